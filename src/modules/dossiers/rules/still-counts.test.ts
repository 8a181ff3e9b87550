// Until when a paper must count.

import { expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { stillCounts } from './still-counts.ts';

it('a paper counts through its last day, and not for an evaluation that needs it longer', () => {
  const paper = { issuedOn: null, expiresOn: date('2026-12-17'), withdrawnAt: null };
  expect(stillCounts(paper, date('2026-12-17'))).toBe(true);
  expect(stillCounts(paper, date('2026-12-18'))).toBe(false);
});
