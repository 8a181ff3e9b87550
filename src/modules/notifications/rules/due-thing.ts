// What comes up for one account: last days and days to be somewhere, gathered from the rooms by what the account may see that day.

import { daysBetween, type Instant, type LocalDate } from '#kernel/calendar.ts';

/**
 * `task`, `dossier`, `supplement`, `correction`, `output`: something is asked by that day · `certificate`: the last day of its term ·
 * `visit`, `session`, `event`: one is to be somewhere.
 */
export const dueKinds = [
  'task',
  'dossier',
  'supplement',
  'correction',
  'output',
  'certificate',
  'visit',
  'session',
  'event',
] as const;
export type DueKind = (typeof dueKinds)[number];

/** Kinds whose day is a last day: past it they are late. Of the others a day that has passed is over. */
export const lastDayKinds: readonly DueKind[] = ['task', 'dossier', 'supplement', 'correction', 'output'];

export interface DueThing {
  readonly kind: DueKind;
  /** Stable as long as the thing is the same thing: the record's id, with its kind. */
  readonly key: string;
  readonly day: LocalDate;
  /** The last day of what takes several; else the same day. */
  readonly until: LocalDate;
  /** What it is about, as people of the house wrote it; may name persons. For pages and mails to the account alone. */
  readonly name: string;
  /** What anybody may read who has the address of the calendar: no words that may name a person. */
  readonly plainName: string;
  readonly place: string | null;
  /** `08:30`; `null`: the whole day. */
  readonly at: string | null;
  readonly path: string;
  /** When it changed last; `null`: not known. */
  readonly changedAt: Instant | null;
}

export type Urgency = 'late' | 'today' | 'week' | 'later';
export const urgencies = ['late', 'today', 'week', 'later'] as const satisfies readonly Urgency[];

/** A week of seven days, today not counted. */
const WEEK = 7;

/** How near a thing is; `null`: over, nobody has to know of it any more. */
export function urgencyOf(
  { kind, day, until }: Pick<DueThing, 'kind' | 'day' | 'until'>,
  today: LocalDate,
): Urgency | null {
  if (until < today) return lastDayKinds.includes(kind) ? 'late' : null;
  if (day <= today) return 'today';
  return daysBetween(today, day) <= WEEK ? 'week' : 'later';
}

/** The most urgent first: the longest late, then by day; of one day what is asked for before where one has to be. */
export function mostUrgentFirst(things: readonly DueThing[]): readonly DueThing[] {
  return things.toSorted(
    (a, b) =>
      a.day.localeCompare(b.day) || dueKinds.indexOf(a.kind) - dueKinds.indexOf(b.kind) || a.key.localeCompare(b.key),
  );
}

/** A thing at its day: once its day is put off, it is news again. */
export const sayingOf = ({ key, day }: Pick<DueThing, 'key' | 'day'>): string => `${key}@${day}`;
