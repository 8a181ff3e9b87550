import { describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { isFiledInTime, isReEvaluatedOn, takesItsPlace } from './re-evaluation.ts';

const end = date('2027-01-15');
const filed = (on: string | null, closedOn: string | null = null) => ({
  expiresOn: end,
  reEvaluationFiledOn: on === null ? null : date(on),
  reEvaluationClosedOn: closedOn === null ? null : date(closedOn),
});

describe('a re-evaluation as the state of a certificate follows from it', () => {
  it('is in time from 180 to 120 days before the end, both days counting (26/2026, Art. 7.6a)', () => {
    const days = ['2026-07-18', '2026-07-19', '2026-09-17', '2026-09-18'];
    expect(days.map((day) => isFiledInTime(end, date(day)))).toEqual([false, true, true, false]);
    expect(isFiledInTime(null, date('2026-09-17'))).toBe(false);
  });
  it('was never in time before any act stated a window', () => {
    expect(isFiledInTime(date('2026-09-30'), date('2026-05-21'))).toBe(false);
    expect(isFiledInTime(date('2026-09-30'), date('2026-05-22'))).toBe(true);
  });
  it('is open from the day of filing until the day before it was closed', () => {
    const days = ['2026-07-31', '2026-08-01', '2027-03-01', '2027-03-02'].map(date);
    expect(days.map((day) => isReEvaluatedOn(filed('2026-08-01', '2027-03-02'), day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isReEvaluatedOn(filed('2026-09-18'), date('2027-02-01'))).toBe(false);
  });
  it('one in time stays before a late one, and takes the place of any other', () => {
    expect(takesItsPlace(filed(null), date('2026-10-01'))).toBe(true);
    expect(takesItsPlace(filed('2026-08-01', '2026-08-20'), date('2026-09-01'))).toBe(true);
    expect(takesItsPlace(filed('2026-08-01'), date('2026-10-01'))).toBe(false);
    expect(takesItsPlace(filed('2026-10-01'), date('2026-11-01'))).toBe(true);
  });
});
