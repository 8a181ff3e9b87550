// Last days that somebody chooses: weekends, holidays, days in their place, Saturdays worked in exchange.

import { describe, expect, it } from 'vitest';
import { addDays, date } from '#kernel/calendar.ts';
import { lastDayMeant, meantField, restDayOn } from './last-day.ts';
import { isWorkingDay, workCalendarCoverage } from './working-days.ts';

describe('a day off', () => {
  it.each([
    ['2026-11-28', 'weekend', '2026-11-30'],
    ['2026-11-29', 'weekend', '2026-11-30'],
    ['2027-01-01', { holiday: 'Tết Dương lịch' }, '2027-01-04'],
    ['2027-02-05', { holiday: 'Tết Âm lịch' }, '2027-02-11'],
    ['2027-02-10', { holiday: 'Tết Âm lịch' }, '2027-02-11'],
    ['2027-05-03', { holiday: 'Ngày Quốc tế lao động 01/5' }, '2027-05-04'],
    ['2026-08-31', 'swapped', '2026-09-03'],
    ['2099-01-03', 'weekend', '2099-01-05'],
  ])('%s is one (%j), the next working day is %s', (day, why, next) => {
    expect(restDayOn(date(day))).toMatchObject({ why, next });
  });

  it('is none on a working day, nor on the Saturday of 22/08/2026 that is worked for 31/08', () => {
    expect(restDayOn(date('2026-11-30'))).toBeNull();
    expect(restDayOn(date('2026-08-22'))).toBeNull();
  });

  it('is followed by a working day on every day of the known calendar', () => {
    const { from, to } = workCalendarCoverage();
    for (let day = from; day < addDays(to, -10); day = addDays(day, 1)) {
      const rest = restDayOn(day);
      expect([day, rest === null]).toEqual([day, isWorkingDay(day) === true]);
      if (rest !== null) expect([day, isWorkingDay(rest.next), rest.next > day]).toEqual([day, true, true]);
    }
  });
});

describe('the last day that is meant', () => {
  const sunday = date('2026-11-29');
  it('is a working day as it was chosen, whatever was answered before', () => {
    expect(lastDayMeant('dueOn', date('2026-11-30'), sunday)).toEqual({ day: '2026-11-30', wrong: null });
  });

  it('is asked about where it is a day off, with its weekday and the next working day', () => {
    const { wrong } = lastDayMeant('dueOn', sunday, null);
    expect(wrong).toEqual({
      path: 'dueOn',
      code: 'day-off',
      details: { day: '29/11/2026', weekday: 7, why: 'weekend', next: '30/11/2026', nextWeekday: 1 },
    });
  });

  it('stands on the day off where that was answered, and on the next working day where that was', () => {
    expect(lastDayMeant('dueOn', sunday, sunday)).toEqual({ day: sunday, wrong: null });
    expect(lastDayMeant('dueOn', sunday, date('2026-11-30'))).toEqual({ day: '2026-11-30', wrong: null });
  });

  it('is asked about anew where the answer was about another day', () => {
    expect(lastDayMeant('dueOn', date('2026-12-05'), sunday).wrong?.code).toBe('day-off');
  });

  it('is answered in a field of its own', () => {
    expect(meantField('dueOn')).toBe('dueOnMeant');
  });
});
