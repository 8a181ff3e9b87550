// A case: what a consumer reported or a market check found, to be looked at within three working days and then visited, handed over or closed.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, FileHash, Id, ProducerId, ProductId } from '#kernel/ids.ts';
import { addWorkingDaysForNow } from '#law/working-days.ts';
import type { CaseState } from './case-lifecycle.ts';
import type { VisitId } from './visit.ts';

export type CaseId = Id<'inspection-case'>;

export const caseSources = ['consumer-report', 'market-check', 'other'] as const;
export type CaseSource = (typeof caseSources)[number];

/** To whom it was handed, by which paper, and by when an answer is asked for. */
export interface HandOver {
  readonly agency: string;
  readonly letterNumber: string | null;
  readonly on: LocalDate;
  readonly answerBy: LocalDate | null;
  /** The letter in the book of outgoing letters; absent for what was handed over without one. */
  readonly letterId?: string | null;
}

export interface InspectionCase {
  readonly id: CaseId;
  readonly version: number;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly source: CaseSource;
  readonly sourceNumber: string | null;
  readonly sourceBody: string | null;
  readonly productId: ProductId | null;
  readonly productName: string;
  readonly producerId: ProducerId | null;
  readonly producerName: string;
  readonly words: string;
  readonly seenOn: LocalDate;
  readonly photos: readonly FileHash[];
  /** Last day for saying what is done about it. */
  readonly triageDueOn: LocalDate;
  readonly state: CaseState;
  readonly visitId: VisitId | null;
  readonly handOver: HandOver | null;
  readonly outcome: string | null;
  readonly closedOn: LocalDate | null;
  readonly madeBy: AccountId | null;
  readonly madeByName: string;
  /** The office of who opened it, as it was called then; empty: not known. */
  readonly officeLabel: string;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}

export interface CaseActRow {
  readonly id: Id<'inspection-case-act'>;
  readonly caseId: CaseId;
  readonly kind: 'opened' | 'plan-visit' | 'hand-over' | 'note' | 'close';
  readonly words: string | null;
  readonly byName: string;
  readonly madeBy: AccountId | null;
  readonly onDay: LocalDate;
  readonly at: Instant;
}

/** What the ledger keeps: no word of who reported. */
export function caseContent(one: InspectionCase): Readonly<Record<string, unknown>> {
  const { madeAt: _made, changedAt: _changed, words: _words, ...content } = one;
  return content;
}

const TRIAGE_DAYS = 3;

/**
 * The last day for saying what is done about a case: three working days after it came. Ours, no act sets a term.
 * @example caseDueOn(date('2026-11-27')) // '2026-12-02'
 */
export const caseDueOn = (cameOn: LocalDate): LocalDate => addWorkingDaysForNow(cameOn, TRIAGE_DAYS).day;

/** Whether a case waits for somebody to say what is done, and its day has passed. */
export const isTriageLate = (one: Pick<InspectionCase, 'state' | 'triageDueOn'>, today: LocalDate): boolean =>
  one.state === 'open' && one.triageDueOn < today;
