import { describe, expect, it } from 'vitest';
import { addDays, date } from '#kernel/calendar.ts';
import { alertDaysOn, alertToTell, momentOf } from './expiry-alerts.ts';

const end = date('2027-01-15');
const settings = alertDaysOn(date('2026-11-23'));
const at = (left: number, told: readonly number[] = []) => alertToTell(end, addDays(end, -left), settings, told);

describe('what is told before a certificate ends', () => {
  it('is told at 210, 180, 150, 120, 30 and 0 days, the day itself counting', () => {
    expect(settings).toEqual([210, 180, 150, 120, 30, 0]);
    for (const days of settings)
      expect(
        at(
          days,
          settings.filter((one) => one > days),
        )?.days,
      ).toBe(days);
    expect(at(211)).toBeNull();
  });

  it('is told once each', () => {
    expect(at(180, [210, 180])).toBeNull();
    expect(at(179, [210, 180])).toBeNull();
    expect(at(150, [210, 180])?.days).toBe(150);
  });

  it('is told as one where several days were missed, and not long after the end', () => {
    expect(at(125)).toEqual({ days: 150, left: 125, passed: [210, 180] });
    expect(at(-30)?.days).toBe(0);
    expect(at(-31)).toBeNull();
  });
});

describe('the window of Art. 7.6a', () => {
  const window = { opensOn: date('2026-07-19'), closesOn: date('2026-09-17') };
  it('is open on its first and its last day: 19/07 and 17/09/2026 for an end on 15/01/2027', () => {
    const on = (day: string) => momentOf(window, end, date(day));
    expect([on('2026-07-18'), on('2026-07-19'), on('2026-09-17'), on('2026-09-18')]).toEqual([
      'before',
      'open',
      'open',
      'closed',
    ]);
    expect([on('2027-01-15'), on('2027-01-16')]).toEqual(['closed', 'ended']);
  });
});
