// A fair, a market week or another meeting of producers and buyers: where, which days, who organises it, for whom it is, and what may be done
// with it in each state.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import { allows, type Lifecycle } from '#kernel/lifecycle.ts';
import type { KeptFile } from '#modules/evidence/index.ts';
import type { EventMove } from './event-move.ts';

export type EventId = Id<'trade-event'>;

export const eventKinds = ['fair', 'market-week', 'trade-meeting', 'online', 'export-mission'] as const;
export type EventKind = (typeof eventKinds)[number];

export const eventStates = ['planned', 'inviting', 'running', 'settled', 'cancelled'] as const;
export type EventState = (typeof eventStates)[number];

/** Whom an event is for. Empty lists ask nothing. */
export interface InvitationRule {
  readonly leastStars: number;
  readonly setNumbers: readonly number[];
  readonly communeCodes: readonly string[];
}

/** Who pays how much, as it was planned. */
export interface BudgetLine {
  readonly source: string;
  readonly amountVnd: number;
}

/** A plan of money that was changed once the event had begun or cost something. */
export interface BudgetChange {
  readonly on: LocalDate;
  readonly byName: string;
  readonly reason: string;
  readonly before: readonly BudgetLine[];
}

export interface TradeEvent {
  readonly id: EventId;
  readonly version: number;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly name: string;
  readonly kind: EventKind;
  readonly place: string;
  readonly from: LocalDate;
  /** The last day. */
  readonly until: LocalDate;
  readonly organiser: string;
  readonly decisionNumber: string | null;
  readonly decidedOn: LocalDate | null;
  readonly decisionFile: KeptFile | null;
  readonly stands: number | null;
  readonly budget: readonly BudgetLine[];
  /** The plans before, the oldest first. */
  readonly budgetChanges: readonly BudgetChange[];
  /** Changes of days or place after somebody was invited, or into the past; the oldest first. */
  readonly moves: readonly EventMove[];
  readonly rule: InvitationRule;
  readonly note: string | null;
  readonly state: EventState;
  readonly stateReason: string | null;
  readonly stateOn: LocalDate;
  /** The figures as they stood when it was settled; `null` before. */
  readonly settledFigures: SettledFigures | null;
  /** Every time it was settled, the first one first. */
  readonly settlements: readonly Settlement[];
  readonly madeBy: AccountId | null;
  readonly madeByName: string;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}

/** What a producer reads of an event: not the plan, the account and the notes of the office. */
export type OpenEvent = Omit<
  TradeEvent,
  'budget' | 'budgetChanges' | 'moves' | 'note' | 'rule' | 'settledFigures' | 'settlements' | 'stateReason'
> & { readonly moves: readonly Omit<EventMove, 'byName'>[] };

/**
 * An event as a producer that was invited reads it.
 * @example 'budget' in openEvent(event) // false
 */
export function openEvent(event: TradeEvent): OpenEvent {
  const { budget, budgetChanges, moves, note, rule, settledFigures, settlements, stateReason, ...open } = event;
  return { ...open, moves: moves.map(({ byName: _officer, ...move }) => move) };
}

/** Sums of an event; `null`: nobody said. */
export interface SettledFigures {
  readonly salesVnd: number | null;
  readonly costVnd: number | null;
  readonly contractsVnd: number | null;
  readonly attended: number;
  /** Producers that were there and of whom no sale was said. */
  readonly silent: number;
}

/** One settlement; `reopened` says why it was not the last. */
export interface Settlement {
  readonly on: LocalDate;
  /** `null`: settled before names were kept with it. */
  readonly byName: string | null;
  readonly words: string | null;
  readonly figures: SettledFigures | null;
  readonly reopened: { readonly on: LocalDate; readonly byName: string; readonly reason: string } | null;
}

export const eventActs = [
  'change',
  'invite',
  'answer',
  'attend',
  'cost',
  'sell',
  'review',
  'contract',
  'settle',
  'cancel',
  'reopen',
] as const;
export type EventAct = (typeof eventActs)[number];

const eventLifecycle = {
  planned: ['change', 'invite', 'cost', 'cancel'],
  inviting: ['change', 'invite', 'answer', 'cost', 'cancel'],
  running: ['change', 'invite', 'answer', 'attend', 'cost', 'sell', 'review', 'contract', 'settle', 'cancel'],
  settled: ['reopen'],
  cancelled: [],
} as const satisfies Lifecycle<EventState, EventAct>;

/** @example eventMay('settled', 'sell') // false */
export const eventMay = (state: EventState, act: EventAct): boolean => allows(eventLifecycle, state, act);

/**
 * The state on a day: from its first day on an event that is planned or invited to is running, until it is settled or cancelled.
 * @example stateOn({ state: 'inviting', from: date('2026-12-01') }, date('2026-12-01')) // 'running'
 */
export function stateOn({ state, from }: Pick<TradeEvent, 'state' | 'from'>, today: LocalDate): EventState {
  return (state === 'planned' || state === 'inviting') && from <= today ? 'running' : state;
}

/** An event of more days than this is no event: somebody mistyped a year. */
export const MOST_DAYS = 92;
/** One that begins later is no plan yet: somebody mistyped a year. */
export const MOST_MONTHS_AHEAD = 36;
