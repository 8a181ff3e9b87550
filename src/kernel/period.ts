// A stretch of days. Half-open in data (`until` is the first day outside); papers print the last valid day.

import { addDays, type LocalDate } from './calendar.ts';

/** From `from` (inclusive) to `until` (exclusive); `null` means without end. */
export interface Period {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/** Whether a day lies in the period; the first day counts, `until` does not. */
export function holdsOn(period: Period, day: LocalDate): boolean {
  return period.from <= day && (period.until === null || day < period.until);
}

/** The last day that still counts, as forms print it, or `null` without end. */
export function lastDay(period: Period): LocalDate | null {
  return period.until === null ? null : addDays(period.until, -1);
}

/** Whether two periods share a day. */
export function overlaps(a: Period, b: Period): boolean {
  return (b.until === null || a.from < b.until) && (a.until === null || b.from < a.until);
}
