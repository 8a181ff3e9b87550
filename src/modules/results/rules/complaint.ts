// A complaint about a result: who may handle it, until when, what comes of it. The act has no step for it; the result stands until a
// decision changes it.

import { addDays, type Instant, type LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id, ProducerId } from '#kernel/ids.ts';
import type { SessionId } from '#modules/councils/index.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import type { KeptFile } from '#modules/evidence/index.ts';

export type ComplaintId = Id<'result-complaint'>;

/** `received`: nobody has it in hand · `in-hand`: somebody has · `answered`: with an outcome. */
export const complaintStates = ['received', 'in-hand', 'answered'] as const;
export type ComplaintState = (typeof complaintStates)[number];

/** `kept`: the result stands · `look-again`: checked again, and how · `not-taken`: not about a result, or not for us. */
export const complaintOutcomes = ['kept', 'look-again', 'not-taken'] as const;
export type ComplaintOutcome = (typeof complaintOutcomes)[number];

export interface Complaint {
  readonly id: ComplaintId;
  readonly version: number;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly producerId: ProducerId;
  readonly sessionId: SessionId;
  readonly dossierId: DossierId;
  readonly product: string;
  readonly producer: string;
  readonly source: 'account' | 'paper';
  readonly state: ComplaintState;
  readonly receivedOn: LocalDate;
  readonly words: string;
  readonly file: KeptFile | null;
  readonly dueOn: LocalDate;
  readonly handlerId: AccountId | null;
  readonly handlerName: string | null;
  readonly outcome: ComplaintOutcome | null;
  readonly answer: string | null;
  readonly answeredOn: LocalDate | null;
  /** Where the product is looked at again: session, dossier or paper, in words. */
  readonly recheck: string | null;
  readonly filedBy: AccountId | null;
  readonly filedAt: Instant;
  readonly changedAt: Instant;
}

/**
 * The last day to answer: calendar days after the day it was received, which is not counted.
 * @example complaintDueOn('2026-12-01', 30) // '2026-12-31'
 */
export function complaintDueOn(receivedOn: LocalDate, days: number): LocalDate {
  return addDays(receivedOn, days);
}

/** Whether a complaint is past its last day without an answer; the last day is in time. */
export function isOverdue({ state, dueOn }: Pick<Complaint, 'state' | 'dueOn'>, today: LocalDate): boolean {
  return state !== 'answered' && dueOn < today;
}

/**
 * Why somebody does not handle a complaint; `null`: may. Whoever scored the product, ran its session or typed or compared its sheets, or
 * prepared its dossier, answers no complaint about it. The act is silent; ours.
 * @example whyNotHandle(secretary, { scored: new Set(), ran: new Set([secretary]), prepared: new Set() }) // 'results/handler-ran-session'
 */
export function whyNotHandle(
  accountId: AccountId,
  hands: Readonly<Record<'scored' | 'ran' | 'prepared', ReadonlySet<string>>>,
): 'results/handler-scored-it' | 'results/handler-ran-session' | 'results/handler-prepared-it' | null {
  if (hands.scored.has(accountId)) return 'results/handler-scored-it';
  if (hands.ran.has(accountId)) return 'results/handler-ran-session';
  return hands.prepared.has(accountId) ? 'results/handler-prepared-it' : null;
}

/** What the ledger keeps of a complaint. */
export function complaintContent({ filedAt, changedAt, ...content }: Complaint): Readonly<Record<string, unknown>> {
  return content;
}
