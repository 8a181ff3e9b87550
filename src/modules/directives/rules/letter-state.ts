// In force, suspended or lapsed on a day: each state begins on a day, by a letter that says so; nothing is concluded that no letter says. Of
// an instrument of the law its own data speak where nobody recorded anything.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import { type InstrumentState, instrumentStateOn } from '#law/instruments.ts';
import type { LetterId } from './letter.ts';

export const letterStates = ['in-force', 'suspended', 'lapsed'] as const;
export type LetterStateWord = (typeof letterStates)[number];

/** From a day on (that day counts), by a letter. */
export interface LetterStateRow {
  readonly id: Id<'letter-state'>;
  readonly version: number;
  readonly letterId: LetterId;
  readonly state: LetterStateWord;
  readonly fromDay: LocalDate;
  readonly byLetterId: LetterId;
  readonly article: string | null;
  readonly recordedBy: AccountId | null;
  readonly recordedAt: Instant;
  readonly removedAt: Instant | null;
  readonly removedReason: string | null;
}

/** `null`: it was not issued yet, or nobody knows. */
export type StateOnDay = InstrumentState | null;

/**
 * The state of a letter on a day: what the last letter said up to that day; else the law's own data; else in force from the day it was
 * issued on.
 * @example stateOn({ issuedOn: '2025-01-09', instrument: null }, [], '2026-11-26') // 'in-force'
 */
export function stateOn(
  letter: { readonly issuedOn: LocalDate | null; readonly instrument: string | null; readonly isHeld: boolean },
  rows: readonly Pick<LetterStateRow, 'state' | 'fromDay' | 'removedAt' | 'recordedAt'>[],
  day: LocalDate,
): StateOnDay {
  const said = rows
    .filter((row) => row.removedAt === null && row.fromDay <= day)
    .sort((a, b) => (a.fromDay === b.fromDay ? (a.recordedAt < b.recordedAt ? -1 : 1) : a.fromDay < b.fromDay ? -1 : 1))
    .at(-1);
  if (said !== undefined) return said.state;
  if (letter.instrument !== null) return instrumentStateOn(letter.instrument, day);
  if (!letter.isHeld || letter.issuedOn === null || letter.issuedOn > day) return null;
  return 'in-force';
}
