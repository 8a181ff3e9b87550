// Lines that must not be shown and that whoever keeps the point said are gone, or put right: they stay before the eyes of who supervises until an
// office has looked. What hides a line is never the word of its keeper alone.

import type { LocalDate } from '#kernel/calendar.ts';
import type { ProductId } from '#kernel/ids.ts';
import type { Product } from '#modules/products/index.ts';
import { findProductsByIds } from '#modules/products/services.ts';
import type { Db } from '#platform/database/db.ts';
import type { PointId } from '../rules/point.ts';
import { waitsForOffice } from '../rules/put-away.ts';
import { shelfFault } from '../rules/shelf.ts';
import { lastSeenByOffice, lastSightings } from '../store-shelves.ts';
import type { ShownLine } from './judged-shelf.ts';

/** Such lines of some shelves by point, each as its keeper said it last, with what was wrong with it. Statements: three. */
export async function putAway(
  db: Db,
  pointIds: readonly PointId[],
  day: LocalDate,
): Promise<ReadonlyMap<PointId, readonly ShownLine[]>> {
  const said = (await lastSightings(db, pointIds, day)).filter(({ byOperator }) => byOperator);
  const seen = said.length === 0 ? [] : await lastSeenByOffice(db, pointIds, day);
  const ids = [...new Set(said.flatMap(({ productId }) => productId ?? []))];
  const products = new Map<ProductId, Product>((await findProductsByIds(db, ids)).map((one) => [one.id, one]));
  const byPoint = new Map<PointId, ShownLine[]>(pointIds.map((id) => [id, []]));
  for (const sighting of said) {
    const product = sighting.productId === null ? null : (products.get(sighting.productId) ?? null);
    const before = seen.find(({ pointId, lineKey }) => pointId === sighting.pointId && lineKey === sighting.lineKey);
    const [now, then] = [
      shelfFault(sighting, product, day),
      before === undefined || before.gone ? null : shelfFault(before, product, day),
    ];
    if (!waitsForOffice({ gone: sighting.gone, now, then })) continue;
    byPoint.get(sighting.pointId)?.push({ sighting, product, fault: then ?? now });
  }
  return byPoint;
}
