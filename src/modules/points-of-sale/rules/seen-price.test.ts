import { describe, expect, it } from 'vitest';
import { farFrom, type KnownPrice, middlePrice, sameUnit } from './seen-price.ts';

const seen = (priceVnd: number): KnownPrice => ({ priceVnd, unit: 'hộp 200 g', from: 'office', on: null });

describe('a price on a shelf', () => {
  it.each([
    [550_000, 120_000, true],
    [180_000, 120_000, true],
    [179_000, 120_000, false],
    [80_000, 120_000, true],
    [81_000, 120_000, false],
    [0, 120_000, false],
  ])('of %i beside %i is far from it: %s', (price, known, far) => {
    expect(farFrom(price, [seen(known)]) !== null).toBe(far);
  });

  it('is held against the first that it lies far from', () => {
    expect(farFrom(550_000, [seen(540_000), seen(125_000)])?.priceVnd).toBe(125_000);
    expect(farFrom(null, [seen(1_000)])).toBeNull();
  });

  it('has a middle among others', () => {
    expect([middlePrice([]), middlePrice([130_000, 125_000]), middlePrice([1, 9, 5])]).toEqual([null, 125_000, 5]);
  });

  it('is of one unit however it is written', () => {
    expect([sameUnit('Hộp 100 g', 'hộp 100g'), sameUnit('hộp 100 g', 'hộp 200 g')]).toEqual([true, false]);
  });
});
