// The shelf of a point that the reader keeps or answers for: what stands there may be printed for it, whoever makes it.

import { covers, type Reach } from '#access/reach.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import type { ProductId } from '#kernel/ids.ts';
import type { PointId } from '#modules/points-of-sale/index.ts';
import { findPoint, shelfOf } from '#modules/points-of-sale/services.ts';
import type { Db } from '#platform/database/db.ts';

export interface OwnShelf {
  readonly point: { readonly id: PointId; readonly name: string };
  readonly productIds: ReadonlySet<ProductId>;
}

/** What stands on a shelf today; `null`: the point is not open, not there, or not the reader's. */
export async function ownShelf(db: Db, reach: Reach, id: string, today: LocalDate): Promise<OwnShelf | null> {
  const point = await findPoint(db, id as PointId);
  if (point === null || point.state !== 'open') return null;
  const { provinceCode, communeCode, operatorProducerId: producerId } = point;
  if (!covers(reach, { provinceCode, communeCode, producerId })) return null;
  const lines = await shelfOf(db, point.id, today);
  return { point: { id: point.id, name: point.name }, productIds: new Set(lines.map((one) => one.productId)) };
}
