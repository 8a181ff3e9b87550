import { describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { type AskedPrice, isOldPrice, priceRanges } from './price-range.ts';

const day = date('2026-11-23');
const asked = (priceVnd: number | null, more: Partial<AskedPrice> = {}): AskedPrice => ({
  ...{ priceVnd, unit: 'hộp 200 g', seenOn: date('2026-11-20'), trusted: false, objected: false },
  keeper: `keeper of ${priceVnd}`,
  ...more,
});
const seen = (priceVnd: number | null, more: Partial<AskedPrice> = {}) => asked(priceVnd, { trusted: true, ...more });
const range = (...all: readonly AskedPrice[]) => {
  const [one] = priceRanges(all, day);
  return one === undefined ? null : [one.low, one.high, one.points];
};

describe('a range of prices', () => {
  it('needs two prices, one of them seen by an office or asked by the maker: keepers together make none', () => {
    expect(range(seen(125_000))).toBeNull();
    expect(range(asked(550_000), asked(560_000))).toBeNull();
    expect(range(asked(550_000), asked(560_000), asked(540_000))).toBeNull();
    expect(range(seen(125_000), asked(130_000))).toEqual([125_000, 130_000, 2]);
    expect(range(seen(125_000), seen(null))).toBeNull();
  });

  it('is not stretched by a keeper: from half as much again a price is told at its point alone', () => {
    expect(range(seen(100_000), seen(100_000), asked(149_999))).toEqual([100_000, 149_999, 3]);
    expect(range(seen(100_000), seen(100_000), asked(150_000))).toEqual([100_000, 100_000, 2]);
    expect(range(seen(150_000), seen(150_000), asked(100_000))).toEqual([150_000, 150_000, 2]);
    expect(range(seen(100_000), asked(550_000), asked(560_000), asked(570_000))).toBeNull();
  });

  it('leaves out what stands alone far from the others, whoever saw it; two that disagree make none', () => {
    expect(range(seen(125_000), seen(130_000), seen(550_000))).toEqual([125_000, 130_000, 2]);
    expect(range(seen(125_000), seen(550_000))).toBeNull();
    expect(range(seen(125_000), seen(550_000), asked(130_000))).toBeNull();
  });

  it('takes the word of one keeper once, and what an office saw at its points each time', () => {
    const keeper = 'HTX';
    expect(range(seen(125_000), asked(130_000, { keeper }), asked(140_000, { keeper }))).toEqual([125_000, 130_000, 2]);
    expect(range(seen(125_000, { keeper }), seen(130_000, { keeper }))).toEqual([125_000, 130_000, 2]);
  });

  it('never holds a price that the maker objects to', () => {
    expect(range(seen(125_000), asked(130_000, { objected: true }))).toBeNull();
    expect(range(seen(125_000), seen(130_000), seen(128_000, { objected: true }))?.[2]).toBe(2);
  });

  it('holds no price of more than six months', () => {
    expect([isOldPrice(date('2026-05-23'), day), isOldPrice(date('2026-05-22'), day)]).toEqual([false, true]);
    expect(range(seen(125_000), seen(130_000, { seenOn: date('2026-05-23') }))).toEqual([125_000, 130_000, 2]);
    expect(range(seen(125_000), seen(130_000, { seenOn: date('2026-05-22') }))).toBeNull();
  });

  it('is of one unit, written alike, and says from when to when', () => {
    const long = date('2026-10-02');
    const all = [seen(125_000), seen(130_000, { unit: 'Hộp 200g', seenOn: long }), seen(900_000, { unit: 'kg' })];
    expect(priceRanges(all, day)).toEqual([
      { unit: 'hộp 200 g', low: 125_000, high: 130_000, points: 2, from: '2026-10-02', until: '2026-11-20' },
    ]);
  });
});
