// Exact means: what reaches a threshold, and how a mean is shown.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reaches, showMean } from './points.ts';

describe('a mean', () => {
  it('of exactly 70 over nine members reaches 70 (26/2026, Art. 3)', () => {
    expect(reaches({ sum: 630, count: 9 }, 70)).toBe(true);
    expect(reaches({ sum: 629, count: 9 }, 70)).toBe(false);
  });

  it('is shown truncated, never rounded up: 209 over 3 is 69,66', () => {
    expect(showMean({ sum: 209, count: 3 })).toBe('69,66');
    expect(showMean({ sum: 220, count: 3 })).toBe('73,33');
    expect(showMean({ sum: 210, count: 3 })).toBe('70,00');
    expect(showMean({ sum: 0, count: 0 })).toBe('–');
  });

  it('shown as 70,00 or more always reaches 70', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 0, max: 1500 }), (count, sum) => {
        const shown = Number(showMean({ sum, count }).replace(',', '.'));
        expect(shown >= 70).toBe(reaches({ sum, count }, 70));
      }),
    );
  });

  it('of nobody reaches nothing', () => {
    expect(reaches({ sum: 0, count: 0 }, 0)).toBe(false);
  });
});
