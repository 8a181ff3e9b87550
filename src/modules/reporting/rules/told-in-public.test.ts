import { expect, test } from 'vitest';
import { isTooSmall } from './told-in-public.ts';

test('a count of people below the least is not told; nought, the least itself and counts of things are', () => {
  const of = (value: number | null, isUnnamed = true) => isTooSmall({ isUnnamed, value }, 5);
  expect([0, 1, 4, 5, 6].map((value) => of(value))).toEqual([false, true, true, false, false]);
  expect([of(null), of(1, false)]).toEqual([false, false]);
});
