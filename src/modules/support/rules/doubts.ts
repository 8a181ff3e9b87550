// What looks wrong about a support before it is kept: perhaps paid already, above what its policy allows, or under a policy that does not
// hold. A doubt asks and is kept with the answer; it refuses nothing, since papers may say why.

import { addMonths, type LocalDate } from '#kernel/calendar.ts';
import { policyHolds, type SupportPolicy } from './policy.ts';
import { budgetOf, type Support, type SupportDraft } from './support.ts';

/**
 * `same-paper`: the decision was entered for this producer already · `paid-twice`: the same kind for the same thing within a year · the rest:
 * against the policy it names.
 */
export type DoubtCode =
  | 'same-paper'
  | 'paid-twice'
  | 'policy-not-in-force'
  | 'other-kind'
  | 'over-ceiling'
  | 'over-percent'
  | 'used-up';

export interface SupportDoubt {
  readonly code: DoubtCode;
  readonly field: keyof SupportDraft;
  readonly details: Readonly<Record<string, string | number>>;
}

/** So many months before and after are looked at for the same thing. */
const MONTHS = 12;

type Other = Pick<
  Support,
  | 'id'
  | 'kind'
  | 'productId'
  | 'pointOfSaleId'
  | 'decidedOn'
  | 'decisionNumber'
  | 'programme'
  | 'policyRef'
  | 'cancelledOn'
>;

const clean = (text: string): string => text.toLowerCase().replace(/\s+/g, '');

/** Two supports are for the same thing unless both name different products, or different points of sale. */
export function sameThing(
  a: Pick<Other, 'kind' | 'productId' | 'pointOfSaleId'>,
  b: Pick<Other, 'kind' | 'productId' | 'pointOfSaleId'>,
): boolean {
  const differ = (one: string | null, other: string | null): boolean => one !== null && other !== null && one !== other;
  return a.kind === b.kind && !differ(a.productId, b.productId) && !differ(a.pointOfSaleId, b.pointOfSaleId);
}

const withinYear = (a: LocalDate, b: LocalDate): boolean => a > addMonths(b, -MONTHS) && a < addMonths(b, MONTHS);

/** Others of the producer that may be the same support: the same paper, or the same thing within a year; cancelled ones do not count. */
export function twinsOf(draft: SupportDraft, others: readonly Other[]): readonly Other[] {
  return others.filter(
    (one) => one.cancelledOn === null && sameThing(draft, one) && withinYear(one.decidedOn, draft.decidedOn),
  );
}

/**
 * Everything that looks wrong. `others` are those of the producer without the one that is corrected.
 * @example doubtsOf(draft, { others: [], policy: null }) // []
 */
export function doubtsOf(
  draft: SupportDraft,
  { others, policy }: { readonly others: readonly Other[]; readonly policy: SupportPolicy | null },
): readonly SupportDoubt[] {
  const doubts: SupportDoubt[] = [];
  const living = others.filter((one) => one.cancelledOn === null);
  const twins = twinsOf(draft, others);
  const samePaper = twins.find((one) => clean(one.decisionNumber) === clean(draft.decisionNumber));
  const twin = twins.find((one) => one !== samePaper);
  const paper = (one: Other) => ({ number: one.decisionNumber, day: one.decidedOn, programme: one.programme });
  if (samePaper !== undefined) doubts.push({ code: 'same-paper', field: 'decisionNumber', details: paper(samePaper) });
  if (twin !== undefined) doubts.push({ code: 'paid-twice', field: 'kind', details: paper(twin) });
  if (policy === null) return doubts;
  const { title, kind, mostVnd, mostPercent, times, ref } = policy;
  const ofPolicy = (code: DoubtCode, details: SupportDoubt['details'] = {}, field: keyof SupportDraft = 'policyRef') =>
    doubts.push({ code, field, details: { title, ...details } });
  if (!policyHolds(policy, draft.decidedOn)) ofPolicy('policy-not-in-force', { day: draft.decidedOn });
  if (kind !== null && kind !== draft.kind) ofPolicy('other-kind', { kind });
  const budget = budgetOf(draft.shares);
  if (mostVnd !== null && budget > mostVnd) ofPolicy('over-ceiling', { budget, most: mostVnd }, 'totalVnd');
  if (mostPercent !== null && draft.totalVnd !== null && budget * 100 > draft.totalVnd * mostPercent) {
    ofPolicy('over-percent', { budget, total: draft.totalVnd, most: mostPercent }, 'totalVnd');
  }
  const used = living.filter((one) => one.policyRef === ref).length;
  if (times !== null && used >= times) ofPolicy('used-up', { used, times });
  return doubts;
}
