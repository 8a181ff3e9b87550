// Side door of the life of certificates: what other rooms may ask for, in the transaction they hand in.

import type { Reach } from '#access/reach.ts';
import type { Db } from '#platform/database/db.ts';
import { isOpenCase, withdrawalStates } from './rules/withdrawal-lifecycle.ts';
import { listCases } from './store.ts';
import { listProposals } from './store-extensions.ts';

export { expiredKindOn } from './use-cases/expired-rule.ts';
export { tellOfExpiries } from './use-cases/tell-of-expiry.ts';

const COUNTED = 500;

/** Cases of withdrawal of a reach that are open, and those that wait for a decision. */
export async function countOpenCases(
  db: Db,
  reach: Reach,
): Promise<{ readonly open: number; readonly proposed: number }> {
  const cases = await listCases(db, reach, withdrawalStates.filter(isOpenCase), COUNTED);
  return { open: cases.length, proposed: cases.filter((one) => one.state === 'proposed').length };
}

/** Proposed extensions of a reach that wait to be confirmed. */
export async function countOpenProposals(db: Db, reach: Reach): Promise<number> {
  return (await listProposals(db, reach, true, COUNTED)).length;
}
