// Everything that was said of one product, period by period; what is still owed; the form with what was said last.

import { z } from 'zod';
import { covers, reachOf } from '#access/reach.ts';
import { addMonths, type LocalDate } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import type { Product } from '#modules/products/index.ts';
import { optionalText, text } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { commitmentsOf } from '../commitments-of.ts';
import type { Commitments } from '../rules/commitments.ts';
import { dueDayOf, type OutputDuty, owedPeriods, periodToReport } from '../rules/duty.ts';
import { type OutputPeriod, readOutputPeriod, samePeriod } from '../rules/output-period.ts';
import type { OutputReport } from '../rules/output-report.ts';
import { unitChoices } from '../rules/units.ts';
import { dutyOf, starsOf } from '../silent-products.ts';
import { listReports, listReviews, listSayings, type OutputReview } from '../store.ts';
import { productFor, subjectByCode, subjectOfProduct } from './find-product.ts';

export interface OutputView {
  readonly product: Pick<Product, 'id' | 'code' | 'name' | 'producerName'>;
  readonly duty: OutputDuty | null;
  /** As they count today, the last period first. */
  readonly reports: readonly OutputReport[];
  readonly reviews: readonly OutputReview[];
  /** Periods that nobody reported, the last first, with their last day. */
  readonly missed: readonly { readonly period: OutputPeriod; readonly dueOn: LocalDate }[];
  readonly capacity: Commitments['capacity'];
  /** The form: which period, what it is filled with, what was said of it before. */
  readonly form: {
    readonly period: OutputPeriod;
    readonly sayings: readonly OutputReport[];
    readonly filledFrom: OutputReport | null;
    readonly units: readonly string[];
    /** Periods to choose from. */
    readonly periods: readonly OutputPeriod[];
  };
  readonly may: { readonly report: boolean; readonly review: boolean };
}

function mayDo(name: 'output/report-output' | 'output/review-output', product: Product, { actor }: Context): boolean {
  const reach = reachOf(actor, name);
  return reach !== null && covers(reach, subjectOfProduct(product));
}

export const viewOutput = defineUseCase({
  name: 'output/view-output',
  kind: 'read',
  legalBasis: null,
  input: z.object({ productCode: text(20), period: optionalText(20) }),
  subject: (input, context) => subjectByCode(input.productCode, context),
  async run(input, context) {
    const { db, today } = context;
    const found = await productFor(input.productCode, context);
    if (!found.ok) return found;
    const product = found.value;
    const duty = await dutyOf(db, product.provinceCode, today);
    const reports = await listReports(db, [product.id], null);
    const reported = reports.map((one) => one.period);
    const owed = duty === null ? [] : owedPeriods(duty, starsOf(product), today, 12);
    const missed = owed.filter((period) => !reported.some((one) => samePeriod(one, period)));
    const kind = duty?.period ?? 'quarter';
    const usual = duty ?? { period: kind, dueDays: 15, remindDays: [], from: addMonths(today, -12), basis: null };
    const period = readOutputPeriod(input.period ?? '') ?? periodToReport(usual, owed, reported, today);
    const sayings = await listSayings(db, product.id, period);
    const filledFrom = sayings[0] ?? reports.find((one) => one.quantity > 0) ?? reports[0] ?? null;
    const promised = await commitmentsOf(db, product.id, today);
    const { id, code, name, producerName, capacity, capacityUnit } = product;
    return ok<OutputView>({
      product: { id, code, name, producerName },
      duty,
      reports,
      reviews: await listReviews(
        db,
        reports.map((one) => one.id),
      ),
      missed: missed.map((one) => ({ period: one, dueOn: duty === null ? today : dueDayOf(duty, one) })),
      capacity:
        promised?.capacity ??
        (capacity === null || capacityUnit === null ? null : { value: capacity, unit: capacityUnit, per: 'year' }),
      form: {
        period,
        sayings,
        filledFrom,
        units: unitChoices(product, filledFrom?.unit ?? null),
        periods: [...missed, ...reported.filter((one) => one.kind === kind)].slice(0, 12),
      },
      may: {
        report: mayDo('output/report-output', product, context),
        review: mayDo('output/review-output', product, context),
      },
    });
  },
});
