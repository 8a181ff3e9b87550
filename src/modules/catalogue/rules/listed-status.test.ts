import { describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import type { RecognitionId } from '#kernel/ids.ts';
import { noStanding, type Standing } from '#modules/products/index.ts';
import { listedStatus, passesStatus, statusBounds, statusesOf } from './listed-status.ts';

const granted: Standing = {
  ...noStanding,
  recognitionId: '00000000-0000-7000-8000-000000000001' as RecognitionId,
  stars: 4,
  standing: 'granted',
  issuedOn: date('2024-01-15'),
  validUntil: date('2027-01-15'),
};

describe('listedStatus', () => {
  it('counts the last valid day and says so from 180 days before it', () => {
    expect(listedStatus(granted, date('2026-07-18'))).toBe('in-force');
    expect(listedStatus(granted, date('2026-07-19'))).toBe('expiring');
    expect(listedStatus(granted, date('2027-01-15'))).toBe('expiring');
    expect(listedStatus(granted, date('2027-01-16'))).toBe('expired');
  });
  it('says past the end that a re-evaluation filed in time is open, until it is not', () => {
    const again = { ...granted, reEvaluationFiledOn: date('2026-09-17'), reEvaluationClosedOn: date('2027-02-10') };
    expect(listedStatus(again, date('2027-01-15'))).toBe('expiring');
    expect(listedStatus(again, date('2027-02-09'))).toBe('re-evaluating');
    expect(listedStatus(again, date('2027-02-10'))).toBe('expired');
  });
  it('tells no certificate as valid while its term is not clear', () => {
    const unclear: Standing = { ...granted, standing: 'unclear-term', validUntil: date('2092-01-15') };
    expect(listedStatus(unclear, date('2026-07-18'))).toBe('unclear-term');
    expect(passesStatus('unclear-term', 'valid')).toBe(false);
  });
  it('never calls a star without a decision valid, and a result below three stars no recognition at all', () => {
    expect(listedStatus({ ...noStanding, stars: 5, standing: 'no-decision' }, date('2026-11-23'))).toBe('no-decision');
    expect(listedStatus({ ...noStanding, stars: 2, standing: 'ranked-only' }, date('2026-11-23'))).toBe('none');
    expect(listedStatus(noStanding, date('2026-11-23'))).toBe('none');
  });
});

describe('filters', () => {
  it('“valid” is in force, ending soon and extended, nothing that waits', () => {
    expect(statusesOf('valid')).toEqual(['in-force', 'expiring', 'extended']);
    expect(passesStatus('expiring', 'valid')).toBe(true);
    expect(passesStatus('re-evaluating', 'valid')).toBe(false);
    expect(passesStatus('expired', 'expired')).toBe(true);
    expect(passesStatus('in-force', 'expired')).toBe(false);
  });
  it('ask the law of the day for its bounds', () => {
    expect(statusBounds(date('2026-11-23'))).toEqual({ lowestStars: 3, soonUntil: date('2027-05-22') });
  });
});
