// Lines that must not be shown and that whoever keeps the point said are gone, or put right: they stay before the eyes of who supervises until an
// office has looked. What hides a line is never the word of its keeper alone.

import type { LocalDate } from '#kernel/calendar.ts';
import type { Db } from '#platform/database/db.ts';
import type { PointId } from '../rules/point.ts';
import { waitsForOffice } from '../rules/put-away.ts';
import { type Sighting, shelfFault } from '../rules/shelf.ts';
import { lastSeenByOffice, lastSightings, standing } from '../store-shelves.ts';
import {
  byPoint,
  judged,
  judgedShelves,
  type ProductSeen,
  productsSeen,
  type ShownLine,
  type ShownShelves,
} from './judged-shelf.ts';

interface SupervisedShelves {
  readonly shelves: ShownShelves;
  /** Lines that wait for an office, each as its keeper said it last, with what was wrong with it. */
  readonly away: ShownShelves;
}

/** A line that its keeper said last, if it waits for an office; `before`: as an office saw it last. */
function waiting(
  sighting: Sighting,
  before: Sighting | undefined,
  productOf: ProductSeen,
  day: LocalDate,
): readonly ShownLine[] {
  const product = productOf(sighting);
  const now = shelfFault(sighting, product, day);
  const then = before === undefined || before.gone ? null : shelfFault(before, product, day);
  return waitsForOffice({ gone: sighting.gone, now, then }) ? [{ sighting, product, fault: then ?? now }] : [];
}

/** Some shelves as who supervises sees them: what stands there, and what was put away. Statements: three. */
async function supervisedShelves(db: Db, pointIds: readonly PointId[], day: LocalDate): Promise<SupervisedShelves> {
  const last = await lastSightings(db, pointIds, day);
  const said = last.filter(({ byOperator }) => byOperator);
  const seen = said.length === 0 ? [] : await lastSeenByOffice(db, pointIds, day);
  const productOf = await productsSeen(db, last);
  const lineOf = ({ pointId, lineKey }: Sighting): string => `${pointId} ${lineKey}`;
  const before = new Map(seen.map((one) => [lineOf(one), one]));
  return {
    shelves: byPoint(pointIds, judged(standing(last), productOf, day)),
    away: byPoint(
      pointIds,
      said.flatMap((one) => waiting(one, before.get(lineOf(one)), productOf, day)),
    ),
  };
}

/** Some shelves as a reader sees them: who only keeps points reads nothing of what waits for an office. */
export const shelvesFor = async (
  db: Db,
  pointIds: readonly PointId[],
  day: LocalDate,
  reader: 'keeper' | 'supervisor',
): Promise<SupervisedShelves> =>
  reader === 'keeper'
    ? { shelves: await judgedShelves(db, pointIds, day), away: new Map() }
    : await supervisedShelves(db, pointIds, day);

/** What was put away from some shelves and waits for an office, by point. */
export const putAway = async (db: Db, pointIds: readonly PointId[], day: LocalDate): Promise<ShownShelves> =>
  (await supervisedShelves(db, pointIds, day)).away;
