// A support as a form sends it, and everything that is wrong with it at once: days that are not yet or not any more, shares that are not the
// whole, a producer that did not exist then.

import { z } from 'zod';
import type { LocalDate } from '#kernel/calendar.ts';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { programmeBegan } from '#law/programme-began.ts';
import { reformDay } from '#law/territory-types.ts';
import { pointsKeptBy } from '#modules/points-of-sale/services.ts';
import type { Producer } from '#modules/producers/index.ts';
import { findProducerIdsBehind } from '#modules/producers/services.ts';
import { findLiveProductByCode } from '#modules/products/services.ts';
import {
  date,
  oneOf,
  optional,
  optionalDate,
  optionalLines,
  optionalText,
  optionalVnd,
  optionalWhole,
  text,
  tick,
} from '#runner/fields.ts';
import type { Context } from '#runner/use-case.ts';
import { findPolicy } from '../policies.ts';
import { doubtsOf, type SupportDoubt } from '../rules/doubts.ts';
import {
  moneySources,
  type Shares,
  type Support,
  type SupportDraft,
  sumOfShares,
  supportKinds,
} from '../rules/support.ts';
import { supportOf } from './find.ts';

const shares = z.object({
  central: optionalVnd,
  province: optionalVnd,
  district: optionalVnd,
  commune: optionalVnd,
  own: optionalVnd,
  credit: optionalVnd,
  other: optionalVnd,
});

export const supportShape = {
  kind: oneOf(supportKinds),
  what: text(300),
  productCode: optionalText(20),
  /** One that the producer keeps. */
  pointOfSaleId: optional(z.uuid()),
  decisionNumber: text(60),
  decisionBody: text(200),
  decidedOn: date,
  deliveredOn: optionalDate,
  periodFrom: optionalDate,
  periodTo: optionalDate,
  people: optionalWhole(1, 100_000),
  totalVnd: optionalVnd,
  shares,
  programme: text(300),
  policyRef: optionalText(80),
  note: optionalLines(2_000),
  /** What looks wrong is right; and why. */
  confirmed: tick,
  confirmation: optionalText(500),
} as const;
type Read = Partial<z.output<z.ZodObject<typeof supportShape>>>;

const sharesOf = (read: Read['shares']): Shares => {
  const paid = (source: (typeof moneySources)[number]): number => read?.[source] ?? 0;
  return Object.fromEntries(moneySources.map((source) => [source, paid(source)])) as unknown as Shares;
};

function wrongDays(read: Read, { today }: Pick<Context, 'today'>): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  const { decidedOn, deliveredOn, periodFrom, periodTo } = read;
  const wrong = (path: string, code: `support/${string}` | 'required', details: Record<string, unknown> = {}) =>
    problems.push({ path, code, details });
  if (decidedOn !== undefined && decidedOn > today) wrong('decidedOn', 'support/day-in-future', { today });
  if (decidedOn !== undefined && decidedOn < programmeBegan) {
    wrong('decidedOn', 'support/before-programme', { day: programmeBegan });
  }
  if (deliveredOn != null && deliveredOn > today) wrong('deliveredOn', 'support/day-in-future', { today });
  if (deliveredOn != null && decidedOn !== undefined && deliveredOn < decidedOn) {
    wrong('deliveredOn', 'support/delivered-before-decided', { day: decidedOn });
  }
  if (read.kind === 'training') {
    if (periodFrom == null) wrong('periodFrom', 'required');
    if (read.people === null) wrong('people', 'required');
  }
  if (periodTo != null && periodFrom == null) wrong('periodFrom', 'required');
  if (periodTo != null && periodFrom != null && periodTo < periodFrom) {
    wrong('periodTo', 'support/period-backwards', { day: periodFrom });
  }
  if (deliveredOn != null && (periodTo ?? periodFrom ?? deliveredOn) > today) {
    wrong('periodTo', 'support/day-in-future', { today });
  }
  return problems;
}

function wrongMoney(read: Read): readonly FieldProblem[] {
  if (read.shares === undefined || read.totalVnd === undefined) return [];
  const { decidedOn, totalVnd } = read;
  const paid = sumOfShares(sharesOf(read.shares));
  const problems: FieldProblem[] = [];
  if (totalVnd === null ? paid > 0 : paid !== totalVnd) {
    const code = totalVnd === null ? 'support/total-missing' : 'support/shares-not-total';
    problems.push({ path: 'totalVnd', code, details: { paid, total: totalVnd ?? 0 } });
  }
  if (decidedOn !== undefined && decidedOn >= reformDay && (read.shares.district ?? 0) > 0) {
    problems.push({ path: 'shares.district', code: 'support/no-district', details: { day: reformDay } });
  }
  return problems;
}

