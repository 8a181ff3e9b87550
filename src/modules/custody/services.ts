// Side door of the room of samples and paper sets: counts that other rooms may ask for, in the transaction they hand in.

import type { Reach } from '#access/reach.ts';
import { addDays, type LocalDate } from '#kernel/calendar.ts';
import type { Db } from '#platform/database/db.ts';
import { dossiersWithoutThings } from './dossiers-without-things.ts';
import { heldPlaces } from './rules/places.ts';
import { SOON_DAYS } from './rules/samples.ts';
import { countItems, countOnTheWayTo } from './store.ts';

/** Hand-overs on the way to the offices of a reach that nobody has acknowledged. */
export async function countToReceive(db: Db, reach: Reach): Promise<number> {
  return await countOnTheWayTo(db, reach);
}

/** Dossiers of a reach that were sent and for which nothing was taken in. */
export async function countWithoutThings(db: Db, reach: Reach): Promise<number> {
  return (await dossiersWithoutThings(db, reach)).length;
}

/** Batches of a reach that are still looked after and end soon or have ended. */
export async function countEndingSamples(db: Db, reach: Reach, today: LocalDate): Promise<number> {
  const ending = { places: heldPlaces, onTheWay: false, endsBy: addDays(today, SOON_DAYS) };
  return await countItems(db, { reach, text: null, ...ending });
}
