import { describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import type { OutputReport } from '#modules/output/index.ts';
import { aroundDay, comparedWith, directionOf, measureFor } from './effect.ts';

const report = (year: number, number: number, revenueVnd: number | null, more = {}): OutputReport =>
  ({
    period: { year, kind: 'quarter', number },
    quantity: 100,
    unit: 'kg',
    revenueVnd,
    flags: [],
    ...more,
  }) as unknown as OutputReport;
const day = date('2026-02-10');

describe('before and after a day', () => {
  it('takes as many quarters on either side as were reported in a row, and leaves the quarter of the day out', () => {
    const reports = [
      report(2025, 2, 5),
      report(2025, 3, 10),
      report(2025, 4, 20),
      report(2026, 1, 1_000),
      report(2026, 2, 40),
      report(2026, 3, 50),
    ];
    const around = aroundDay(reports, day);
    expect(around?.months).toBe(6);
    expect([around?.before.revenueVnd, around?.after.revenueVnd]).toEqual([30, 90]);
    expect([around?.before.from, around?.after.to]).toEqual(['2025-07-01', '2026-09-30']);
  });

  it('stops at a quarter that nobody reported, and says nothing where one side has none', () => {
    expect(aroundDay([report(2025, 3, 1), report(2026, 2, 1), report(2025, 2, 1)], day)).toBeNull();
    expect(aroundDay([], day)).toBeNull();
  });

  it('adds units that compare, and no revenue where one quarter names none', () => {
    const around = aroundDay([report(2025, 4, null, { quantity: 2, unit: 'tạ' }), report(2026, 2, 9)], day);
    expect([around?.unit, around?.before.quantity, around?.before.revenueVnd]).toEqual(['kg', 200, null]);
    expect(around === null ? null : measureFor(around)).toBe('quantity');
  });

  it('never looks further than a year', () => {
    const reports = Array.from({ length: 14 }, (_, i) => report(2022 + Math.floor(i / 4), (i % 4) + 1, 1));
    const after = Array.from({ length: 8 }, (_, i) => report(2026 + Math.floor((i + 1) / 4), ((i + 1) % 4) + 1, 2));
    const row = [...reports, report(2025, 3, 1), report(2025, 4, 1), ...after];
    expect(aroundDay(row, day)?.months).toBe(12);
  });
});

describe('others without support', () => {
  const around = aroundDay([report(2025, 4, 100), report(2026, 2, 130)], day);
  const other = (before: number, after: number) => [report(2025, 4, before), report(2026, 2, after)];
  it('are counted from five on; fewer say nothing', () => {
    if (around === null) throw new Error('nothing to compare');
    const four = [other(10, 20), other(10, 10), other(10, 5), other(10, 11)];
    expect(comparedWith(around, four)).toBeNull();
    expect(comparedWith(around, [...four, [report(2025, 4, 1)]])).toBeNull();
    expect(comparedWith(around, [...four, other(10, 30)])).toMatchObject({ direction: 'up', others: 5, likewise: 3 });
  });

  it('changed only by more than a twentieth', () => {
    expect([directionOf(100, 105), directionOf(100, 106), directionOf(100, 94), directionOf(0, 1)]).toEqual([
      'same',
      'up',
      'down',
      'up',
    ]);
  });
});
