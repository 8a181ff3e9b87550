// Until when a paper must count.

import { expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { endsBeforeCouncil, stillCounts } from './still-counts.ts';

it('a paper counts through its last day, and not for an evaluation that needs it longer', () => {
  const paper = { issuedOn: null, expiresOn: date('2026-12-17'), withdrawnAt: null };
  expect(stillCounts(paper, date('2026-12-17'))).toBe(true);
  expect(stillCounts(paper, date('2026-12-18'))).toBe(false);
});

it('a paper that ends before the council may meet is told apart from one that ends on its latest day', () => {
  const through = date('2026-12-17');
  const council = date('2027-06-29');
  const until = (day: string | null) => ({
    issuedOn: null,
    expiresOn: day === null ? null : date(day),
    withdrawnAt: null,
  });
  expect(endsBeforeCouncil(until('2027-06-28'), through, council)).toBe(true);
  expect(endsBeforeCouncil(until('2027-06-29'), through, council)).toBe(false);
  expect(endsBeforeCouncil(until(null), through, council)).toBe(false);
  // It does not count for the commune either: that is another gap.
  expect(endsBeforeCouncil(until('2026-12-16'), through, council)).toBe(false);
  expect(endsBeforeCouncil(until('2027-01-15'), through, null)).toBe(false);
});
