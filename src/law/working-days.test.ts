// Working days as the offices had them: every worked example of 2021 to 2027, and no day counted beyond what is known.

import { describe, expect, it } from 'vitest';
import { addDays, date, weekdayOf } from '#kernel/calendar.ts';
import document from '../../law/calendar/days-off.json' with { type: 'json' };
import exampleDocument from '../../tests/fixtures/calendar/worked-examples.json' with { type: 'json' };
import {
  addWorkingDays,
  daysOffBetween,
  isWorkingDay,
  readWorkCalendar,
  receivedOn,
  workCalendarCoverage,
} from './working-days.ts';

interface Example {
  readonly received: string;
  readonly workingDays: number;
  readonly due: string;
  readonly why: string;
  readonly pendingOn?: readonly string[];
}
const examples = exampleDocument as readonly Example[];

describe('a term in working days', () => {
  for (const example of examples) {
    if (example.pendingOn !== undefined) continue;
    it(`of ${example.workingDays} days from ${example.received} ends on ${example.due}: ${example.why}`, () => {
      expect(addWorkingDays(date(example.received), example.workingDays)?.day).toBe(example.due);
    });
  }

  it('says that 24/11/2026 is announced as a day off and not decided', () => {
    const counted = addWorkingDays(date('2026-11-10'), 15);
    expect(counted?.pending.map((one) => one.date)).toEqual(['2026-11-24']);
  });

  it('says that 2027 is a forecast', () => {
    expect(addWorkingDays(date('2027-01-25'), 15)).toMatchObject({ day: '2027-02-22', provisional: true });
    expect(addWorkingDays(date('2026-03-02'), 15)?.provisional).toBe(false);
  });

  it('is not computable beyond the known years, nor before them', () => {
    expect(addWorkingDays(date('2027-12-20'), 15)).toBe(null);
    expect(isWorkingDay(date('2028-01-03'))).toBe(null);
    expect(isWorkingDay(date('2018-12-28'))).toBe(null);
    expect(receivedOn(date('2027-12-31'))).toBe('2027-12-31');
    expect(receivedOn(date('2028-01-01'))).toBe(null);
  });
});

describe('receipt', () => {
  it('counts on the day sent where offices work, else on the next working day', () => {
    expect(receivedOn(date('2026-11-25'))).toBe('2026-11-25');
    expect(receivedOn(date('2026-08-15'))).toBe('2026-08-17');
    expect(receivedOn(date('2026-08-22'))).toBe('2026-08-22');
    expect(receivedOn(date('2026-02-14'))).toBe('2026-02-23');
  });
});

describe('the years', () => {
  const working = [252, 252, 250, 249, 249, 251, 250, 250, 250];
  it('have as many working days as counted by hand', () => {
    for (const [i, expected] of working.entries()) {
      const year = 2019 + i;
      let count = 0;
      for (let day = date(`${year}-01-01`); day <= `${year}-12-31`; day = addDays(day, 1))
        if (isWorkingDay(day)) count += 1;
      expect([year, count]).toEqual([year, expected]);
    }
  });

  it('list the days off of a span', () => {
    expect(daysOffBetween(date('2026-04-20'), date('2026-05-02')).map((one) => one.date)).toEqual([
      '2026-04-26',
      '2026-04-27',
      '2026-04-30',
      '2026-05-01',
    ]);
    expect(workCalendarCoverage()).toEqual({ from: '2019-01-01', to: '2027-12-31' });
  });

  it('are refused where a worked day is not a day of rest, or its exchange is not off', () => {
    const spoilt = structuredClone(document) as { years: { year: number; worked: { date: string }[] }[] };
    const year = spoilt.years.find((one) => one.year === 2026);
    if (year?.worked[0] === undefined) throw new Error('no swap in 2026');
    year.worked[0].date = '2026-01-09';
    expect(weekdayOf(date('2026-01-09'))).toBe(5);
    expect(() => readWorkCalendar('days-off.json', spoilt)).toThrow(/years\[7\].worked\[0\]/);
  });
});
