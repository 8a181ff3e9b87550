// The shelf of a point with what of it must not be shown as OCOP on the day.

import type { LocalDate } from '#kernel/calendar.ts';
import type { ProductId } from '#kernel/ids.ts';
import type { Product } from '#modules/products/index.ts';
import { findProductsByIds } from '#modules/products/services.ts';
import type { Db } from '#platform/database/db.ts';
import type { JudgedLine } from '../rules/health.ts';
import type { PointId } from '../rules/point.ts';
import { type Sighting, shelfFault } from '../rules/shelf.ts';
import { listShelfRows } from '../store-shelves.ts';

/** A line with the product it is of; `null`: a thing that no register has. */
export interface ShownLine extends JudgedLine {
  readonly product: Product | null;
}

/** Lines of some shelves by point. */
export type ShownShelves = ReadonlyMap<PointId, readonly ShownLine[]>;

/** The product that a sighting is of; `null`: none, or none that the register has. */
export type ProductSeen = (sighting: Sighting) => Product | null;

/** Products of some sightings, read at once. */
export async function productsSeen(db: Db, sightings: readonly Sighting[]): Promise<ProductSeen> {
  const ids = [...new Set(sightings.flatMap(({ productId }) => productId ?? []))];
  const products = new Map<ProductId, Product>((await findProductsByIds(db, ids)).map((one) => [one.id, one]));
  return ({ productId }) => (productId === null ? null : (products.get(productId) ?? null));
}

/** Lines of some points, each under its point; every point has its place, if only an empty one. */
export function byPoint(pointIds: readonly PointId[], lines: readonly ShownLine[]): ShownShelves {
  const shelves = new Map<PointId, ShownLine[]>(pointIds.map((id) => [id, []]));
  for (const line of lines) shelves.get(line.sighting.pointId)?.push(line);
  return shelves;
}

/** What stands on a shelf, with what is wrong with it on a day. */
export const judged = (sightings: readonly Sighting[], productOf: ProductSeen, day: LocalDate): readonly ShownLine[] =>
  sightings.map((sighting) => {
    const product = productOf(sighting);
    return { sighting, product, fault: shelfFault(sighting, product, day) };
  });

/** Lines of some shelves on a day by point. Statements: two. */
export async function judgedShelves(db: Db, pointIds: readonly PointId[], day: LocalDate): Promise<ShownShelves> {
  const sightings = await listShelfRows(db, pointIds, day);
  return byPoint(pointIds, judged(sightings, await productsSeen(db, sightings), day));
}
