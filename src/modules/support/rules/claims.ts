// Who may claim support under a policy: every condition of its paper asked one by one, each met, not met, or not known. Nothing is decided
// here; what the register does not know is said as such.

import type { LocalDate } from '#kernel/calendar.ts';
import type { ProducerStatus, ProducerType } from '#modules/producers/index.ts';
import { type Occasion, policyHolds, type SupportPolicy } from './policy.ts';

/** A recognition of three stars and more that a decision granted. */
export interface PastStars {
  readonly stars: number;
  readonly issuedOn: LocalDate | null;
}

export interface ClaimProduct {
  readonly name: string;
  readonly code: string;
  readonly stars: number | null;
  /** `holds`: its stars may be carried today · `unclear`: reported, undecided or of a doubtful term. */
  readonly standing: 'holds' | 'lapsed' | 'unclear' | 'none';
  readonly past: readonly PastStars[];
}

export interface ClaimFacts {
  readonly status: ProducerStatus;
  readonly communeCode: string | null;
  readonly producerType: ProducerType;
  readonly products: readonly ClaimProduct[];
  /** Supports under this policy that count. */
  readonly used: number;
}

export const answers = ['met', 'not-met', 'not-known'] as const;
export type Answer = (typeof answers)[number];

export type Condition = 'in-force' | 'active' | 'territory' | 'type' | 'stars' | 'occasion' | 'times' | 'other';

export interface ClaimReason {
  readonly condition: Condition;
  readonly answer: Answer;
  /** Products that answer it, by name. */
  readonly products: readonly string[];
}

export const verdicts = ['may', 'unclear', 'may-not'] as const;
export type Verdict = (typeof verdicts)[number];

export interface Claim {
  readonly verdict: Verdict;
  readonly reasons: readonly ClaimReason[];
}

const reason = (condition: Condition, answer: Answer, products: readonly string[] = []): ClaimReason => ({
  condition,
  answer,
  products,
});
const asked = (condition: Condition, isMet: boolean): ClaimReason => reason(condition, isMet ? 'met' : 'not-met');

function starsAnswer(least: number, products: readonly ClaimProduct[]): ClaimReason {
  const enough = products.filter((one) => (one.stars ?? 0) >= least);
  const holding = enough.filter((one) => one.standing === 'holds');
  if (holding.length > 0) {
    return reason(
      'stars',
      'met',
      holding.map((one) => one.name),
    );
  }
  const unclear = enough.filter((one) => one.standing === 'unclear').map((one) => one.name);
  return unclear.length > 0 ? reason('stars', 'not-known', unclear) : reason('stars', 'not-met');
}

/**
 * What each recognition was to its product: the first, one with more stars, or one of as many or fewer.
 * A recognition without a day comes first, since its place is not known.
 */
export function occasionsOf(past: readonly PastStars[]): readonly (PastStars & { readonly occasion: Occasion })[] {
  const sorted = past.toSorted((a, b) => ((a.issuedOn ?? '') < (b.issuedOn ?? '') ? -1 : 1));
  return sorted.map((one, i) => {
    const before = sorted[i - 1];
    const occasion = before === undefined ? 'first' : one.stars > before.stars ? 'upgrade' : 're-evaluation';
    return { ...one, occasion };
  });
}

function occasionAnswer(occasion: Occasion, policy: SupportPolicy, products: readonly ClaimProduct[]): ClaimReason {
  const { validFrom, validUntil } = policy;
  const within = ({ issuedOn }: PastStars): boolean =>
    issuedOn !== null && issuedOn >= validFrom && (validUntil === null || issuedOn < validUntil);
  const of = (product: ClaimProduct) => occasionsOf(product.past);
  const met = products.filter((one) => of(one).some((each) => each.occasion === occasion && within(each)));
  const names = (some: readonly ClaimProduct[]): readonly string[] => some.map((one) => one.name);
  if (met.length > 0) return reason('occasion', 'met', names(met));
  const unknown = products.filter(
    (one) => one.standing === 'unclear' || one.past.some((each) => each.issuedOn === null),
  );
  return unknown.length > 0 ? reason('occasion', 'not-known', names(unknown)) : reason('occasion', 'not-met');
}

/**
 * Whether a producer may claim under a policy on a day, with every condition that its paper names. One that is not met refuses; else one that
 * is not known leaves it to an officer.
 * @example judgeClaim(policyOfLaw(guidance), facts, today).verdict // 'may'
 */
export function judgeClaim(policy: SupportPolicy, facts: ClaimFacts, today: LocalDate): Claim {
  const { leastStars, producerTypes, occasion, communeCodes, times, otherConditions } = policy;
  const reasons: readonly ClaimReason[] = [
    asked('in-force', policyHolds(policy, today)),
    asked('active', facts.status === 'active'),
    ...(communeCodes.length === 0
      ? []
      : [
          facts.communeCode === null
            ? reason('territory', 'not-known')
            : asked('territory', communeCodes.includes(facts.communeCode)),
        ]),
    ...(producerTypes.length === 0
      ? []
      : [
          facts.producerType === 'unknown'
            ? reason('type', 'not-known')
            : asked('type', producerTypes.includes(facts.producerType)),
        ]),
    ...(leastStars === null ? [] : [starsAnswer(leastStars, facts.products)]),
    ...(occasion === null ? [] : [occasionAnswer(occasion, policy, facts.products)]),
    ...(times === null ? [] : [asked('times', facts.used < times)]),
    ...(otherConditions === null ? [] : [reason('other', 'not-known')]),
  ];
  const has = (answer: Answer): boolean => reasons.some((one) => one.answer === answer);
  return { verdict: has('not-met') ? 'may-not' : has('not-known') ? 'unclear' : 'may', reasons };
}
