// A case of withdrawal of a certificate (26/2026/QĐ-TTg, Art. 8): what started it, what was found, who proposed and who decided. Until
// the decision it is a matter among offices and stands on no public page.

import { addDays, type Instant, type LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id, ProducerId, ProductId, RecognitionId } from '#kernel/ids.ts';
import { type GroundOfWithdrawal, parameterOn, type WithdrawalGround } from '#law/parameters.ts';
import { addCalendarDays } from '#law/working-days.ts';
import type { KeptFile } from '#modules/evidence/index.ts';
import type { WithdrawalState } from './withdrawal-lifecycle.ts';

export type WithdrawalCaseId = Id<'withdrawal-case'>;

/** A paper as it is written on it. */
export interface CitedPaper {
  readonly number: string;
  readonly date: LocalDate;
  readonly body: string;
}

/** A file that came with what opened a case: minutes, photographs, results of tests. */
export interface CaseAttachment {
  readonly label: string;
  readonly file: KeptFile;
}

export interface WithdrawalCase {
  readonly id: WithdrawalCaseId;
  readonly version: number;
  readonly recognitionId: RecognitionId;
  readonly productId: ProductId;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly producerId: ProducerId | null;
  readonly productName: string;
  readonly producerName: string;
  readonly stars: number;
  readonly ground: WithdrawalGround;
  readonly state: WithdrawalState;
  readonly triggerNumber: string;
  readonly triggerDate: LocalDate;
  readonly triggerBody: string;
  readonly triggerAbout: string | null;
  readonly triggerFile: KeptFile | null;
  /** That paper is the conclusion, or the confirmation of the commune, itself. */
  readonly triggerConcludes: boolean;
  /** What came along: minutes, photographs, results of tests. */
  readonly attachments: readonly CaseAttachment[];
  /** The finding of an inspection that it was opened from. */
  readonly findingId: Id<'finding'> | null;
  readonly openedBy: AccountId | null;
  readonly openedOn: LocalDate;
  readonly termFrom: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly dueEstimated: boolean;
  readonly finding: string | null;
  readonly concludedOn: LocalDate | null;
  readonly conclusionNumber: string | null;
  readonly conclusionBody: string | null;
  readonly conclusionFile: KeptFile | null;
  readonly concludedBy: AccountId | null;
  readonly explanation: string | null;
  readonly explainedOn: LocalDate | null;
  readonly proposedBy: AccountId | null;
  /** The day on the proposal, and the day it was written here. */
  readonly proposedOn: LocalDate | null;
  readonly proposalRecordedOn: LocalDate | null;
  readonly decisionNumber: string | null;
  readonly decidedOn: LocalDate | null;
  readonly decidedRecordedOn: LocalDate | null;
  readonly decidedBy: AccountId | null;
  readonly decisionFile: KeptFile | null;
  /** Who signed the decision, as it is printed; `null`: not said. */
  readonly signerName: string | null;
  readonly signerTitle: string | null;
  readonly sentOn: LocalDate | null;
  readonly sentTo: string | null;
  readonly droppedOn: LocalDate | null;
  readonly dropReason: string | null;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}

/** Nothing of what comes later. */
export const newlyOpened = {
  version: 1,
  state: 'verifying',
  finding: null,
  concludedOn: null,
  conclusionNumber: null,
  conclusionBody: null,
  conclusionFile: null,
  concludedBy: null,
  explanation: null,
  explainedOn: null,
  proposedBy: null,
  proposedOn: null,
  proposalRecordedOn: null,
  decisionNumber: null,
  decidedOn: null,
  decidedRecordedOn: null,
  decidedBy: null,
  decisionFile: null,
  signerName: null,
  signerTitle: null,
  sentOn: null,
  sentTo: null,
  droppedOn: null,
  dropReason: null,
} as const satisfies Partial<WithdrawalCase>;

/** What the ledger keeps of a case. */
export function caseContent({ madeAt: _made, changedAt: _changed, ...content }: WithdrawalCase) {
  return content;
}

/** Who decides on a withdrawal. */
export type WithdrawalAuthority = 'province-chair' | 'minister';

/**
 * The chair of the province for three and four stars, the minister for five, whoever had granted them: a certificate of a district
 * that stands no more is withdrawn by the chair.
 * @law 26/2026/QĐ-TTg, Art. 8.2
 * @example authorityFor(5) // 'minister'
 */
export function authorityFor(stars: number): WithdrawalAuthority {
  return stars >= 5 ? 'minister' : 'province-chair';
}

/**
 * The grounds of a day with article and words; none before the act that states them.
 * @law 26/2026/QĐ-TTg, Art. 8.1, 10.1b
 */
export function groundsOn(day: LocalDate): readonly GroundOfWithdrawal[] {
  return parameterOn('withdrawal-grounds', day)?.value ?? [];
}

/** The last day for the decision. */
export interface WithdrawalTerm {
  readonly termFrom: LocalDate;
  readonly dueOn: LocalDate;
  /** Counted beyond the years whose days off are known. */
  readonly dueEstimated: boolean;
}

/**
 * The term of a withdrawal: fifteen calendar days from the day of the conclusion, or of the commune's confirmation; that day is not
 * counted, and a term that would end on a day off ends on the next working day.
 * @law 26/2026/QĐ-TTg, Art. 8.4; Bộ luật Dân sự 2015, Điều 147–148
 * @example termOfWithdrawal(date('2026-11-02'))?.dueOn // '2026-11-17'
 */
export function termOfWithdrawal(from: LocalDate): WithdrawalTerm | null {
  const days = parameterOn('withdrawal-days', from)?.value ?? null;
  const due = days === null ? null : addCalendarDays(from, days);
  return due === null ? null : { termFrom: from, dueOn: due.day, dueEstimated: due.provisional };
}

/**
 * The fifteenth day as it is counted, before a day off moves the end of the term.
 * @law 26/2026/QĐ-TTg, Art. 8.4
 * @example lastCountedDay(date('2026-11-27')) // '2026-12-12', a Saturday
 */
export function lastCountedDay(from: LocalDate): LocalDate | null {
  const days = parameterOn('withdrawal-days', from)?.value ?? null;
  return days === null ? null : addDays(from, days);
}

/**
 * The day of the conclusion that a proposal must not lie before: that of the conclusion, else of the paper that started the case.
 * @example lastPaperOf(concluded) // its concludedOn
 */
export function lastPaperOf(one: Pick<WithdrawalCase, 'concludedOn' | 'triggerDate'>): LocalDate {
  return one.concludedOn ?? one.triggerDate;
}
