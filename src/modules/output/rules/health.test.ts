// The health of a product: points, level, the act that fits, and what output says.

import { describe, expect, test } from 'vitest';
import { date } from '#kernel/calendar.ts';
import {
  asClause,
  endsWithin,
  type HealthSignal,
  healthOf,
  isFalling,
  nothingMade,
  outputTrend,
  signalPoints,
} from './health.ts';
import type { OutputReport } from './output-report.ts';

const signal = (code: HealthSignal['code']): HealthSignal => ({ code, place: 'product', details: {}, key: null });
const quarters = (...amounts: readonly number[]): readonly OutputReport[] =>
  amounts.map((quantity, i) => {
    const at = 2026 * 4 + 2 - i;
    return { period: { year: Math.floor(at / 4), kind: 'quarter', number: (at % 4) + 1 }, quantity, unit: 'kg' };
  }) as unknown as readonly OutputReport[];

describe('the level', () => {
  test('forty points are critical, twenty weak, one is to watch, none is well', () => {
    expect(healthOf([]).level).toBe('well');
    expect(healthOf([signal('no-visit')]).level).toBe('watch');
    expect(healthOf([signal('silent'), signal('expiring')])).toMatchObject({ points: 20, level: 'weak' });
    expect(healthOf([signal('expired'), signal('silent')])).toMatchObject({ points: 40, level: 'critical' });
  });
  test('ten open findings count once, and the heaviest signal stands first with the act that fits it', () => {
    const health = healthOf([...Array.from({ length: 10 }, () => signal('open-finding')), signal('failed-test')]);
    expect(health.points).toBe(signalPoints['open-finding'] + signalPoints['failed-test']);
    expect([health.signals[0]?.code, health.act]).toEqual(['failed-test', 'inspection']);
    expect(healthOf([signal('silent')]).act).toBe('ask-report');
    expect(healthOf([signal('producer-ceased')]).act).toBe('withdrawal');
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
