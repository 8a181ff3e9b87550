import { expect, test } from 'vitest';
import type { LocalDate } from '#kernel/calendar.ts';
import { dayOfPeriod } from './day-of-period.ts';
import type { TaskPeriod } from './task.ts';

test.each([
  ['trước ngày 15 của tháng cuối quý', 'quarter', '2026-11-27', '2026-12-15'],
  ['báo cáo hằng quý trước ngày 15 tháng cuối của quý', 'quarter', '2026-12-15', '2026-12-15'],
  ['trước ngày 15 của tháng cuối quý', 'quarter', '2026-12-16', '2027-03-15'],
  ['trước ngày 05 của tháng đầu quý', 'quarter', '2026-11-27', '2027-01-05'],
  ['báo cáo trước ngày 20 hằng tháng', 'month', '2026-11-27', '2026-12-20'],
  ['ngày 31 hằng tháng', 'month', '2027-02-03', '2027-02-28'],
  ['trước ngày 10 tháng cuối kỳ', 'half-year', '2026-11-27', '2026-12-10'],
  ['trước ngày 15 tháng cuối năm', 'year', '2026-12-20', '2027-12-15'],
] as const)('"%s" of a %s, read on %s, is due on %s', (words, period, today, due) => {
  expect(dayOfPeriod(words, period as TaskPeriod, today as LocalDate)).toBe(due);
});

test.each([
  ['báo cáo kịp thời', 'quarter'],
  ['trước ngày 45 của tháng cuối quý', 'quarter'],
  ['báo cáo hằng quý theo Công văn ngày 15 tháng 3 năm 2026', 'quarter'],
] as const)('"%s" names no day of a period', (words, period) => {
  expect(dayOfPeriod(words, period, '2026-11-27' as LocalDate)).toBeNull();
});
