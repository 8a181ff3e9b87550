import { expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { forecastRound, monthOf } from './screening.ts';

it('the work of a council falls into the round that the last day of the window meets, or today where that has passed', () => {
  expect(forecastRound(date('2026-09-17'), date('2026-06-01'))).toBe('2026-2');
  expect(forecastRound(date('2026-09-17'), date('2026-11-23'))).toBe('2027-1');
  expect(forecastRound(null, date('2026-10-29'))).toBe('2026-2');
  expect(forecastRound(null, date('2026-10-30'))).toBe('2027-1');
});

it('a month is counted by its year and number', () => {
  expect(monthOf(date('2027-01-15'))).toBe('2027-01');
});
