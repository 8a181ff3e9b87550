// What the figures of a product are held against: what was promised, what the register says, what its land gives, what was said before.

import { addMonths, type LocalDate } from '#kernel/calendar.ts';
import { loadYields, yieldOf } from '#law/yields.ts';
import type { Product } from '#modules/products/index.ts';
import type { Db } from '#platform/database/db.ts';
import { commitmentsOf } from './commitments-of.ts';
import type { PlausibilityGrounds } from './rules/plausibility.ts';
import { hectaresIn } from './rules/units.ts';
import { listReports, listReviews } from './store.ts';

/** Reports older than so many months say nothing about a figure of today. */
const MONTHS_BACK = 30;

export async function groundsOf(db: Db, product: Product, today: LocalDate): Promise<PlausibilityGrounds> {
  const promised = await commitmentsOf(db, product.id, today);
  const reports = await listReports(db, [product.id], addMonths(today, -MONTHS_BACK));
  const reviews = await listReviews(
    db,
    reports.map((one) => one.id),
  );
  const right = new Set<string>(reviews.filter((one) => one.outcome === 'right').map((one) => one.reportId));
  const { capacity, capacityUnit, rawMaterial, rawMaterialArea, name } = product;
  const registered = capacity === null || capacityUnit === null ? null : { value: capacity, unit: capacityUnit };
  return {
    capacity: promised?.capacity ?? registered,
    hectares: hectaresIn(promised?.rawMaterialArea ?? null) ?? hectaresIn(rawMaterialArea),
    yield: yieldOf(await loadYields(), name, promised?.rawMaterial ?? rawMaterial),
    workers: promised?.workers ?? null,
    others: reports.map((one) => ({ ...one, isDoubted: one.flags.length > 0 && !right.has(one.id) })),
  };
}
