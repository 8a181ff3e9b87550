// Periods, units, the duty to report and what is promised.

import { describe, expect, test } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { middleOption } from './commitments.ts';
import { dueDayOf, type OutputDuty, owedPeriods, periodToReport } from './duty.ts';
import {
  daysOfPeriod,
  outputPeriodBefore,
  outputPeriodKinds,
  outputPeriodOf,
  outputPeriodWord,
  readOutputPeriod,
} from './output-period.ts';
import { afterKept, promiseStanding } from './promise.ts';
import { converted, hectaresIn, measureOf, unitChoices, volumeIn } from './units.ts';

const quarter = (year: number, number: number) => ({ year, kind: 'quarter', number }) as const;

describe('periods of output', () => {
  test('a quarter goes from the first day to the last', () => {
    expect(daysOfPeriod(quarter(2026, 3))).toEqual({ from: '2026-07-01', to: '2026-09-30' });
    expect(outputPeriodOf('quarter', date('2026-09-30'))).toEqual(quarter(2026, 3));
    expect(outputPeriodBefore(quarter(2026, 1))).toEqual(quarter(2025, 4));
  });
  test('every kind is written in an address and read back; what no year has is not', () => {
    for (const kind of outputPeriodKinds) {
      const period = outputPeriodOf(kind, date('2026-11-26'));
      expect(readOutputPeriod(outputPeriodWord(period))).toEqual(period);
    }
    for (const word of ['2026-quy-5', '2026-quy-0', 'quy-3', '1999-quy-1', '2026-thang-13', '2026-xyz-1']) {
      expect(readOutputPeriod(word)).toBeNull();
    }
  });
});

describe('the duty to report', () => {
  const duty: OutputDuty = {
    period: 'quarter',
    dueDays: 15,
    remindDays: [1],
    from: date('2026-01-01'),
    basis: null,
  };
  const today = date('2026-11-26');
  test('whole periods in which the product carried its stars, the last first', () => {
    const stars = { issuedOn: date('2026-04-01'), until: date('2029-04-01') };
    expect(owedPeriods(duty, stars, today, 8)).toEqual([quarter(2026, 3), quarter(2026, 2)]);
    expect(owedPeriods(duty, { ...stars, issuedOn: date('2026-04-02') }, today, 8)).toEqual([quarter(2026, 3)]);
    expect(owedPeriods(duty, { ...stars, until: date('2026-09-29') }, today, 8)).toEqual([quarter(2026, 2)]);
    expect(owedPeriods(duty, { ...stars, issuedOn: null }, today, 8)).toEqual([]);
  });
  test('nothing is owed for a period that began before the duty', () => {
    const stars = { issuedOn: date('2024-01-01'), until: null };
    expect(owedPeriods({ ...duty, from: date('2026-05-22') }, stars, today, 8)).toEqual([quarter(2026, 3)]);
  });
  test('fifteen days after the quarter is in time', () => {
    expect(dueDayOf(duty, quarter(2026, 3))).toBe('2026-10-15');
  });
  test('the form opens with the oldest period that nobody reported', () => {
    const owed = [quarter(2026, 3), quarter(2026, 2)];
    expect(periodToReport(duty, owed, [], today)).toEqual(quarter(2026, 2));
    expect(periodToReport(duty, owed, [quarter(2026, 2)], today)).toEqual(quarter(2026, 3));
    expect(periodToReport(duty, [], [], today)).toEqual(quarter(2026, 3));
  });
});

describe('units', () => {
  test('weights and volumes are one measure each; a pack is what is in it', () => {
    expect(converted(2, 'tấn', 'kg')).toBe(2_000);
    expect(converted(30, 'Hộp 100 g', 'kg')).toBeCloseTo(3);
    expect(measureOf('Chai 500 ml')).toEqual({ base: 'l', factor: 0.5 });
    expect(measureOf('chiếc')).toEqual({ base: 'chiec', factor: 1 });
    expect(measureOf('Tấn/năm')).toEqual({ base: 'kg', factor: 1_000 });
    expect(converted(2, 'chiếc', 'kg')).toBeNull();
  });
  test('the unit of the last report comes first, each once', () => {
    const product = { packs: [{ name: 'Hộp 100 g' }, { name: 'kg' }], capacityUnit: 'tấn/năm' };
    expect(unitChoices(product, 'Kg').slice(0, 4)).toEqual(['Kg', 'Hộp 100 g', 'tấn', 'tạ']);
  });
  test('hectares and yearly output are read out of what was promised', () => {
    expect(hectaresIn('6 ha mắc ca của 12 hộ; 1,5 hec-ta thuê')).toBe(7.5);
    expect(hectaresIn('12 hộ trong xã')).toBeNull();
    expect(volumeIn('3 tấn hạt sấy mỗi năm')).toEqual({ value: 3, unit: 'tấn' });
    expect(volumeIn('1.500 chai')).toEqual({ value: 1_500, unit: 'chai' });
    expect(volumeIn('theo đơn đặt hàng')).toBeNull();
  });
});

describe('promises', () => {
  test('the middle option, the lower of two middles', () => {
    const of = (...points: number[]) => middleOption(points.map((one) => ({ points: one })))?.points;
    expect([of(3, 5), of(1, 5, 5), of(), of(2)]).toEqual([3, 5, undefined, 2]);
  });
  test('today is not past; within a month is soon', () => {
    const at = (dueOn: string) => promiseStanding({ state: 'open', dueOn: date(dueOn) }, date('2026-11-26'));
    expect([at('2026-11-25'), at('2026-11-26'), at('2026-12-26'), at('2026-12-27')]).toEqual([
      'overdue',
      'soon',
      'soon',
      'open',
    ]);
  });
  test('what repeats is due again on the next day of its row that is still to come', () => {
    const yearly = { dueOn: date('2024-03-31'), repeatMonths: 12 };
    expect(afterKept(yearly, date('2026-04-02'))).toEqual({ state: 'open', dueOn: '2027-03-31' });
    expect(afterKept({ ...yearly, repeatMonths: null }, date('2026-04-02')).state).toBe('kept');
  });
});
