// A policy of support: by which paper, from when to when, who may claim how much how often. One of a province is entered by its office; one
// of the law's data names a duty of offices and no sum.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/ids.ts';
import { only } from '#kernel/only.ts';
import { holdsOn } from '#kernel/period.ts';
import type { Confidence } from '#law/law-reader.ts';
import type { LawSupportPolicy } from '#law/support-policies.ts';
import type { KeptFile } from '#modules/evidence/index.ts';
import type { ProducerType } from '#modules/producers/index.ts';
import type { SupportKind } from './support.ts';

/** When a producer may claim: a product of it was recognised first, with more stars than before, or again. */
export const occasions = ['first', 'upgrade', 're-evaluation'] as const;
export type Occasion = (typeof occasions)[number];

/** What a policy says; what its paper does not say is `null` or empty. */
export interface PolicyTerms {
  readonly title: string;
  readonly what: string;
  /** `null`: of every kind. */
  readonly kind: SupportKind | null;
  readonly number: string;
  readonly decidedOn: LocalDate;
  readonly body: string;
  readonly validFrom: LocalDate;
  /** The first day on which it no longer holds. */
  readonly validUntil: LocalDate | null;
  readonly leastStars: number | null;
  readonly producerTypes: readonly ProducerType[];
  readonly occasion: Occasion | null;
  /** Empty: the whole province. */
  readonly communeCodes: readonly string[];
  /** Conditions that only people can judge. */
  readonly otherConditions: string | null;
  /** Whole đồng from the state's budget for one support. */
  readonly mostVnd: number | null;
  /** Of the whole cost, from the state's budget. */
  readonly mostPercent: number | null;
  /** How often one producer may have it. */
  readonly times: number | null;
}

/** A policy as the office of a province entered it. */
export interface OwnPolicy extends PolicyTerms {
  readonly id: Id<'support-policy'>;
  readonly version: number;
  readonly provinceCode: string;
  readonly files: readonly KeptFile[];
  readonly endReason: string | null;
  /** Entered by mistake: it never held. */
  readonly dropped: boolean;
  readonly madeByName: string;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}

export interface SupportPolicy extends PolicyTerms {
  /** The id of a province's own, or `law:` and a code. */
  readonly ref: string;
  /** `null`: of the law's data. */
  readonly own: OwnPolicy | null;
  readonly article: string | null;
  /** How sure the law's data is; `null` for a province's own. */
  readonly confidence: Confidence | null;
}

const termNames = [
  ...(['title', 'what', 'kind', 'number', 'decidedOn', 'body', 'validFrom', 'validUntil', 'leastStars'] as const),
  ...(['producerTypes', 'occasion', 'communeCodes', 'otherConditions', 'mostVnd', 'mostPercent', 'times'] as const),
] as const;

export const policyOfProvince = (own: OwnPolicy): SupportPolicy => ({
  ...only(own, ...termNames),
  ref: own.id,
  own,
  article: null,
  confidence: null,
});

export const policyOfLaw = (law: LawSupportPolicy): SupportPolicy => ({
  ref: `law:${law.code}`,
  own: null,
  title: law.title,
  what: law.what,
  kind: null,
  number: law.instrument,
  article: law.article,
  decidedOn: law.decidedOn,
  body: law.body,
  validFrom: law.from,
  validUntil: law.until,
  leastStars: null,
  producerTypes: [],
  occasion: null,
  communeCodes: [],
  otherConditions: null,
  mostVnd: null,
  mostPercent: null,
  times: null,
  confidence: law.confidence,
});

/** Whether it holds on a day; one that was entered by mistake never does. */
export function policyHolds(policy: SupportPolicy, day: LocalDate): boolean {
  return policy.own?.dropped !== true && holdsOn({ from: policy.validFrom, until: policy.validUntil }, day);
}
