import { describe, expect, test } from 'vitest';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { bandOfPrinted, partsFit, printMean, readMean } from './paper-means.ts';

describe('a mean on paper', () => {
  test.each([
    ['28,5', 2850],
    ['28.05', 2805],
    ['70', 7000],
    [' 69,99 ', 6999],
    ['28,505', null],
    ['-3', null],
    ['hai mươi', null],
  ])('%s is read as %s hundredths', (written, hundredths) => {
    expect(readMean(written)).toBe(hundredths);
  });
  test('is printed with a comma and two decimals', () => {
    expect([printMean(2850), printMean(7005), printMean(0)]).toEqual(['28,50', '70,05', '0,00']);
  });
  test('fits its parts within what cutting three of them costs', () => {
    expect(partsFit({ A: 2866, B: 1866, C: 2566 }, 7300)).toBe(true);
    expect(partsFit({ A: 2866, B: 1866, C: 2566 }, 7301)).toBe(true);
    expect(partsFit({ A: 2866, B: 1866, C: 2566 }, 7302)).toBe(false);
  });
  test('of exactly 70,00 is in the band of four stars, of 69,99 in that of three (26/2026, Art. 3.3)', async () => {
    const set = await findCriteriaSet('26-2026/11');
    if (set === null) throw new Error('no set 11');
    expect([bandOfPrinted(7000, set), bandOfPrinted(6999, set), bandOfPrinted(0, set)]).toEqual([4, 3, 1]);
  });
});
