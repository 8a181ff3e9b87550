// A sum of what nobody knows is not nought; what is known counts beside what is not.

import { expect, it } from 'vitest';
import { knownSum } from './known-sum.ts';

it('is no nought where every figure is missing', () => {
  expect([knownSum([]), knownSum([null, null]), knownSum([null, 0])]).toEqual([null, null, 0]);
});

it('counts what is known', () => {
  expect([knownSum([null, null]), knownSum([null, 2]), knownSum([0, 0])]).toEqual([null, 2, 0]);
});
