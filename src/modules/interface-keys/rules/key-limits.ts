// How long a key may last, how many somebody may hold, how often a program may call with one. House rules, no law.

import { addMonths, type LocalDate } from '#kernel/calendar.ts';

/** Months from the day it is made to its last day, at the most: a key that nobody renews must end by itself. */
export const mostMonths = 12;
/** Keys of one account that can be used at the same time. */
export const mostKeys = 20;
/** Addresses or ranges of one key. */
export const mostAddresses = 20;
/** Calls a minute, unless said otherwise, and at the most. */
export const usualPerMinute = 60;
export const mostPerMinute = 600;

/** @example lastDayOfKey(date('2026-11-23')) // '2027-11-23' */
export const lastDayOfKey = (madeOn: LocalDate): LocalDate => addMonths(madeOn, mostMonths);

/**
 * What is wrong with a last day: it lies before today, or later than a key may last; `null`: nothing.
 * @example wrongLastDay(date('2028-01-01'), date('2026-11-23')) // 'too-late'
 */
export function wrongLastDay(endsOn: LocalDate, today: LocalDate): 'past' | 'too-late' | null {
  if (endsOn < today) return 'past';
  return endsOn > lastDayOfKey(today) ? 'too-late' : null;
}
