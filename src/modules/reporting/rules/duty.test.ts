import { expect, test } from 'vitest';
import { date } from '#kernel/calendar.ts';
import type { ReportDuty } from '#law/report-calendar.ts';
import { textsOf } from '#texts/index.ts';
import { periodIn } from '../screens/figure-words.ts';
import { duePeriods } from './duty.ts';

const duty = (more: Partial<ReportDuty> = {}): ReportDuty => ({
  from: 'province',
  period: 'half-year',
  opensDaysBefore: 30,
  dueDaysAfter: 10,
  staysDaysAfter: 20,
  confidence: 'I',
  source: 'thử',
  ...more,
});
const on = (day: string, calendar = [duty()]) =>
  duePeriods(calendar, 'province', date(day)).map((one) => [
    periodIn(textsOf('vi'), one.period),
    one.dueOn,
    one.isLate,
  ]);

test('a report is proposed from so many days before it is due until it was late for long, both ends counting', () => {
  expect(on('2026-12-10')).toEqual([]);
  expect(on('2026-12-11')).toEqual([['6 tháng cuối năm 2026', '2027-01-10', false]]);
  expect(on('2027-01-10')).toEqual([['6 tháng cuối năm 2026', '2027-01-10', false]]);
  expect(on('2027-01-11')).toEqual([['6 tháng cuối năm 2026', '2027-01-10', true]]);
  expect(on('2027-01-30')).toEqual([['6 tháng cuối năm 2026', '2027-01-10', true]]);
  expect(on('2027-01-31')).toEqual([]);
});

test('what is another reporter’s is none of its own; the shorter period stands first where both are due', () => {
  expect(on('2026-12-31', [duty({ from: 'commune' })])).toEqual([]);
  const both = on('2026-12-31', [duty({ period: 'year' }), duty(), duty({ period: 'month', opensDaysBefore: 10 })]);
  expect(both.map(([words]) => words)).toEqual(['tháng 12 năm 2026', '6 tháng cuối năm 2026', 'năm 2026']);
});
