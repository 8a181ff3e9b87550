// What everybody may see of a shelf, as the ledger keeps it: from it the public list of changes tells where something is sold.

import type { LocalDate } from '#kernel/calendar.ts';
import { canonicalJson } from '#kernel/fingerprint.ts';
import type { Db } from '#platform/database/db.ts';
import type { Context } from '#runner/use-case.ts';
import { type PointId, type PointOfSale, pointContent } from '../rules/point.ts';
import { judgedShelves } from './judged-shelf.ts';

/** A line of a shelf in public: code of the product, price, unit, the day it was seen. */
export interface PublicShelfLine {
  readonly code: string;
  readonly priceVnd: number | null;
  readonly unit: string;
  readonly seenOn: LocalDate;
}

/** What may be shown as OCOP on some shelves on a day, by point. Statements: two. */
export async function shelvesInPublic(
  db: Db,
  pointIds: readonly PointId[],
  day: LocalDate,
): Promise<ReadonlyMap<PointId, readonly PublicShelfLine[]>> {
  const shelves = await judgedShelves(db, pointIds, day);
  return new Map(
    [...shelves].map(([id, lines]) => [
      id,
      lines.flatMap(({ sighting: { priceVnd, unit, seenOn }, product, fault }) =>
        fault === null && product !== null ? [{ code: product.code, priceVnd, unit, seenOn }] : [],
      ),
    ]),
  );
}

/** Does something to a shelf; where everybody sees another one afterwards, the ledger keeps both as `shelf` of the point. */
export async function changingShelf(context: Context, point: PointOfSale, act: () => Promise<void>): Promise<void> {
  const read = async () => (await shelvesInPublic(context.db, [point.id], context.today)).get(point.id) ?? [];
  const before = await read();
  await act();
  const after = await read();
  if (canonicalJson(before) === canonicalJson(after)) return;
  const content = pointContent(point);
  context.touch({
    kind: 'point-of-sale',
    id: point.id,
    before: { ...content, shelf: before },
    after: { ...content, shelf: after },
  });
}
