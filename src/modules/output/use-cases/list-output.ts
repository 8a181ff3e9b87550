// Reports of one period within the reader's reach: who said what, what looks doubtful, who is silent; for a producer its own products.

import { z } from 'zod';
import { speaksOnly } from '#access/reach.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { homeOf, loadUnitLabels } from '#modules/producers/services.ts';
import type { RecognisedProduct } from '#modules/products/services.ts';
import { optionalOneOf, optionalText, optionalWhole, tick } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { dueDayOf, type OutputDuty, owedPeriods } from '../rules/duty.ts';
import { communesAmong, type ListedCommune, type ListedProduct, narrowed } from '../rules/listed-product.ts';
import {
  daysOfPeriod,
  type OutputPeriod,
  outputPeriodBefore,
  outputPeriodOf,
  readOutputPeriod,
  samePeriod,
} from '../rules/output-period.ts';
import type { OutputReport } from '../rules/output-report.ts';
import { dutyFrom, starsOf, watchedProducts } from '../silent-products.ts';
import { listDuties, listReports, listReviews, type OutputReview, type ProvinceDuty } from '../store.ts';

const PAGE = 30;
/** So many periods are offered to choose from. */
const CHOICES = 12;

/** How a product stands in a period, the most pressing first. */
export const outputStates = ['late', 'doubtful', 'asked-again', 'due', 'reported', 'not-owed'] as const;
export type OutputState = (typeof outputStates)[number];

/** One product in the period. */
export interface OutputLine extends ListedProduct {
  readonly state: OutputState;
  readonly dueOn: LocalDate;
  readonly report: OutputReport | null;
}

export interface OutputList {
  readonly period: OutputPeriod;
  readonly periods: readonly OutputPeriod[];
  readonly duty: OutputDuty | null;
  /** Products in each state, before the filter of states. */
  readonly counts: Readonly<Record<OutputState, number>>;
  readonly lines: readonly OutputLine[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly communes: readonly ListedCommune[];
  /** The reader speaks for producers only. */
  readonly own: boolean;
}

/**
 * How a product stands: silent past the last day or before it, doubtful until an officer looked, asked again until it is corrected.
 */
export function outputState(
  report: OutputReport | null,
  reviews: readonly OutputReview[],
  { owed, dueOn, today }: { readonly owed: boolean; readonly dueOn: LocalDate; readonly today: LocalDate },
): OutputState {
  if (report === null) return !owed ? 'not-owed' : dueOn < today ? 'late' : 'due';
  const [review] = reviews.filter((one) => one.reportId === report.id);
  if (review?.outcome === 'ask-again') return 'asked-again';
  return report.flags.length > 0 && review === undefined ? 'doubtful' : 'reported';
}

/** The periods of a kind that have ended, the last first. */
function endedPeriods(kind: OutputPeriod['kind'], today: LocalDate): readonly OutputPeriod[] {
  let period = outputPeriodOf(kind, today);
  return Array.from({ length: CHOICES }, () => {
    period = outputPeriodBefore(period);
    return period;
  });
}

async function linesOf(
  period: OutputPeriod,
  products: readonly RecognisedProduct[],
  duties: readonly ProvinceDuty[],
  context: Context,
): Promise<readonly OutputLine[]> {
  const { db, today } = context;
  const { from } = daysOfPeriod(period);
  const ids = products.map((one) => one.id);
  const reports = (await listReports(db, ids, from)).filter((one) => samePeriod(one.period, period));
  const byProduct = new Map(reports.map((one) => [one.productId, one]));
  const reviews = await listReviews(
    db,
    reports.map((one) => one.id),
  );
  const labels = await loadUnitLabels();
  return products.map((product): OutputLine => {
    const duty = dutyFrom(duties, product.provinceCode, today);
    const report = byProduct.get(product.id) ?? null;
    const owed = duty !== null && owedPeriods(duty, starsOf(product), today, 40).some((one) => samePeriod(one, period));
    const dueOn = duty === null ? today : dueDayOf(duty, period);
    const { code, name, communeCode } = product;
    return {
      ...{ code, name, communeCode, report, dueOn },
      producerName: product.producerName ?? '',
      commune: communeCode === null ? '' : labels.commune(communeCode),
      state: outputState(report, reviews, { owed, dueOn, today }),
    };
  });
}

export const listOutput = defineUseCase({
  name: 'output/list-output',
  kind: 'read',
  legalBasis: null,
  input: z.object({
    period: optionalText(20),
    state: optionalOneOf(outputStates),
    communeCode: optionalText(5),
    text: optionalText(120),
    page: optionalWhole(1, 10_000),
    /** Every line, for a table. */
    whole: tick,
  }),
  async run(input, context) {
    const { db, reach, today } = context;
    const products = await watchedProducts(db, reach);
    const home = (await homeOf(reach)).provinceCode ?? products[0]?.provinceCode ?? '';
    const duties = await listDuties(db, null);
    const duty = dutyFrom(duties, home, today);
    const kind = duty?.period ?? 'quarter';
    const periods = endedPeriods(kind, today);
    const asked = readOutputPeriod(input.period ?? '');
    const period = asked ?? periods[0] ?? outputPeriodBefore(outputPeriodOf(kind, today));
    const all = await linesOf(period, products, duties, context);
    const within = narrowed(all, input);
    const counts = Object.fromEntries(
      outputStates.map((state) => [state, within.filter((one) => one.state === state).length]),
    ) as Record<OutputState, number>;
    const shown = within
      .filter((one) => input.state === null || one.state === input.state)
      .toSorted((a, b) => outputStates.indexOf(a.state) - outputStates.indexOf(b.state));
    const page = input.page ?? 1;
    return ok<OutputList>({
      ...{ period, periods, duty, counts, page },
      lines: input.whole ? shown : shown.slice((page - 1) * PAGE, page * PAGE),
      total: shown.length,
      pageSize: PAGE,
      communes: communesAmong(all),
      own: speaksOnly(reach),
    });
  },
});
