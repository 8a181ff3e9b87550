import { expect, test } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { actsUntil, freezeOrdinalOf, isBeingCorrected, lastSent } from './edition.ts';
import type { ReportActRow } from './report.ts';

const acts = (...kinds: readonly ReportActRow['kind'][]) => kinds.map((kind) => ({ kind }));
const day = date('2026-11-23');

test('the edition that went out last is the one before the correction', () => {
  expect(lastSent({ state: 'issued', edition: 1, issuedOn: day })).toBe(1);
  expect(lastSent({ state: 'submitted', edition: 2, issuedOn: day })).toBe(1);
  expect(lastSent({ state: 'returned', edition: 1, issuedOn: null })).toBeNull();
  expect(isBeingCorrected({ state: 'returned', edition: 2, issuedOn: day })).toBe(true);
  expect(isBeingCorrected({ state: 'issued', edition: 2, issuedOn: day })).toBe(false);
});

test('an edition has the figures of its own last submission', () => {
  const all = acts(
    ...(['made', 'submitted', 'returned', 'submitted', 'approved', 'issued', 'sent-back'] as const),
    ...(['submitted', 'approved', 'issued'] as const),
  );
  expect([freezeOrdinalOf(all, 1), freezeOrdinalOf(all, 2)]).toEqual([2, 3]);
  expect(actsUntil(all, 1).at(-1)?.kind).toBe('sent-back');
  expect(actsUntil(all, 2)).toHaveLength(10);
});
