import { describe, expect, it } from 'vitest';
import { addDays, date, type LocalDate } from '#kernel/calendar.ts';
import {
  daysLeft,
  endsBeyondTheTerm,
  extensionIsDoubtful,
  lastDayOfTerm,
  lastValidDay,
  latestExtension,
  reEvaluationWindow,
  validityPeriod,
} from './validity.ts';

const now = date('2026-11-23');

describe('a certificate holds 36 months from the day the authority issued it (26/2026, Art. 4.3)', () => {
  it('until the same day number, which still counts', () => {
    expect(lastValidDay(date('2024-01-15'))).toBe('2027-01-15');
    expect(validityPeriod(date('2024-01-15'), date('2027-01-15'))).toEqual({ from: '2024-01-15', until: '2027-01-16' });
  });

  it('and at the month’s end is clamped, never carried into the next month', () => {
    expect(lastValidDay(date('2024-02-29'))).toBe('2027-02-28');
    expect(lastValidDay(date('2024-08-31'))).toBe('2027-08-31');
    expect(lastValidDay(date('2025-02-28'))).toBe('2028-02-28');
  });

  it('for every day of four years: three years later, in the same month', () => {
    for (let day: LocalDate = date('2023-01-01'); day <= '2026-12-31'; day = addDays(day, 1)) {
      const end = lastValidDay(day);
      expect(end?.slice(0, 4)).toBe(String(Number(day.slice(0, 4)) + 3));
      expect(end?.slice(5, 7)).toBe(day.slice(5, 7));
    }
  });

  it('has no term before the programme’s first instrument, which counts from its own day', () => {
    expect(lastValidDay(date('2019-08-20'))).toBeNull();
    expect(lastValidDay(date('2019-08-21'))).toBe('2022-08-21');
  });
});

describe('the window for filing a re-evaluation (26/2026, Art. 7.6a)', () => {
  it('opens 180 and closes 120 days before the last valid day', () => {
    const window = reEvaluationWindow(date('2027-01-15'), date('2026-08-01'));
    expect(window).toEqual({ opensOn: '2026-07-19', closesOn: '2026-09-17' });
    expect(daysLeft(date('2027-01-15'), date('2026-07-19'))).toBe(180);
    expect(daysLeft(date('2027-01-15'), date('2026-09-17'))).toBe(120);
  });

  it('is stated by no text before 22/05/2026', () => {
    expect(reEvaluationWindow(date('2027-01-15'), date('2026-05-21'))).toBeNull();
    expect(reEvaluationWindow(date('2027-01-15'), date('2026-05-22'))).not.toBeNull();
  });
});

describe('an extension (26/2026, Art. 12.3)', () => {
  it('reaches at most 180 days beyond the last valid day', () => {
    expect(latestExtension(date('2027-01-15'), now)).toBe('2027-07-14');
    expect(latestExtension(date('2027-01-15'), date('2026-05-21'))).toBeNull();
  });

  it('stands on doubtful ground for certificates that end after 19/09/2026, the last that could not meet the window', () => {
    expect(extensionIsDoubtful(date('2026-09-19'), now)).toBe(false);
    expect(extensionIsDoubtful(date('2026-09-20'), now)).toBe(true);
  });
});

describe('days left', () => {
  it('are none on the last valid day and negative afterwards', () => {
    expect(daysLeft(date('2027-01-15'), date('2027-01-14'))).toBe(1);
    expect(daysLeft(date('2027-01-15'), date('2027-01-15'))).toBe(0);
    expect(daysLeft(date('2027-01-15'), date('2027-01-16'))).toBe(-1);
  });
});

describe('an end after the term of the law', () => {
  it('is one day more than 36 months, the last day of the term itself is not', () => {
    expect(endsBeyondTheTerm(date('2024-02-29'), date('2027-02-28'))).toBe(false);
    expect(endsBeyondTheTerm(date('2024-02-29'), date('2027-03-01'))).toBe(true);
    expect(endsBeyondTheTerm(date('2026-10-01'), date('2092-10-01'))).toBe(true);
  });
  it('of a decision of before the first stated term is measured by that term', () => {
    expect(lastDayOfTerm(date('2019-01-10'))).toBe('2022-01-10');
    expect(endsBeyondTheTerm(date('2019-01-10'), date('2090-01-10'))).toBe(true);
  });
});
