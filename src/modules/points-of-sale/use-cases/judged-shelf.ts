// The shelf of a point with what of it must not be shown as OCOP on the day.

import type { LocalDate } from '#kernel/calendar.ts';
import type { ProductId } from '#kernel/ids.ts';
import type { Product } from '#modules/products/index.ts';
import { findProductsByIds } from '#modules/products/services.ts';
import type { Db } from '#platform/database/db.ts';
import type { JudgedLine } from '../rules/health.ts';
import type { PointId } from '../rules/point.ts';
import { shelfFault } from '../rules/shelf.ts';
import { listShelfRows } from '../store-shelves.ts';

/** A line with the product it is of; `null`: a thing that no register has. */
export interface ShownLine extends JudgedLine {
  readonly product: Product | null;
}

/** Lines of some shelves on a day by point. Statements: two. */
export async function judgedShelves(
  db: Db,
  pointIds: readonly PointId[],
  day: LocalDate,
): Promise<ReadonlyMap<PointId, readonly ShownLine[]>> {
  const sightings = await listShelfRows(db, pointIds, day);
  const ids = [...new Set(sightings.flatMap(({ productId }) => productId ?? []))];
  const products = new Map<ProductId, Product>((await findProductsByIds(db, ids)).map((one) => [one.id, one]));
  const byPoint = new Map<PointId, ShownLine[]>(pointIds.map((id) => [id, []]));
  for (const sighting of sightings) {
    const product = sighting.productId === null ? null : (products.get(sighting.productId) ?? null);
    byPoint.get(sighting.pointId)?.push({ sighting, product, fault: shelfFault(sighting, product, day) });
  }
  return byPoint;
}
