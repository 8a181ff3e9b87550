// The day that a line of a book states, beside the day on which it is really written: a book of a year that is over, and a day long past,
// are written into with a reason only (30/2020/NĐ-CP, Điều 22: letters are entered on the day they come, at the latest the next).

import { addMonths, dateInVietnam, type LocalDate, partsOf } from '#kernel/calendar.ts';
import type { LetterEntry } from './letter.ts';

/**
 * Why a stated day needs a reason; `null`: it needs none.
 * @example dayFarBack(date('2024-12-30'), date('2027-02-24')) // 'closed-year'
 */
export function dayFarBack(stated: LocalDate, today: LocalDate): 'closed-year' | 'month-past' | null {
  if (partsOf(stated).year < partsOf(today).year) return 'closed-year';
  return stated < addMonths(today, -1) ? 'month-past' : null;
}

/** The day on which a line was really written, where that is another than the stated one. */
export function trueDayOf(entry: Pick<LetterEntry, 'onDay' | 'enteredAt' | 'bookNumber'>): LocalDate | null {
  if (entry.bookNumber === null) return null;
  const day = dateInVietnam(entry.enteredAt);
  return day === entry.onDay ? null : day;
}
