// Side door of the room of samples and paper sets: counts that other rooms may ask for, in the transaction they hand in.

import type { Reach } from '#access/reach.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import type { Db } from '#platform/database/db.ts';
import { dossiersWithoutThings } from './dossiers-without-things.ts';
import type { CustodyKind } from './rules/places.ts';
import { countItems, countOnTheWayTo, listItemsOf } from './store.ts';
import { dossiersWithoutPaper, endingSamples } from './things-to-tell.ts';

export { tellOfThings } from './use-cases/tell-of-thing.ts';

/** What of samples and paper was taken in for a dossier, as its offices recorded it. */
export interface ThingsTakenIn {
  readonly samples: number;
  readonly paperSets: number;
}

export async function thingsTakenIn(db: Db, dossierId: DossierId): Promise<ThingsTakenIn> {
  const items = await listItemsOf(db, dossierId);
  const of = (kind: CustodyKind): number =>
    items.reduce((sum, item) => sum + (item.kind === kind ? item.quantity : 0), 0);
  return { samples: of('samples'), paperSets: of('paper-set') };
}

/** Hand-overs on the way to the offices of a reach that nobody has acknowledged. */
export async function countToReceive(db: Db, reach: Reach): Promise<number> {
  return await countOnTheWayTo(db, reach);
}

/** Dossiers of a reach that were sent and for which nothing was taken in. */
export async function countWithoutThings(db: Db, reach: Reach): Promise<number> {
  return (await dossiersWithoutThings(db, reach)).length;
}

/** Batches of a reach that are still looked after and end soon, have ended, or end before their council meets. */
export async function countEndingSamples(db: Db, reach: Reach, today: LocalDate): Promise<number> {
  return await countItems(db, await endingSamples(db, { reach, text: null }, today));
}

/** Dossiers of a reach that the commune sent on and whose paper has not come to the province. */
export async function countWithoutPaper(db: Db, reach: Reach, today: LocalDate): Promise<number> {
  return (await dossiersWithoutPaper(db, reach, today)).length;
}
