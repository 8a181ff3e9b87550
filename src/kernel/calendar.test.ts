// Legal dates and instants: what exists, what is clamped, which day it is in Vietnam.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  date,
  dateInVietnam,
  dateOf,
  daysBetween,
  formatInstantInVietnam,
  formatVietnamese,
  instantAfterDays,
  instantOf,
  parseInstant,
  parseIsoDate,
  parseVietnameseDate,
  weekdayOf,
} from './calendar.ts';

const days = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays(date('1990-01-01'), n));

describe('legal dates', () => {
  it('exist or are refused: 31/02 is no day, 29/02 only in leap years', () => {
    expect(parseVietnameseDate('31/02/2024')).toBeNull();
    expect(parseVietnameseDate('29/02/2024')).toBe('2024-02-29');
    expect(parseVietnameseDate('29/2/2023')).toBeNull();
    expect(dateOf(2025, 13, 1)).toBeNull();
    expect(parseIsoDate('2025-02-30')).toBeNull();
  });

  it('are read the way people write them', () => {
    for (const written of ['5/3/2024', '05-03-2024', '05.03.2024', '2024-03-05']) {
      expect(parseVietnameseDate(written)).toBe('2024-03-05');
    }
    expect(formatVietnamese(date('2024-03-05'))).toBe('05/03/2024');
  });

  it('thirty-six months later keep the day, clamped to the month’s end (26/2026, Art. 4.3)', () => {
    expect(addMonths(date('2024-08-31'), 36)).toBe('2027-08-31');
    expect(addMonths(date('2024-02-29'), 36)).toBe('2027-02-28');
    expect(addMonths(date('2024-01-31'), 1)).toBe('2024-02-29');
    expect(addMonths(date('2024-03-31'), -1)).toBe('2024-02-29');
  });

  it('count back exactly what was counted forth', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, n) => {
        expect(daysBetween(day, addDays(day, n))).toBe(n);
        expect(addDays(addDays(day, n), -n)).toBe(day);
      }),
    );
  });

  it('never leave their month when months are added, and keep their order', () => {
    fc.assert(
      fc.property(days, days, fc.integer({ min: 0, max: 60 }), (a, b, months) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        expect(addMonths(early, months) <= addMonths(late, months)).toBe(true);
      }),
    );
  });

  it('know their weekday: 23/11/2026 is a Monday, 01/01/1970 a Thursday', () => {
    expect(weekdayOf(date('2026-11-23'))).toBe(1);
    expect(weekdayOf(date('1970-01-01'))).toBe(4);
    expect(weekdayOf(date('1969-12-28'))).toBe(7);
  });
});

describe('instants', () => {
  it('fall on the day it is in Vietnam: half past midnight of 1 July 2025, when districts ended', () => {
    expect(dateInVietnam(instantOf(Date.UTC(2025, 5, 30, 17, 30)))).toBe('2025-07-01');
    expect(dateInVietnam(instantOf(Date.UTC(2025, 5, 30, 16, 59, 59)))).toBe('2025-06-30');
  });

  it('are written for people in Vietnam’s time', () => {
    const at = parseInstant('2026-11-23T03:42:00Z');
    expect(at === null ? '' : formatInstantInVietnam(at)).toBe('23/11/2026 10:42');
  });

  it('are counted on in days of 24 hours, and back', () => {
    expect(instantAfterDays(instantOf(0), 1)).toBe('1970-01-02T00:00:00.000Z');
    expect(instantAfterDays(instantOf(0), -400)).toBe('1968-11-27T00:00:00.000Z');
  });

  it('are read with their zone, and refused without one', () => {
    expect(parseInstant('2025-07-01T00:30:00+07')).toBe('2025-06-30T17:30:00.000Z');
    expect(parseInstant('2025-07-01T00:30:00')).toBeNull();
    expect(parseInstant('2025-13-01T00:30:00Z')).toBeNull();
  });
});
