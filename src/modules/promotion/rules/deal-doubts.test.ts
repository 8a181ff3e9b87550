import { describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { dealDoubts, type KnownOfDeal } from './deal-doubts.ts';
import { isMarket, marketCountries, usualMarkets } from './market-country.ts';

const known: KnownOfDeal = {
  yearly: null,
  recognisedOn: date('2024-06-06'),
  producerSince: date('2019-03-02'),
  deals: [],
};
const said = { market: 'JP', buyer: 'Công ty giả định', amount: 3_500, currency: 'USD' } as const;
const deal = { ...said, volume: 200, unit: 'kg', signedOn: date('2026-11-01') } as const;
const codes = (more: object, of: KnownOfDeal = known) => dealDoubts({ ...deal, ...more }, of).map((one) => one.code);

describe('an export contract that looks like a slip', () => {
  it('is asked about for very much money, a price nobody pays, more than three years make', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ amount: 999_999_999_999 })).toEqual(['deal-very-large']);
    expect(codes({ amount: 3_500_000, currency: 'LAK' })).toEqual([]);
    expect(codes({ volume: 200, unit: 'tấn' })).toEqual(['deal-price-impossible']);
    const yearly = { quantity: 3, unit: 'tấn' };
    expect(codes({ volume: 9_000, amount: null }, { ...known, yearly })).toEqual([]);
    expect(codes({ volume: 9_001, amount: null }, { ...known, yearly })).toEqual(['volume-more-than-made']);
    expect(codes({ volume: 200_001, amount: null })).toEqual(['volume-very-large']);
  });
  it('is asked about from days before the product or its producer was there; on the day itself it is not', () => {
    expect(codes({ signedOn: date('2024-06-06') })).toEqual([]);
    expect(codes({ signedOn: date('2024-06-05') })).toEqual(['signed-before-recognition']);
    expect(codes({ signedOn: date('2019-03-01') })).toEqual(['signed-before-producer']);
  });
});

describe('an export contract that stands on record already', () => {
  const deals = [deal];
  it('is asked about: same buyer, market, day and amount', () => {
    expect(codes({ buyer: 'CÔNG TY  giả định' }, { ...known, deals })).toEqual(['deal-known']);
    expect(codes({ volume: 100, amount: 3_500 }, { ...known, deals })).toEqual(['deal-known']);
  });
  it('is another one where any of them differs', () => {
    const others = [
      { buyer: 'Công ty khác' },
      { market: 'KR' },
      { signedOn: date('2026-11-02') },
      { amount: 3_501 },
      { currency: 'EUR' },
    ];
    expect(others.flatMap((one) => codes(one, { ...known, deals }))).toEqual([]);
  });
});

describe('a market', () => {
  it('is a country of the list, by its code, once', () => {
    expect(isMarket('JP')).toBe(true);
    expect(isMarket('Sao Hỏa')).toBe(false);
    expect(isMarket('VN')).toBe(false);
    expect(new Set(marketCountries).size).toBe(marketCountries.length);
    expect(usualMarkets.every(isMarket)).toBe(true);
  });
});
