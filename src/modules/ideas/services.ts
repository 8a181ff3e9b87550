// Side door of the room of ideas: how many wait for the commune to look.

import type { Reach } from '#access/reach.ts';
import type { Db } from '#platform/database/db.ts';
import { listIdeaRows } from './store.ts';

/** Ideas within a reach that the commune has not looked at, or that were changed since. */
export async function countIdeasToScreen(db: Db, reach: Reach): Promise<number> {
  const asked = { reach, norm: '', states: ['registered'], communeCode: null, provinceList: false } as const;
  return (await listIdeaRows(db, { ...asked, offset: 0, limit: 1 })).total;
}
