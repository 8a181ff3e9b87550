// What one office or person hands over to others: tasks, promises of dossiers and unfinished dossiers, one line each with who takes it.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import type { BodyId } from '#modules/offices/index.ts';

export type HandOverId = Id<'hand-over'>;

/** `given`: a task whose results the giver takes; `led`: one that it leads. */
export const lineKinds = ['led', 'given', 'promise', 'dossier'] as const;
export type LineKind = (typeof lineKinds)[number];

export interface HandOverLine {
  readonly kind: LineKind;
  readonly subjectId: string;
  readonly label: string;
  readonly note: string | null;
  /** Key of the office, or id of the account, that takes it. */
  readonly taker: string;
  readonly takerLabel: string;
}

export interface HandOver {
  readonly id: HandOverId;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly fromKind: 'office' | 'person';
  readonly fromBodyId: BodyId | null;
  readonly fromAccountId: AccountId | null;
  readonly fromLabel: string;
  readonly reason: string;
  readonly on: LocalDate;
  readonly lines: readonly HandOverLine[];
  readonly madeBy: AccountId | null;
  readonly madeByName: string;
  readonly madeAt: Instant;
}

/** A dossier or a promise that went from hand to hand: who had it first, and who has it now. */
export interface Passed {
  readonly first: AccountId;
  readonly now: string;
}

/** The key of a line among those of all hand-overs. */
export const lineKey = ({ kind, subjectId }: Pick<HandOverLine, 'kind' | 'subjectId'>): string =>
  `${kind} ${subjectId}`;

/**
 * Who goes on with each dossier and promise that was handed over; their own records keep who opened them, so the hand-overs say it, the
 * first made first.
 */
export function passedOn(handOvers: readonly Pick<HandOver, 'fromAccountId' | 'lines'>[]): ReadonlyMap<string, Passed> {
  const passed = new Map<string, Passed>();
  for (const { fromAccountId, lines } of handOvers) {
    if (fromAccountId === null) continue;
    for (const line of lines) {
      if (line.kind !== 'promise' && line.kind !== 'dossier') continue;
      const key = lineKey(line);
      passed.set(key, { first: passed.get(key)?.first ?? fromAccountId, now: line.taker });
    }
  }
  return passed;
}
