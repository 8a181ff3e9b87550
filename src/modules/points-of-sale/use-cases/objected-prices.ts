// Prices that the maker of a product objects to, as long as no office has settled it: the case is open, and no office has seen the shelf since.

import type { Instant } from '#kernel/calendar.ts';
import type { ProductId } from '#kernel/ids.ts';
import { openCasesAmong } from '#modules/inspections/services.ts';
import type { Db } from '#platform/database/db.ts';
import type { PointId } from '../rules/point.ts';
import { listObjections } from '../store-shelves.ts';

/** A price as it was said at a point. */
interface SaidPrice {
  readonly pointId: PointId;
  readonly productId: ProductId | null;
  readonly byOperator: boolean;
  readonly madeAt: Instant;
}

/**
 * Whether a price is objected to. What the keeper says after the objection falls under it too, so that writing the price once more settles
 * nothing; what an office saw afterwards does not. Statements: one, two where somebody objected.
 */
export async function objectedPrices(db: Db, productIds: readonly ProductId[]): Promise<(said: SaidPrice) => boolean> {
  const objections = await listObjections(db, productIds);
  const open = await openCasesAmong(
    db,
    objections.flatMap(({ caseId }) => caseId ?? []),
  );
  const unsettled = objections.filter(({ caseId }) => caseId !== null && open.has(caseId));
  return ({ pointId, productId, byOperator, madeAt }) =>
    unsettled.some(
      (one) => one.pointId === pointId && one.lineKey === productId && (byOperator || one.madeAt >= madeAt),
    );
}
