// What is said of a piece after it was checked with its issuer.

import { describe, expect, it } from 'vitest';
import { checkStanding } from './issuer-check.ts';

const check = (result: 'confirmed' | 'differs' | 'not-issued' | 'no-answer', pieceVersion = 2) => ({
  result,
  pieceVersion,
});

describe('a piece', () => {
  it('that nobody checked is unchecked', () => expect(checkStanding([], 1)).toBe('unchecked'));

  it('says what the issuer answered last', () => {
    expect(checkStanding([check('differs'), check('confirmed')], 2)).toBe('differs');
    expect(checkStanding([check('confirmed'), check('not-issued')], 2)).toBe('confirmed');
  });

  it('keeps an earlier answer where the issuer does not answer again', () => {
    expect(checkStanding([check('no-answer'), check('confirmed')], 2)).toBe('confirmed');
    expect(checkStanding([check('no-answer')], 2)).toBe('no-answer');
  });

  it('that changed after it was confirmed was not confirmed as it is now', () => {
    expect(checkStanding([check('confirmed', 1)], 2)).toBe('before-change');
    expect(checkStanding([check('not-issued', 1)], 2)).toBe('not-issued');
  });
});
