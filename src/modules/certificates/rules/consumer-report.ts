// What a consumer reports about a pack, and what the office made of it. Nothing of the person is asked: a number and a secret
// address are enough to follow it.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, FileHash, Id, ProductId } from '#kernel/ids.ts';
import { addWorkingDaysForNow } from '#law/working-days.ts';
import type { CertificateId } from './certificate.ts';

export type ConsumerReportId = Id<'consumer-report'>;

/** What differs. */
export const reportKinds = ['other-product', 'other-stars', 'after-the-end', 'copied-code', 'something-else'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** `confirmed`: it was so, and the answer says what follows · `not-confirmed`: looked into, and it was not so. */
export const reportStates = ['received', 'looking-into', 'confirmed', 'not-confirmed'] as const;
export type ReportState = (typeof reportStates)[number];
export const reportAnswers = ['looking-into', 'confirmed', 'not-confirmed'] as const;
export type ReportAnswerState = (typeof reportAnswers)[number];

export interface ConsumerReport {
  readonly id: ConsumerReportId;
  readonly version: number;
  /** `PA-12-00007-2026` */
  readonly number: string;
  readonly secretHash: string;
  readonly certificateId: CertificateId | null;
  readonly productId: ProductId;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly kind: ReportKind;
  readonly words: string;
  /** Where it was seen, as typed. */
  readonly seenAt: string | null;
  readonly photoHash: FileHash | null;
  readonly state: ReportState;
  /** Last day on which an office says whether it looks into it. */
  readonly triageDueOn: LocalDate;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}

/** What an office said; the reporter reads it. */
export interface ReportAnswer {
  readonly id: string;
  readonly reportId: ConsumerReportId;
  readonly state: ReportAnswerState;
  readonly words: string;
  readonly madeBy: AccountId | null;
  readonly madeAt: Instant;
}

const TRIAGE_DAYS = 3;

/**
 * The last day for saying whether a report is looked into: three working days after it came. Ours, no act sets a term.
 * @example triageDueOn(date('2026-11-23')) // '2026-11-26'
 */
export function triageDueOn(madeOn: LocalDate): LocalDate {
  return addWorkingDaysForNow(madeOn, TRIAGE_DAYS).day;
}

/** The number of a report: its province, its place in the year, the year. */
export function reportNumber(provinceCode: string, ordinal: number, year: number): string {
  return `PA-${provinceCode}-${String(ordinal).padStart(5, '0')}-${year}`;
}

/**
 * What may be answered in a state: a finished one is taken up again only by looking into it.
 * @example answersIn('confirmed') // ['looking-into']
 */
export function answersIn(state: ReportState): readonly ReportAnswerState[] {
  if (state === 'received') return reportAnswers;
  return state === 'looking-into' ? ['looking-into', 'confirmed', 'not-confirmed'] : ['looking-into'];
}

/** Whether nothing is owed to the reporter any more. */
export const isSettled = (state: ReportState): boolean => state === 'confirmed' || state === 'not-confirmed';

/** What the ledger keeps: no word of the reporter. */
export function reportContent(report: ConsumerReport): Readonly<Record<string, unknown>> {
  const {
    number,
    version,
    kind,
    state,
    productId,
    certificateId,
    provinceCode,
    communeCode,
    triageDueOn: due,
  } = report;
  return { number, version, kind, state, productId, certificateId, provinceCode, communeCode, triageDueOn: due };
}
