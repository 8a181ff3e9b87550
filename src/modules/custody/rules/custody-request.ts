// What an office asks beside the dossier: a test in a laboratory or a look at the place of production, of whom and by when
// (26/2026/QĐ-TTg, Art. 7.3c; Art. 7.6c for a re-evaluation). The act names no term: the office sets it in working days.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import { addWorkingDays } from '#law/working-days.ts';
import type { EvidencePieceId } from '#modules/evidence/index.ts';
import type { CustodyOwner } from './custody-item.ts';
import type { Office } from './places.ts';

export type CustodyRequestId = Id<'custody-request'>;

/** `test`: bổ sung kết quả kiểm nghiệm chất lượng · `survey`: khảo sát thực tế tại cơ sở. */
export const requestKinds = ['test', 'survey'] as const;
export type RequestKind = (typeof requestKinds)[number];

export const requestStates = ['open', 'answered', 'withdrawn'] as const;
export type RequestState = (typeof requestStates)[number];

/** What may be done with a request in each of its states. */
export const requestLifecycle = {
  open: ['answer', 'withdraw'],
  answered: [],
  withdrawn: [],
} as const satisfies Record<RequestState, readonly ('answer' | 'withdraw')[]>;

/** What came out, in one word; the reasons stand in the text. */
export const outcomes = ['met', 'not-met', 'unclear'] as const;
export type Outcome = (typeof outcomes)[number];

export interface CustodyRequest extends CustodyOwner {
  readonly id: CustodyRequestId;
  readonly version: number;
  readonly kind: RequestKind;
  /** The office that asks. */
  readonly office: Office;
  readonly asked: string;
  /** Who does it: the producer, a laboratory, a team. */
  readonly askedOf: string;
  readonly askedOn: LocalDate;
  readonly workingDays: number;
  readonly dueOn: LocalDate;
  readonly state: RequestState;
  readonly askedBy: AccountId | null;
  readonly outcome: Outcome | null;
  /** What was found; why it was withdrawn. */
  readonly result: string | null;
  readonly resultOn: LocalDate | null;
  /** The test report or minutes in the producer's wallet. */
  readonly evidencePieceId: EvidencePieceId | null;
  readonly closedBy: AccountId | null;
  readonly closedAt: Instant | null;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}

/**
 * The last day of a request: working days are counted from the day after it. `null` beyond the known calendar.
 * @law Bộ luật Dân sự 2015, Điều 147–148
 * @example requestDue(date('2026-11-25'), 5) // 2026-12-02
 */
export function requestDue(askedOn: LocalDate, workingDays: number): LocalDate | null {
  return addWorkingDays(askedOn, workingDays)?.day ?? null;
}

/** What the ledger keeps of a request. */
export function requestContent(request: CustodyRequest): Readonly<Record<string, unknown>> {
  const { madeAt: _madeAt, changedAt: _changedAt, ...content } = request;
  return content;
}

/** Requests as plain words, for the printed page of lifecycles. */
export const requestLifecycleDescription = {
  record: 'request',
  vietnamese: 'yêu cầu kiểm nghiệm, khảo sát',
  law: '26/2026/QĐ-TTg, Arts 7.3c, 7.6c',
  states: requestLifecycle,
} as const;
