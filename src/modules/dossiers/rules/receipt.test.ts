// The day received, the last day of the commune and the round, across Tết, 30/4–1/5 and a substituted working day.

import { describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { completedReceipt, receiptOf, slipNumber, slipYear, usedWorkingDays } from './receipt.ts';

const of = (sent: string, kind: 'first' | 'upgrade' | 're-evaluation' = 'first') => {
  const receipt = receiptOf(kind, date(sent));
  return receipt === null
    ? null
    : [receipt.receivedOn, receipt.dueOn, receipt.round?.round ?? 0, receipt.round?.proposedBefore.slice(0, 4) ?? ''];
};

describe('a complete dossier', () => {
  it('counts as received that day where it is a working day, and has 15 working days (Art. 7.2)', () => {
    expect(of('2026-10-05')).toEqual(['2026-10-05', '2026-10-26', 2, '2026']);
  });

  it('counts as received on Monday where it was sent on a Saturday', () => {
    expect(of('2026-10-03')).toEqual(of('2026-10-05'));
  });

  it('counts a Saturday that was worked for another day off, and not that day (31/08 for 22/08/2026)', () => {
    expect(of('2026-08-22')?.slice(0, 2)).toEqual(['2026-08-22', '2026-09-16']);
    expect(of('2026-08-29')?.[0]).toBe('2026-09-03');
    expect(usedWorkingDays(date('2026-08-21'), date('2026-08-22'))).toBe(1);
    expect(usedWorkingDays(date('2026-08-28'), date('2026-09-03'))).toBe(1);
  });

  it('jumps over Tết 2027, whose days off are a forecast and say so', () => {
    expect(of('2027-01-25')?.slice(0, 2)).toEqual(['2027-01-25', '2027-02-22']);
    expect(of('2027-02-05')?.[0]).toBe('2027-02-11');
    expect(receiptOf('first', date('2027-01-25'))?.provisional).toBe(true);
    expect(receiptOf('first', date('2026-10-05'))?.provisional).toBe(false);
  });

  it('jumps over 30/4 and 1/5 with their day in lieu, and meets round 2 from the cut-off day on (Art. 5.1)', () => {
    expect(of('2027-04-22')?.slice(0, 2)).toEqual(['2027-04-22', '2027-05-17']);
    expect(of('2027-04-30')?.[0]).toBe('2027-05-04');
    expect(of('2027-04-07')?.slice(1)).toEqual(['2027-04-29', 1, '2027']);
    expect(of('2027-04-08')?.slice(1)).toEqual(['2027-05-04', 2, '2027']);
  });

  it('names the last working day that is still safe for the round it meets', () => {
    expect(receiptOf('first', date('2027-04-07'))?.lastSafeDay).toBe('2027-04-07');
    expect(receiptOf('first', date('2026-09-01'))?.lastSafeDay).toBe('2026-10-08');
  });

  it('meets the next round of the next year where it is late, and is never refused for that', () => {
    expect(of('2026-10-09')).toEqual(['2026-10-09', '2026-10-30', 1, '2027']);
  });

  it('runs outside of rounds where it is a re-evaluation', () => {
    expect(of('2026-10-05', 're-evaluation')).toEqual(['2026-10-05', '2026-10-26', 0, '']);
  });

  it('is never held back because the days off of a year are not known: counted for now, Monday to Friday, and said so', () => {
    // 3 January 2028 is a Monday; no day off of that year is known.
    expect(of('2027-12-20')?.slice(0, 2)).toEqual(['2027-12-20', '2028-01-10']);
    expect(receiptOf('first', date('2027-12-20'))?.estimated).toBe(true);
    expect(of('2028-01-01')?.slice(0, 2)).toEqual(['2028-01-03', '2028-01-24']);
    expect(usedWorkingDays(date('2027-12-31'), date('2028-01-04'))).toBe(2);
    expect(completedReceipt('first', date('2028-01-03'), { usedDays: 13 })).toMatchObject({
      dueOn: '2028-01-05',
      estimated: true,
    });
  });

  it('is no estimate as long as every day of the term is known', () => {
    expect(receiptOf('first', date('2027-12-09'))).toMatchObject({ dueOn: '2027-12-30', estimated: false });
  });
});

describe('a returned dossier', () => {
  it('runs on with the days that were left when it is completed', () => {
    // Received 05/10, returned 07/10: two days used. Completed on Monday 19/10: thirteen are left.
    expect(usedWorkingDays(date('2026-10-05'), date('2026-10-07'))).toBe(2);
    expect(completedReceipt('first', date('2026-10-19'), { usedDays: 2 })?.dueOn).toBe('2026-11-05');
    expect(completedReceipt('first', date('2026-10-19'), { usedDays: 0 })?.dueOn).toBe('2026-11-09');
  });

  it('that is completed on a day off counts from the next working day', () => {
    const completed = completedReceipt('first', date('2026-10-18'), { usedDays: 2 });
    expect([completed?.receivedOn, completed?.dueOn]).toEqual(['2026-10-19', '2026-11-05']);
  });

  it('returned on the last day leaves the commune one day, never none', () => {
    expect(completedReceipt('first', date('2026-10-19'), { usedDays: 15 })?.dueOn).toBe('2026-10-20');
  });
});

describe('a slip', () => {
  it('carries number, round, province, commune and year', () => {
    const slip = { number: 7, round: 2, provinceCode: '12', communeCode: '03390', year: 2026 };
    expect(slipNumber(slip)).toBe('07-2/PĐK-12-03390-2026');
    expect(slipNumber({ ...slip, number: 123, round: 0 })).toBe('123-0/PĐK-12-03390-2026');
  });

  it('is counted in the year of the day received', () => {
    expect(slipYear(date('2027-01-04'))).toBe(2027);
  });
});
