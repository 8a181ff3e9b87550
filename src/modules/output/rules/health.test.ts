// The health of a product: points, level, the act that fits, and what output says.

import { describe, expect, test } from 'vitest';
import { date } from '#kernel/calendar.ts';
import type { RiskReason } from '#modules/inspections/index.ts';
import { asClause, endsWithin, type HealthSignal, healthOf, isFalling, nothingMade, outputTrend } from './health.ts';
import type { OutputReport } from './output-report.ts';

const signal = (code: HealthSignal['code']): HealthSignal => ({ code, place: 'product', details: {}, key: null });
const reason = (kind: RiskReason['kind'], points: number): RiskReason => ({
  kind,
  points,
  figure: null,
  day: null,
  link: null,
});
const risk = (...reasons: readonly RiskReason[]) => ({
  score: reasons.reduce((sum, one) => sum + one.points, 0),
  reasons,
});
const quarters = (...amounts: readonly number[]): readonly OutputReport[] =>
  amounts.map((quantity, i) => {
    const at = 2026 * 4 + 2 - i;
    return { period: { year: Math.floor(at / 4), kind: 'quarter', number: (at % 4) + 1 }, quantity, unit: 'kg' };
  }) as unknown as readonly OutputReport[];

describe('the level', () => {
  test('comes from the score of the list by risk: proposed is weak, twice as much critical, anything is to watch', () => {
    expect(healthOf(risk(), [], 35).level).toBe('well');
    expect(healthOf(risk(), [signal('paper-ending')], 35)).toMatchObject({ points: 0, level: 'watch' });
    expect(healthOf(risk(reason('never-visited', 15)), [], 35).level).toBe('watch');
    expect(healthOf(risk(reason('expired', 35)), [], 35)).toMatchObject({ points: 35, level: 'weak' });
    expect(healthOf(risk(reason('expired', 35), reason('report-open', 35)), [], 35).level).toBe('critical');
  });
  test('the act fits the heaviest reason, then the gravest signal; a producer that ceased comes first', () => {
    const health = healthOf(risk(reason('silent-output', 15), reason('failed-test', 40)), [], 35);
    expect([health.reasons[0]?.kind, health.act]).toEqual(['failed-test', 'inspection']);
    expect(healthOf(risk(reason('silent-output', 15)), [], 35).act).toBe('ask-report');
    expect(healthOf(risk(reason('finding-not-corrected', 35)), [], 35).act).toBe('withdrawal');
    expect(healthOf(risk(), [signal('doubtful-output'), signal('no-output')], 35).act).toBe('inspection');
    expect(healthOf(risk(reason('failed-test', 40)), [signal('producer-ceased')], 35).act).toBe('withdrawal');
    expect(healthOf(risk(), [], 35).act).toBe('none');
  });
});

describe('what output says', () => {
  test('less than half of the year before is falling, exactly half is not', () => {
    const trend = (...amounts: readonly number[]) => outputTrend(quarters(...amounts), 4);
    expect(trend(1, 1, 1, 1, 2, 2, 2, 3)).toEqual({ unit: 'kg', year: 4, before: 9 });
    expect(isFalling({ unit: 'kg', year: 4, before: 9 })).toBe(true);
    expect(isFalling({ unit: 'kg', year: 4, before: 8 })).toBe(false);
    expect(isFalling({ unit: 'kg', year: 0, before: 0 })).toBe(false);
  });
  test('a missing quarter makes no trend: no season is compared with another', () => {
    expect(outputTrend(quarters(1, 1, 1, 1, 2, 2, 2), 4)).toBeNull();
    expect(outputTrend([], 4)).toBeNull();
  });
  test('periods in a row in which nothing was made, the last ones', () => {
    expect(nothingMade([{ quantity: 0 }, { quantity: 0 }, { quantity: 5 }, { quantity: 0 }])).toBe(2);
    expect(nothingMade([])).toBe(0);
  });
});

test('the last valid day is not past; the day that is soon counts', () => {
  const today = date('2026-11-27');
  const soon = date('2027-01-26');
  const at = (day: string) => endsWithin(date(day), today, soon);
  expect([at('2026-11-26'), at('2026-11-27'), at('2027-01-26'), at('2027-01-27')]).toEqual([
    'ended',
    'soon',
    'soon',
    null,
  ]);
});

test('what somebody wrote stands in a sentence without its stop', () => {
  expect(asClause('Nhãn thiếu ngày sản xuất.')).toBe('Nhãn thiếu ngày sản xuất');
  expect(asClause('Phiếu đã hết hạn (quá 12 tháng). ')).toBe('Phiếu đã hết hạn (quá 12 tháng)');
});
