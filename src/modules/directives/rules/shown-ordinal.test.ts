import { expect, it } from 'vitest';
import { shownOrdinal } from './shown-ordinal.ts';

it('a dash is counted in words; every other place stands as it is printed', () => {
  const shown = (ordinal: string) => shownOrdinal(ordinal, (n) => `gạch đầu dòng ${n}`);
  expect(['-1', '2.-3', '1.2.-1', '4.a', 'II.1', 'Điều 2', '1 + 3', '2-1'].map(shown)).toEqual([
    'gạch đầu dòng 1',
    '2, gạch đầu dòng 3',
    '1.2, gạch đầu dòng 1',
    ...['4.a', 'II.1', 'Điều 2', '1 + 3', '2-1'],
  ]);
});
