// Says what was made of a product in a period, or corrects what was said. Doubts ask the person to look twice; a figure that is confirmed is
// kept with them (26/2026/QĐ-TTg, Art. 6.1c, 9).

import { z } from 'zod';
import { findSpeakers } from '#access/find-recipients.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import { addMonths } from '#kernel/calendar.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { tell } from '#modules/notifications/services.ts';
import type { Product } from '#modules/products/index.ts';
import { lockProducts } from '#modules/products/services.ts';
import {
  optionalDecimal,
  optionalLines,
  optionalText,
  optionalVnd,
  optionalWhole,
  text,
  tick,
  ticked,
  whole,
} from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { groundsOf } from '../grounds-of.ts';
import type { OutputDuty } from '../rules/duty.ts';
import { daysOfPeriod, type OutputPeriod, readOutputPeriod, samePeriod } from '../rules/output-period.ts';
import { type OutputReport, type SalesChannel, salesChannels } from '../rules/output-report.ts';
import { type OutputFlag, outputFlags } from '../rules/plausibility.ts';
import { productOutputPath } from '../screens/paths.ts';
import { dutyOf } from '../silent-products.ts';
import { insertReport, listSayings } from '../store.ts';
import { placeOf, productFor, subjectByCode } from './find-product.ts';

/** Periods that ended longer ago are history of the books. */
const MONTHS_BACK = 36;

const shape = {
  productCode: text(20),
  /** `2026-quy-3` */
  period: text(20),
  /** How many sayings of this period the form stood on; 0 before the first. */
  seen: whole(0, 1_000_000),
  quantity: optionalDecimal(0, 1_000_000_000_000),
  unit: text(60),
  priceVnd: optionalVnd,
  revenueVnd: optionalVnd,
  workers: optionalWhole(0, 100_000),
  channels: ticked(),
  note: optionalLines(1_000),
  /** Why what was said before is corrected. */
  reason: optionalText(500),
  /** The figures that look doubtful are right. */
  confirmed: tick,
  confirmation: optionalText(500),
} as const;
type Input = z.output<z.ZodObject<typeof shape>>;

const isChannel = (one: string): one is SalesChannel => (salesChannels as readonly string[]).includes(one);

function wrongFields(read: Partial<Input>): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (read.quantity === null) problems.push({ path: 'quantity', code: 'required' });
  if (read.quantity === 0 && read.note === null) problems.push({ path: 'note', code: 'output/why-nothing' });
  if ((read.seen ?? 0) > 0 && read.reason === null) problems.push({ path: 'reason', code: 'output/reason-needed' });
  if ((read.channels ?? []).some((one) => !isChannel(one))) {
    problems.push({ path: 'channels', code: 'not-an-option' });
  }
  return problems;
}

/** The period that is meant, if a report of it can be given today. */
function periodMeant(
  word: string,
  duty: OutputDuty | null,
  sayings: readonly OutputReport[],
  today: LocalDate,
): Result<OutputPeriod> {
  const wrong = (code: `output/${string}`, details = {}): Result<never> =>
    refuse(invalidFields([{ path: 'period', code, details }]));
  const period = readOutputPeriod(word);
  if (period === null) return wrong('output/no-such-period');
  const { to } = daysOfPeriod(period);
  if (to >= today) return wrong('output/period-not-over', { until: to });
  if (sayings.length > 0) return ok(period);
  if (duty !== null && period.kind !== duty.period) return wrong('output/other-period-kind', { kind: duty.period });
  return to < addMonths(today, -MONTHS_BACK) ? wrong('output/period-too-old') : ok(period);
}

/** Every doubt at its field. */
const asFields = (flags: readonly OutputFlag[]): readonly FieldProblem[] =>
  flags.map(({ field, code, details }) => ({ path: field, code: `output/${code}`, details }));

async function tellProducer(context: Context, product: Product, period: OutputPeriod): Promise<void> {
  if (product.producerId === null) return;
  await tell(context, {
    kind: 'output-entered-for-you',
    to: await findSpeakers(context.db, [product.producerId]),
    words: { product: product.name, person: context.actor.displayName, ...period },
    path: productOutputPath(product.code),
  });
}

export const reportOutput = defineUseCase({
  name: 'output/report-output',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 6.1c, Điều 9',
  input: z.object(shape),
  alsoWrong: async (read) => wrongFields(read),
  subject: (input, context) => subjectByCode(input.productCode, context),
  async run(input, context) {
    const { db, today, actor } = context;
    const found = await productFor(input.productCode, context);
    if (!found.ok) return found;
    const product = found.value;
    const place = placeOf(product);
    if (place === null) return refuse(problem('conflict', 'output/no-producer'));
    await lockProducts(db, [product.id]);
    const asked = readOutputPeriod(input.period);
    const sayings = asked === null ? [] : await listSayings(db, product.id, asked);
    const period = periodMeant(input.period, await dutyOf(db, product.provinceCode, today), sayings, today);
    if (!period.ok) return period;
    const [last] = sayings;
    if ((last?.ordinal ?? 0) !== input.seen) return refuse(problem('conflict', 'output/said-meanwhile'));
    const problems = wrongFields(input);
    if (problems.length > 0 || input.quantity === null) return refuse(invalidFields(problems));
    const { quantity, unit, priceVnd, revenueVnd, workers, note } = input;
    const figures = { quantity, unit, priceVnd, revenueVnd, workers, note };
    const grounds = await groundsOf(db, product, today);
    const others = grounds.others.filter((one) => !samePeriod(one.period, period.value));
    const flags = outputFlags({ ...figures, period: period.value }, { ...grounds, others });
    if (flags.length > 0 && !input.confirmed) return refuse(invalidFields(asFields(flags), 'output/doubtful'));
    const report: OutputReport = {
      ...figures,
      id: context.newId<'output-report'>(),
      productId: product.id,
      producerId: place.producerId,
      period: period.value,
      ordinal: input.seen + 1,
      channels: salesChannels.filter((one) => input.channels.includes(one)),
      reason: input.seen === 0 ? null : input.reason,
      flags,
      confirmation: flags.length === 0 ? null : (input.confirmation ?? ''),
      reportedOn: today,
      by: actor.displayName,
      byAccount: actor.accountId,
      byProxy: !actor.producerIds.includes(place.producerId),
      madeAt: context.now,
    };
    await insertReport(db, report, place);
    context.touch({ kind: 'output-report', id: report.id, before: last ?? null, after: report });
    if (report.byProxy) await tellProducer(context, product, period.value);
    return ok({ reportId: report.id, product: product.name, ordinal: report.ordinal, doubts: flags.length });
  },
});
