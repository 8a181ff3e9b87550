import { describe, expect, it } from 'vitest';
import { fillOf, mapClasses } from './map-classes.ts';

const bounds = (values: readonly (number | null)[]) => mapClasses(values).map(({ from, to }) => [from, to]);

describe('classes of a map', () => {
  it('hold about as many areas each, and never part areas of the same figure', () => {
    expect(bounds([1, 1, 1, 1, 1, 1, 1, 2, 3, 4])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
    ]);
    expect(bounds([0, 2, 3, 5, 7, 9, 12, 20, null])).toEqual([
      [2, 3],
      [5, 7],
      [9, 12],
      [20, 20],
    ]);
  });

  it('are as many as there are different figures, and none where all are nought or unknown', () => {
    expect(bounds([5, 5, 0])).toEqual([[5, 5]]);
    expect(bounds([1, 8])).toHaveLength(2);
    expect(bounds([0, null, 0])).toEqual([]);
  });

  it('take every figure in: nought and the unknown stand apart', () => {
    for (let n = 1; n < 60; n += 1) {
      const values = Array.from({ length: n }, (_, i) => ((i * 7919) % 23) + (i % 3));
      const classes = mapClasses(values);
      const places = values.filter((one) => one > 0).map((one) => fillOf(one, classes));
      expect(places.every((fill) => fill !== 'none' && fill !== 'unknown')).toBe(true);
      classes.forEach((one, i) => {
        expect(one.from).toBeLessThanOrEqual(one.to);
        if (i > 0) expect(one.from).toBeGreaterThan(classes[i - 1]?.to ?? 0);
        expect(values.some((value) => value >= one.from && value <= one.to)).toBe(true);
      });
    }
    expect(fillOf(0, mapClasses([1, 2]))).toBe('none');
    expect(fillOf(null, mapClasses([1, 2]))).toBe('unknown');
  });
});
