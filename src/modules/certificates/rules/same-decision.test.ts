// One decision, however its number is spelled.

import { describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { isSameDecision } from './same-decision.ts';

const issuedOn = date('2026-11-01');

describe('two entries', () => {
  it('are of one decision by its number in any spelling and its day', () => {
    expect(isSameDecision({ decisionNumber: '1/qđ-ubnd', issuedOn }, { decisionNumber: '1/QĐ - UBND', issuedOn })).toBe(
      true,
    );
  });
  it('are of two where number or day differ, and of none where either is missing', () => {
    const one = { decisionNumber: '1/QĐ-UBND', issuedOn };
    expect(isSameDecision(one, { ...one, decisionNumber: '11/QĐ-UBND' })).toBe(false);
    expect(isSameDecision(one, { ...one, issuedOn: date('2026-11-02') })).toBe(false);
    expect(isSameDecision({ decisionNumber: null, issuedOn }, { decisionNumber: null, issuedOn })).toBe(false);
    expect(isSameDecision({ ...one, issuedOn: null }, { ...one, issuedOn: null })).toBe(false);
  });
});
