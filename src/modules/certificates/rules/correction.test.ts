// A star never rises and a term never grows by one hand; what a session decided is corrected by a decision alone.

import { describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { changedFacts, correctionNeeds, decidesCorrection, recordNeedsTwo } from './correction.ts';

const imported = {
  source: 'imported' as const,
  stars: 3,
  decisionNumber: '1024/QĐ-UBND',
  issuedOn: date('2024-06-06'),
  expiresOn: date('2027-06-06'),
  issuer: 'UBND huyện Tam Đường',
  termReason: null,
};
const evaluated = { ...imported, source: 'evaluated' as const };

describe('what one officer corrects alone', () => {
  it('is a slip in number, day or issuer of a paper that was copied, fewer stars, an earlier end', () => {
    expect(correctionNeeds(imported, { ...imported, decisionNumber: '1042/QĐ-UBND' })).toBe('one-officer');
    expect(correctionNeeds({ ...imported, stars: 4 }, imported)).toBe('one-officer');
    expect(correctionNeeds(imported, { ...imported, expiresOn: date('2027-06-05') })).toBe('one-officer');
    expect(correctionNeeds(evaluated, evaluated)).toBe('one-officer');
  });
});

describe('what needs the correcting decision and a second officer', () => {
  it('is a star more, a day more, a decision taken away', () => {
    expect(correctionNeeds(imported, { ...imported, stars: 4 })).toBe('two-officers');
    expect(correctionNeeds(imported, { ...imported, expiresOn: date('2027-06-07') })).toBe('two-officers');
    const far = { ...imported, expiresOn: date('2092-06-06') };
    expect(correctionNeeds(far, far)).toBe('two-officers');
    expect(correctionNeeds({ ...far, termReason: 'Quyết định nêu' }, far)).toBe('one-officer');
    const bare = { ...imported, decisionNumber: null, issuedOn: null, expiresOn: null };
    expect(correctionNeeds(imported, bare)).toBe('two-officers');
  });

  it('is everything that a session’s decision said', () => {
    for (const change of [
      { stars: 2 },
      { decisionNumber: '1/QĐ-UBND' },
      { issuedOn: date('2024-06-05') },
      { expiresOn: date('2027-06-05') },
      { issuer: 'UBND tỉnh Lai Châu' },
    ]) {
      expect(correctionNeeds(evaluated, { ...evaluated, ...change }), JSON.stringify(change)).toBe('two-officers');
    }
  });
});

it('nothing raises a star above what the council allowed', () => {
  expect(correctionNeeds(evaluated, { ...evaluated, stars: 4 })).toBe('above-the-council');
});

it('a recognition typed by hand needs two since 26/2026 alone is in force, the first day counting (21/07/2026)', () => {
  const typed = { stars: 3, decisionNumber: '1351/QĐ-UBND', expiresOn: null };
  expect(recordNeedsTwo({ ...typed, issuedOn: date('2026-07-20') })).toBe(false);
  expect(recordNeedsTwo({ ...typed, issuedOn: date('2026-07-21') })).toBe(true);
  expect(recordNeedsTwo({ ...typed, stars: 2, issuedOn: date('2026-07-21') })).toBe(false);
  expect(recordNeedsTwo({ ...typed, decisionNumber: null, issuedOn: null })).toBe(false);
  const far = { ...typed, issuedOn: date('2024-06-06'), expiresOn: date('2035-06-06') };
  expect(recordNeedsTwo(far)).toBe(true);
});

it('who proposed it does not decide, and nobody decides twice', () => {
  const a = 'a' as never;
  expect(decidesCorrection({ state: 'open', proposedBy: a }, a)).toBe('own');
  expect(decidesCorrection({ state: 'open', proposedBy: a }, 'b' as never)).toBe('yes');
  expect(decidesCorrection({ state: 'confirmed', proposedBy: a }, 'b' as never)).toBe('not-now');
  expect(changedFacts(imported, { ...imported, stars: 4, issuer: null })).toEqual(['stars', 'issuer']);
});
