// One producer at one event: why it was invited, what it answered, whether it came, what it cost and sold.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id, ProducerId, ProductId } from '#kernel/ids.ts';
import type { EventId } from './event.ts';
import type { EarlierAnswer } from './event-move.ts';
import type { InvitationReason } from './invitees.ts';

export type ParticipationId = Id<'participation'>;
export const answers = ['waits', 'comes', 'declines'] as const;
export type Answer = (typeof answers)[number];

export interface Participation {
  readonly id: ParticipationId;
  readonly version: number;
  readonly eventId: EventId;
  readonly producerId: ProducerId;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  /** What it comes with; before its answer, what the list named. */
  readonly productIds: readonly ProductId[];
  readonly invitedFor: readonly InvitationReason[];
  /** Why somebody was chosen against the list. */
  readonly choiceReason: string | null;
  /** Who stood above it on the list and was not invited. */
  readonly passedOver: readonly ProducerId[];
  /** Its place among equals, and the seed of the draw; `null`: nobody had as many points. */
  readonly draw: { readonly seed: string; readonly place: number; readonly of: number } | null;
  /** By which decision it comes without a product in force. */
  readonly byDecision: string | null;
  /** Written down after the event was over. */
  readonly afterEvent: boolean;
  readonly invitedOn: LocalDate;
  /** Number and day of the letter that invited it, where one went out. */
  readonly byLetter: string | null;
  readonly answer: Answer;
  readonly answerWords: string | null;
  readonly answeredOn: LocalDate | null;
  readonly answeredByName: string | null;
  /** What it answered for other days or another place, the oldest first. */
  readonly earlierAnswers: readonly EarlierAnswer[];
  /** It was there when the event moved, so its answer for the days before was not asked anew. */
  readonly forOtherDays: boolean;
  /** `null`: nobody said. */
  readonly attended: boolean | null;
  readonly stand: string | null;
  readonly attendanceWords: string | null;
  /** Why it was taken out again, when and by whom; such a one is in no list and counts for nothing. `null`: it stands. */
  readonly droppedReason: string | null;
  readonly droppedOn: LocalDate | null;
  readonly droppedByName: string | null;
  readonly madeBy: AccountId | null;
  readonly madeByName: string;
  readonly madeAt: Instant;
}

/**
 * Whether an answer and what is on record contradict each other: it said no, or nothing, and was there or sold.
 * @example contradicts({ answer: 'declines', attended: true }, false) // true
 */
export const contradicts = ({ answer, attended }: Pick<Participation, 'answer' | 'attended'>, sold: boolean): boolean =>
  answer !== 'comes' && (attended === true || sold);

export const costKinds = ['stand', 'transport', 'per-diem', 'publicity', 'other'] as const;
export type CostKind = (typeof costKinds)[number];
export const costBearers = ['state', 'organiser', 'producer', 'sponsor'] as const;
export type CostBearer = (typeof costBearers)[number];

export interface EventCost {
  readonly id: Id<'event-cost'>;
  readonly version: number;
  readonly eventId: EventId;
  readonly kind: CostKind;
  readonly bearer: CostBearer;
  /** The producer it was for; `null`: for the whole event. */
  readonly producerId: ProducerId | null;
  readonly amountVnd: number;
  /** The planned source it was paid from; `null`: outside of the plan. */
  readonly source: string | null;
  /** Why it takes more than was planned. */
  readonly overReason: string | null;
  readonly words: string | null;
  /** Why it counts no more. */
  readonly droppedReason: string | null;
  readonly madeBy: AccountId | null;
  readonly madeByName: string;
  readonly madeAt: Instant;
}

export const contractKinds = ['contract', 'memorandum'] as const;
export type ContractKind = (typeof contractKinds)[number];

/** What a contract says; the rest is where it came from. */
export type ContractContent = Pick<
  TradeContract,
  'productIds' | 'kind' | 'buyer' | 'valueVnd' | 'signedOn' | 'words' | 'confirmed'
>;

/** A contract that was written down wrongly and set right. */
export interface ContractChange {
  readonly on: LocalDate;
  readonly byName: string;
  readonly reason: string;
  readonly before: ContractContent;
}

export interface TradeContract {
  readonly id: Id<'trade-contract'>;
  readonly version: number;
  readonly eventId: EventId | null;
  readonly leadId: Id<'buyer-lead'> | null;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly producerId: ProducerId;
  readonly productIds: readonly ProductId[];
  readonly kind: ContractKind;
  readonly buyer: string;
  readonly valueVnd: number | null;
  readonly signedOn: LocalDate;
  readonly words: string | null;
  /** It was very large, or stood on record already, and somebody said that it is right. */
  readonly confirmed: boolean;
  /** What it said before, the oldest first. */
  readonly changes: readonly ContractChange[];
  /** Why it counts no more. */
  readonly droppedReason: string | null;
  readonly madeBy: AccountId | null;
  readonly madeByName: string;
  readonly madeAt: Instant;
}

export const outcomes = ['kept', 'partly', 'not-kept', 'not-known'] as const;
export type Outcome = (typeof outcomes)[number];

/** The question, some months later, whether a contract was kept. */
export interface FollowUp {
  readonly id: Id<'follow-up'>;
  readonly version: number;
  readonly contractId: Id<'trade-contract'>;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly months: number;
  readonly dueOn: LocalDate;
  /** `null`: still to be asked. */
  readonly outcome: Outcome | null;
  /** What was delivered by then, in đồng. */
  readonly valueVnd: number | null;
  readonly words: string | null;
  readonly settledOn: LocalDate | null;
  readonly settledByName: string | null;
}
