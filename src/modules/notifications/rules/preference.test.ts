import { describe, expect, it } from 'vitest';
import { date, parseInstant } from '#kernel/calendar.ts';
import { groupOf, kindGroups, kindsOf, mandatoryGroups } from './kind-group.ts';
import { digestDue, hourInVietnam, isQuiet, preferenceProblems, quietUntil, usualPreference } from './preference.ts';

const at = (text: string) => {
  const instant = parseInstant(text);
  if (instant === null) throw new Error(text);
  return instant;
};
const night = { quietFrom: 21, quietUntil: 6 };

describe('quiet hours', () => {
  it('run over midnight; the first hour counts, the last does not', () => {
    expect([20, 21, 23, 0, 5, 6].map((hour) => isQuiet(night, hour))).toEqual([false, true, true, true, true, false]);
    expect([11, 12, 13, 14].map((hour) => isQuiet({ quietFrom: 12, quietUntil: 14 }, hour))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('hold a mail until they end, in the hours of Vietnam', () => {
    expect(hourInVietnam(at('2026-11-27T15:40:00.000Z'))).toBe(22);
    expect(quietUntil(night, at('2026-11-27T15:40:00.000Z'))).toBe('2026-11-27T23:00:00.000Z');
    expect(quietUntil(night, at('2026-11-27T20:10:00.000Z'))).toBe('2026-11-27T23:00:00.000Z');
    expect(quietUntil(night, at('2026-11-27T23:00:00.000Z'))).toBeNull();
    expect(quietUntil({ quietFrom: null, quietUntil: null }, at('2026-11-27T20:10:00.000Z'))).toBeNull();
  });
});

describe('a digest is due', () => {
  const daily = { digest: 'daily', digestHour: 7, quietFrom: null, quietUntil: null } as const;
  const friday = date('2026-11-27');

  it('from its hour of Vietnam on, once a day', () => {
    const before = { now: at('2026-11-26T23:59:00.000Z'), today: friday, last: date('2026-11-26') };
    expect(digestDue(daily, before)).toBe(false);
    const now = at('2026-11-27T00:00:00.000Z');
    expect(digestDue(daily, { now, today: friday, last: date('2026-11-26') })).toBe(true);
    expect(digestDue(daily, { now, today: friday, last: null })).toBe(true);
    expect(digestDue(daily, { now, today: friday, last: friday })).toBe(false);
    expect(digestDue({ ...daily, digest: 'none' }, { now, today: friday, last: null })).toBe(false);
  });

  it('of a week on its Monday; a Monday that was missed is made up for', () => {
    const weekly = { ...daily, digest: 'weekly' } as const;
    const now = at('2026-11-27T03:00:00.000Z');
    expect(digestDue(weekly, { now, today: friday, last: date('2026-11-23') })).toBe(false);
    expect(digestDue(weekly, { now, today: friday, last: date('2026-11-16') })).toBe(true);
    expect(digestDue(weekly, { now, today: date('2026-11-30'), last: date('2026-11-23') })).toBe(true);
  });

  it('not within quiet hours', () => {
    const late = { ...daily, digestHour: 7, quietFrom: 6, quietUntil: 9 };
    expect(digestDue(late, { now: at('2026-11-27T01:00:00.000Z'), today: friday, last: null })).toBe(false);
    expect(digestDue(late, { now: at('2026-11-27T02:00:00.000Z'), today: friday, last: null })).toBe(true);
  });
});

describe('what is chosen', () => {
  it('may leave out the house only where nobody is wronged by it', () => {
    const off = { term: 'off', decision: 'off', duty: 'off', progress: 'off', market: 'off' } as const;
    expect(preferenceProblems({ ...usualPreference, ways: off }).map((one) => one.path)).toEqual(
      mandatoryGroups.map((group) => `ways.${group}`),
    );
    expect(preferenceProblems(usualPreference)).toEqual([]);
  });

  it('needs both ends of quiet hours, not the same, and a digest outside them', () => {
    const wrong = (quietFrom: number | null, quietUntil: number | null, digest: 'none' | 'daily' = 'none') =>
      preferenceProblems({ ...usualPreference, quietFrom, quietUntil, digest }).map((one) => [one.path, one.code]);
    expect(wrong(21, null)).toEqual([['quietUntil', 'notifications/quiet-needs-both']]);
    expect(wrong(null, 6)).toEqual([['quietFrom', 'notifications/quiet-needs-both']]);
    expect(wrong(7, 7)).toEqual([['quietUntil', 'notifications/quiet-all-day']]);
    expect(wrong(6, 9, 'daily')).toEqual([['digestHour', 'notifications/digest-in-quiet']]);
    expect(wrong(6, 9)).toEqual([]);
  });
});

it('every kind is in one group, and every group has kinds', () => {
  expect(kindGroups.every((group) => kindsOf(group).length > 0)).toBe(true);
  expect(kindGroups.flatMap(kindsOf).length).toBe(new Set(kindGroups.flatMap(kindsOf)).size);
  expect(groupOf('certificate-withdrawn')).toBe('decision');
});
