// Side door of support: what was given for a point of sale, in the transaction they hand in. Whether somebody may see it is the caller's to decide.

import type { Db } from '#platform/database/db.ts';
import type { Support } from './rules/support.ts';
import { type Sum, sumOf } from './rules/totals.ts';
import { listSupportOfPoint } from './store.ts';

export interface SupportOfPoint {
  /** What stands, the last decided first. */
  readonly supports: readonly Support[];
  readonly sum: Sum;
}

/** What was given for one point of sale; cancelled supports are left out. */
export async function supportOfPoint(db: Db, pointOfSaleId: string): Promise<SupportOfPoint> {
  const supports = (await listSupportOfPoint(db, pointOfSaleId)).filter(({ cancelledOn }) => cancelledOn === null);
  return { supports, sum: sumOf(supports) };
}
