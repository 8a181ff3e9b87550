// A clause: one numbered content of a letter as a person confirmed it. It keeps the words it stands on.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import type { Office } from '#modules/offices/index.ts';
import type { Span } from './found.ts';
import type { LetterId } from './letter.ts';
import type { Recurrence } from './written-days.ts';

export type ClauseId = Id<'clause'>;

/** Taken as read · its words, days or bodies were changed · split out of another · merged of several · added by hand. */
export const clauseOrigins = ['read', 'changed', 'split', 'merged', 'typed'] as const;
export type ClauseOrigin = (typeof clauseOrigins)[number];

export const clauseStates = ['in-use', 'split', 'merged', 'dropped'] as const;
export type ClauseState = (typeof clauseStates)[number];

export const recurrences = ['week', 'month', 'quarter', 'half-year', 'year'] as const satisfies readonly Recurrence[];

/** What a form says of a clause. */
export interface ClauseWords {
  readonly text: string;
  readonly responsible: readonly string[];
  /** Those of `responsible` who work with the others. */
  readonly coordinating: readonly string[];
  readonly deadlines: readonly LocalDate[];
  readonly recurring: Recurrence | null;
  /** "kịp thời", "thường xuyên": a duty that stands. */
  readonly isStanding: boolean;
}

export interface Clause extends ClauseWords, Office {
  readonly id: ClauseId;
  readonly version: number;
  readonly letterId: LetterId;
  /** As printed, `4`; of a sub-point `4.a`. */
  readonly ordinal: string | null;
  readonly parentOrdinal: string | null;
  /** Order within the letter. */
  readonly position: number;
  readonly span: Span | null;
  readonly origin: ClauseOrigin;
  readonly state: ClauseState;
  readonly stateReason: string | null;
  readonly madeFrom: readonly ClauseId[];
  /** The point of the reading that it was taken from, counted from 0. */
  readonly readIndex: number | null;
  readonly confirmedBy: AccountId | null;
  readonly confirmedByName: string | null;
  readonly confirmedAt: Instant;
  readonly changedAt: Instant;
}

/** What the ledger keeps of a clause. */
export function clauseContent(clause: Clause): Readonly<Record<string, unknown>> {
  const { confirmedAt: _confirmed, changedAt: _changed, ...said } = clause;
  return said;
}

/**
 * The point above a sub-point.
 * @example parentOf('4.a') // '4'
 */
export function parentOf(ordinal: string | null): string | null {
  const at = ordinal?.lastIndexOf('.') ?? -1;
  return ordinal === null || at < 1 ? null : ordinal.slice(0, at);
}
