// The last day of a term that somebody chooses: which weekday it is, whether the offices rest on it, and the working day after. It is asked
// about, never refused: a term that ends on a day off ends on the next working day by itself, so who chooses one says which day is meant.

import { formatVietnamese, type LocalDate, weekdayOf } from '#kernel/calendar.ts';
import type { FieldProblem } from '#kernel/problem.ts';
import { daysOffBetween, receivedForNow, worksForNow } from './working-days.ts';

/** A day on which the offices rest. */
export interface RestDay {
  readonly day: LocalDate;
  /** Monday 1 … Sunday 7. */
  readonly weekday: number;
  /** `weekend`, a day off swapped by a year's decision, or the holiday by its name. */
  readonly why: 'weekend' | 'swapped' | { readonly holiday: string };
  /** The first working day after it. */
  readonly next: LocalDate;
}

/**
 * What a day off is; `null` for a working day, also for a Saturday worked in exchange. Beyond the known years only weekends are known.
 * @law Bộ luật Dân sự 2015, Điều 148 khoản 5; Bộ luật Lao động 2019, Điều 111.3, 112
 * @example restDayOn(date('2026-11-29'))?.next // 2026-11-30: a Sunday
 */
export function restDayOn(day: LocalDate): RestDay | null {
  if (worksForNow(day)) return null;
  const [off] = daysOffBetween(day, day);
  // A day in place of a holiday, or the holiday itself: both carry its name.
  const named = off === undefined ? 'weekend' : { holiday: off.name };
  return { day, weekday: weekdayOf(day), why: off?.kind === 'swapped' ? 'swapped' : named, next: receivedForNow(day) };
}

/** The day that counts, and the question where it is not clear yet. */
export interface LastDayMeant {
  readonly day: LocalDate;
  readonly wrong: FieldProblem | null;
}

/**
 * The last day that is meant by a chosen one. A day off is asked about once: `meant` names that very day, which then stands, or the
 * working day after, which then takes its place. An answer to another day is none.
 * @example lastDayMeant('dueOn', date('2026-11-29'), date('2026-11-30')).day // 2026-11-30
 */
export function lastDayMeant(path: string, chosen: LocalDate, meant: LocalDate | null): LastDayMeant {
  const rest = restDayOn(chosen);
  if (rest === null || meant === chosen) return { day: chosen, wrong: null };
  if (meant === rest.next) return { day: rest.next, wrong: null };
  const { weekday, why, next } = rest;
  const details = {
    day: formatVietnamese(chosen),
    weekday,
    why: typeof why === 'string' ? why : why.holiday,
    next: formatVietnamese(next),
    nextWeekday: weekdayOf(next),
  };
  return { day: chosen, wrong: { path, code: 'day-off', details } };
}

/**
 * Where the answer to the question about a day off is posted.
 * @example meantField('dueOn') // 'dueOnMeant'
 */
export function meantField(name: string): string {
  return `${name}Meant`;
}
