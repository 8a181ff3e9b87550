import { describe, expect, it } from 'vitest';
import { addDays, date, type Instant, type LocalDate } from '#kernel/calendar.ts';
import { coversPeriod, kindRulesOn, usualLastDay, validityOn } from './validity.ts';

const piece = (issuedOn: string | null, expiresOn: string | null, withdrawnAt: string | null = null) => ({
  issuedOn: issuedOn as LocalDate | null,
  expiresOn: expiresOn as LocalDate | null,
  withdrawnAt: withdrawnAt as Instant | null,
});
const year = piece('2026-01-01', '2026-12-31');

describe('a piece of evidence on a day', () => {
  it('counts on its first and on its last day, not before and not after', () => {
    expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((day) => validityOn(year, date(day)))).toEqual([
      'not-yet',
      'valid',
      'expiring',
      'expired',
    ]);
  });

  it('is said to end soon from the sixtieth day before its end, which counts', () => {
    const [before, on] = [addDays(date('2026-12-31'), -61), addDays(date('2026-12-31'), -60)];
    expect([validityOn(year, before), validityOn(year, on)]).toEqual(['valid', 'expiring']);
  });

  it('without days counts always, and never again once withdrawn', () => {
    expect(validityOn(piece(null, null), date('1999-01-01'))).toBe('valid');
    expect(validityOn(piece(null, null, '2026-01-01T00:00:00.000Z'), date('2026-06-01'))).toBe('withdrawn');
  });
});

describe('a piece through a stretch of days', () => {
  it('covers it only with both ends inside, its own first and last day among them', () => {
    const covers = (from: string, through: string) => coversPeriod(year, date(from), date(through));
    expect(covers('2026-01-01', '2026-12-31')).toBe(true);
    expect(covers('2025-12-31', '2026-06-01')).toBe(false);
    expect(covers('2026-06-01', '2027-01-01')).toBe(false);
    expect(coversPeriod(piece(null, null, '2026-01-01T00:00:00.000Z'), date('2026-06-01'), date('2026-06-02'))).toBe(
      false,
    );
  });
});

describe('the usual last day', () => {
  it('of a test report is the day before the same day a year later', () => {
    const today = date('2026-11-26');
    expect(usualLastDay('test-report', date('2026-03-15'), today)).toBe('2027-03-14');
    expect(usualLastDay('intellectual-property', date('2026-03-15'), today)).toBe(null);
  });

  it('is not said by a day for which no list of kinds was read', () => {
    expect(kindRulesOn(date('2026-05-21'))).toEqual([]);
    expect(kindRulesOn(date('2026-05-22'))).toHaveLength(15);
  });
});
