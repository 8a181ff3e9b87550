// When the next of a row of recurring tasks is due, and when it appears: whether or not the last one is done.

import { addMonths, type LocalDate } from '#kernel/calendar.ts';
import type { Task, TaskPeriod } from './task.ts';

const months: Readonly<Record<TaskPeriod, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/**
 * The due date of the `ordinal`-th task (from 1) of a row whose first is due on `first`; counted from the first, so that a short month does
 * not shorten those after it.
 * @example dueOfOccurrence('2027-01-31', 'month', 3) // '2027-03-31'
 */
export function dueOfOccurrence(first: LocalDate, period: TaskPeriod, ordinal: number): LocalDate {
  return addMonths(first, months[period] * (ordinal - 1));
}

/**
 * The due date of the task after the last of a row, where it appears by `today`: from the day after the last one was due first. `null`: not
 * yet, the row ends before, or the task was cancelled.
 */
export function nextDue(
  first: Pick<Task, 'originalDueOn' | 'period'>,
  last: Pick<Task, 'originalDueOn' | 'ordinal' | 'seriesEndsOn' | 'state'>,
  today: LocalDate,
): LocalDate | null {
  if (first.originalDueOn === null || first.period === null || last.state === 'cancelled') return null;
  if (last.originalDueOn === null || last.originalDueOn >= today) return null;
  const due = dueOfOccurrence(first.originalDueOn, first.period, last.ordinal + 1);
  return last.seriesEndsOn !== null && due > last.seriesEndsOn ? null : due;
}
