import { describe, expect, it } from 'vitest';
import { productMay } from './lifecycle.ts';

describe('what may be done to a product', () => {
  it('one that is made can be changed, photographed and handed over', () => {
    for (const act of ['change', 'change-codes', 'add-photo', 'transfer', 'discontinue', 'merge-away'] as const) {
      expect(productMay('active', act)).toBe(true);
    }
    expect(productMay('active', 'resume')).toBe(false);
  });
  it('one that is no longer made is put right or made again, not handed over', () => {
    expect(productMay('discontinued', 'change')).toBe(true);
    expect(productMay('discontinued', 'resume')).toBe(true);
    expect(productMay('discontinued', 'transfer')).toBe(false);
    expect(productMay('discontinued', 'add-photo')).toBe(false);
  });
  it('one that was merged is left alone until the merge is undone', () => {
    expect(productMay('merged', 'undo-merge')).toBe(true);
    expect(productMay('merged', 'change')).toBe(false);
  });
});