/** What is wrong with the fields that could be read, whoever the producer is. */
export const wrongSupport = (read: Read, context: Pick<Context, 'today'>): readonly FieldProblem[] => [
  ...wrongDays(read, context),
  ...wrongMoney(read),
];

/** A producer that did not exist when it was decided. */
export function wrongProducer({ registeredOn, name }: Producer, decidedOn: LocalDate): readonly FieldProblem[] {
  if (registeredOn === null || decidedOn >= registeredOn) return [];
  return [{ path: 'decidedOn', code: 'support/producer-not-yet', details: { day: registeredOn, name } }];
}

/** The product and the policy that a form of a producer names, and what is wrong about them. */
export async function namedIn(
  {
    productCode,
    policyRef,
    pointOfSaleId = null,
  }: {
    readonly productCode: string | null;
    readonly policyRef: string | null;
    readonly pointOfSaleId?: string | null;
  },
  producer: Producer,
  { db }: Pick<Context, 'db'>,
) {
  const problems: FieldProblem[] = [];
  const behind = await findProducerIdsBehind(db, producer.id);
  const product = productCode === null ? null : await findLiveProductByCode(db, productCode);
  if (productCode !== null && (product?.producerId == null || !behind.includes(product.producerId))) {
    problems.push({ path: 'productCode', code: 'support/not-its-product', details: { name: producer.name } });
  }
  const kept = pointOfSaleId === null ? [] : await pointsKeptBy(db, producer.provinceCode, behind);
  if (pointOfSaleId !== null && !kept.some(({ id }) => id === pointOfSaleId)) {
    problems.push({ path: 'pointOfSaleId', code: 'support/not-its-point', details: { name: producer.name } });
  }
  const policy = policyRef === null ? null : await findPolicy(db, policyRef, producer.provinceCode);
  if (policyRef !== null && policy === null) problems.push({ path: 'policyRef', code: 'not-an-option' });
  return { product, policy, behind, problems };
}

/** The draft that is meant and what looks wrong about it; or every wrong field. `current` is the one that is corrected. */
export async function readSupport(
  input: Required<Read>,
  producer: Producer,
  context: Context,
  current: Support | null = null,
): Promise<
  Result<{
    readonly draft: SupportDraft;
    readonly doubts: readonly SupportDoubt[];
    readonly confirmation: string | null;
  }>
> {
  // A point that the support named already may have gone to somebody else since.
  const pointNamed = input.pointOfSaleId === current?.pointOfSaleId ? null : input.pointOfSaleId;
  const named = { ...input, pointOfSaleId: pointNamed };
  const { product, policy, problems: misnamed } = await namedIn(named, producer, context);
  const problems = [...wrongSupport(input, context), ...wrongProducer(producer, input.decidedOn), ...misnamed];
  if (problems.length > 0) return refuse(invalidFields(problems));
  const { kind, what, pointOfSaleId, decisionNumber, decisionBody, decidedOn, deliveredOn } = input;
  const { periodFrom, periodTo, people, totalVnd, programme, policyRef, note } = input;
  const draft: SupportDraft = {
    ...{ kind, what, pointOfSaleId, decisionNumber, decisionBody, decidedOn, deliveredOn, periodFrom },
    ...{ people, totalVnd, programme, policyRef, note },
    periodTo: periodFrom === null ? null : (periodTo ?? periodFrom),
    productId: product?.id ?? null,
    shares: sharesOf(input.shares),
  };
  const others = (await supportOf(context, producer)).filter((one) => one.id !== current?.id);
  const doubts = doubtsOf(draft, { others, policy });
  if (doubts.length > 0 && (!input.confirmed || input.confirmation === null)) {
    const asked = doubts.map((one) => ({
      path: one.field === 'productId' ? 'productCode' : one.field,
      code: `support/${one.code}`,
      details: one.details,
    }));
    const reason = input.confirmed ? [{ path: 'confirmation', code: 'support/say-why' }] : [];
    return refuse(invalidFields([...asked, ...reason], 'support/doubtful'));
  }
  return ok({ draft, doubts, confirmation: doubts.length === 0 ? null : input.confirmation });
}
