// The day of a period that a letter writes without a date: "trước ngày 15 của tháng cuối quý", "ngày 20 hằng tháng".

import { dateOf, daysInMonth, type LocalDate, partsOf } from '#kernel/calendar.ts';
import type { TaskPeriod } from './task.ts';

const months: Readonly<Record<TaskPeriod, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

const OF_EACH_MONTH = /ngày\s+(\d{1,2})\s*,?\s*(?:hằng|hàng|mỗi|của\s+mỗi)\s+tháng/iu;
const OF_A_MONTH_OF_IT =
  /ngày\s+(\d{1,2})\s*(?:,\s*|của\s+)?tháng\s+(cuối|đầu)\s*(?:của\s+)?(?:mỗi\s+)?(?:quý|kỳ|năm|6\s+tháng)/iu;

/**
 * The next such day from today on, today among them; a day that a month lacks is its last. `null`: the words name none, or one that no month has.
 * @example dayOfPeriod('trước ngày 15 của tháng cuối quý', 'quarter', '2026-11-27') // '2026-12-15'
 */
export function dayOfPeriod(words: string, period: TaskPeriod, today: LocalDate): LocalDate | null {
  const within = OF_A_MONTH_OF_IT.exec(words);
  const each = within === null && period === 'month' ? OF_EACH_MONTH.exec(words) : null;
  const day = Number(within?.[1] ?? each?.[1] ?? 0);
  if (day < 1 || day > 31) return null;
  const length = months[period];
  const place = within?.[2]?.toLocaleLowerCase('vi') === 'đầu' ? 1 : 0;
  const from = partsOf(today);
  for (let ahead = 0; ahead <= length; ahead += 1) {
    const month = ((from.month - 1 + ahead) % 12) + 1;
    const year = from.year + Math.floor((from.month - 1 + ahead) / 12);
    if (within !== null && month % length !== place % length) continue;
    const due = dateOf(year, month, Math.min(day, daysInMonth(year, month)));
    if (due !== null && due >= today) return due;
  }
  return null;
}
