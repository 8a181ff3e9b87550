import { describe, expect, test } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { judgeLabel, labelRights, type RightFacts } from './label-right.ts';
import { noEvents } from './recognition.ts';

const recognised = (id: string, more: Partial<RightFacts> = {}): RightFacts => ({
  ...noEvents,
  id: id as RightFacts['id'],
  stars: 3,
  decisionNumber: '12/QĐ-UBND',
  issuedOn: date('2024-01-15'),
  expiresOn: date('2027-01-15'),
  ...more,
});
const answer = (recognitions: readonly RightFacts[], stars: number, day: string) => {
  const given = judgeLabel(recognitions, { stars, day: date(day) });
  return given.right ? `right ${given.stars}` : given.why;
};

describe('a label found at a stall', () => {
  test('may say as many stars as are held, or fewer; both edges of the term count', () => {
    const held = [recognised('a', { stars: 4 })];
    expect(answer(held, 4, '2024-01-15')).toBe('right 4');
    expect(answer(held, 3, '2027-01-15')).toBe('right 4');
    expect(answer(held, 5, '2026-01-15')).toBe('more-stars');
    expect(answer(held, 4, '2024-01-14')).toBe('before-first');
    expect(answer(held, 4, '2027-01-16')).toBe('expired');
  });

  test('holds to the last day of an extension', () => {
    const held = [recognised('a', { extendedUntil: date('2027-07-14') })];
    expect(answer(held, 3, '2027-07-14')).toBe('right 3');
    expect(answer(held, 3, '2027-07-15')).toBe('expired');
  });

  test('is wrong on days of an ordered suspension, and after a withdrawal', () => {
    const days = { suspendedFrom: date('2025-03-01'), suspendedUntil: date('2025-03-31') };
    const suspended = [recognised('a', { ...days, suspensionOrder: '7/QĐ' })];
    expect(['2025-02-28', '2025-03-01', '2025-03-31', '2025-04-01'].map((day) => answer(suspended, 3, day))).toEqual([
      'right 3',
      'suspended',
      'suspended',
      'right 3',
    ]);
    // Without an order nothing is suspended.
    expect(answer([recognised('a', days)], 3, '2025-03-15')).toBe('right 3');
    const withdrawn = [recognised('a', { withdrawnOn: date('2025-06-01') })];
    expect([answer(withdrawn, 3, '2025-05-31'), answer(withdrawn, 3, '2025-06-01')]).toEqual(['right 3', 'withdrawn']);
  });

  test('is measured by the recognition of its own day', () => {
    const upgraded = [
      recognised('a', { supersededOn: date('2025-09-01') }),
      recognised('b', { stars: 4, issuedOn: date('2025-09-01'), expiresOn: date('2028-09-01') }),
    ];
    expect(answer(upgraded, 4, '2025-08-31')).toBe('more-stars');
    expect(answer(upgraded, 4, '2025-09-01')).toBe('right 4');
    expect(labelRights(upgraded).map((one) => [one.id, one.ended?.why ?? null])).toEqual([
      ['b', null],
      ['a', 'superseded'],
    ]);
  });

  test('of a product that was never recognised by a decision is wrong', () => {
    expect(answer([], 3, '2026-01-01')).toBe('never');
    expect(answer([recognised('a', { decisionNumber: null })], 3, '2026-01-01')).toBe('never');
    expect(answer([recognised('a', { stars: 2 })], 2, '2026-01-01')).toBe('never');
  });
});

test('an end that comes before the term cuts the right on its day', () => {
  const both = recognised('a', { withdrawnOn: date('2025-06-01'), supersededOn: date('2026-01-01') });
  expect(labelRights([both])[0]?.ended).toEqual({ on: '2025-06-01', why: 'withdrawn' });
});
