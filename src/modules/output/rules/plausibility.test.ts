// Doubts about reported output: each with a figure that has it, and one close by that has not.

import { describe, expect, test } from 'vitest';
import { type JudgedReport, outputFlags, type PlausibilityGrounds } from './plausibility.ts';

const none: PlausibilityGrounds = { capacity: null, hectares: null, yield: null, workers: null, others: [] };
const quarter = (year: number, number: number) => ({ year, kind: 'quarter', number }) as const;
const report: JudgedReport = {
  period: quarter(2026, 3),
  quantity: 600,
  unit: 'kg',
  priceVnd: 250_000,
  revenueVnd: 140_000_000,
  workers: 9,
};
const last: JudgedReport = { ...report, period: quarter(2026, 2), quantity: 500 };
const yearAgo: JudgedReport = { ...report, period: quarter(2025, 3), quantity: 550 };
const codes = (of: Partial<JudgedReport>, grounds: Partial<PlausibilityGrounds>): readonly string[] =>
  outputFlags({ ...report, ...of }, { ...none, ...grounds }).map((one) => one.code);

describe('output is held against what can be made', () => {
  const capacity = { value: 3, unit: 'tấn' };
  test('more in a quarter than a year can make is doubtful, a whole harvest in one quarter is not', () => {
    expect(codes({ quantity: 3_301 }, { capacity })).toEqual(['over-capacity']);
    expect(codes({ quantity: 3_300, revenueVnd: null }, { capacity })).toEqual([]);
  });
  test('four quarters together may not pass the capacity of the year by more than a tenth', () => {
    const others = [1, 2].map((n) => ({ ...report, period: quarter(2026, n), quantity: 1_200 }));
    expect(codes({ quantity: 1_000 }, { capacity, others })).toEqual(['over-capacity-year']);
    expect(codes({ quantity: 900 }, { capacity, others })).toEqual([]);
    expect(codes({ quantity: 1_000 }, { capacity, others: [{ ...yearAgo, quantity: 2_400 }] })).toEqual([]);
  });
  test('a capacity in another measure says nothing', () => {
    expect(codes({ quantity: 9_000 }, { capacity: { value: 100, unit: 'chai' } })).toEqual([]);
  });
  test('more than the land gives in a good year, by more than a quarter', () => {
    const rule = { name: 'mắc ca', mostPerHectare: 4_000, mostProduct: 0.5, harvestMonths: [8], keeps: true };
    expect(codes({ quantity: 2_501 }, { hectares: 1, yield: rule })).toEqual(['over-area']);
    expect(codes({ quantity: 2_500 }, { hectares: 1, yield: rule })).toEqual([]);
  });
  test('what does not keep is not made outside its harvest', () => {
    const fresh = { name: 'măng', mostPerHectare: 9, mostProduct: 1, harvestMonths: [4, 5], keeps: false };
    expect(codes({}, { yield: fresh })).toEqual(['off-season']);
    expect(codes({}, { yield: { ...fresh, harvestMonths: [9] } })).toEqual([]);
    expect(codes({}, { yield: { ...fresh, keeps: true } })).toEqual([]);
  });
});

describe('output is held against the periods before', () => {
  test('a thousandfold is told as a mistake of the unit and as nothing else', () => {
    const capacity = { value: 3, unit: 'tấn' };
    const others = [last];
    expect(codes({ quantity: 600_000, priceVnd: null, revenueVnd: null }, { others, capacity })).toEqual([
      'unit-mistake',
    ]);
    expect(codes({ quantity: 0.6, priceVnd: null, revenueVnd: null }, { others })).toEqual(['unit-mistake']);
    expect(codes({ quantity: 0.6, unit: 'tấn', priceVnd: null, revenueVnd: null }, { others })).toEqual([]);
  });
  test('nothing is compared with a figure that looked doubtful itself', () => {
    const of = { quantity: 600, priceVnd: null, revenueVnd: null };
    const wrong = { ...last, quantity: 600_000 };
    expect(codes(of, { others: [wrong] })).toEqual(['unit-mistake']);
    expect(codes(of, { others: [{ ...wrong, isDoubted: true }] })).toEqual([]);
  });
  test('a period that is reported late is held against those after it', () => {
    const of = { quantity: 600_000, priceVnd: null, revenueVnd: null, period: quarter(2026, 1) };
    expect(codes(of, { others: [last] })).toEqual(['unit-mistake']);
  });
  test('more than four times the same quarter of last year; exactly four times is not', () => {
    const of = { priceVnd: null, revenueVnd: null };
    expect(codes({ ...of, quantity: 2_201 }, { others: [yearAgo, last] })).toEqual(['jump-up']);
    expect(codes({ ...of, quantity: 2_200 }, { others: [yearAgo, last] })).toEqual([]);
    expect(codes({ ...of, quantity: 130 }, { others: [yearAgo] })).toEqual(['jump-down']);
  });
  test('a crop without a year to compare with is up and down with its harvest', () => {
    const rule = { name: 'lúa', mostPerHectare: 9_000, mostProduct: 1, harvestMonths: [9], keeps: true };
    const of = { quantity: 5_000, priceVnd: null, revenueVnd: null };
    expect(codes(of, { others: [last], yield: rule })).toEqual([]);
    expect(codes(of, { others: [last] })).toEqual(['jump-up']);
  });
  test('nothing made is no doubt: it is said by the figure', () => {
    expect(codes({ quantity: 0, revenueVnd: 20_000_000, workers: 0 }, { others: [yearAgo, last] })).toEqual([]);
  });
});

describe('price, revenue and people', () => {
  test('a price more than doubled, or less than half, by the same measure', () => {
    expect(codes({ priceVnd: 500_001 }, { others: [last] })).toEqual(['price-jump']);
    expect(codes({ priceVnd: 500_000 }, { others: [last] })).toEqual([]);
    expect(codes({ unit: 'tạ', quantity: 6, priceVnd: 25_000_000 }, { others: [last] })).toEqual([]);
    expect(codes({ priceVnd: 250, revenueVnd: null }, { others: [last] })).toEqual(['price-unit']);
  });
  test('revenue ten times the worth of the period, not what was sold from the store', () => {
    expect(codes({ revenueVnd: 1_500_000_001 }, {})).toEqual(['revenue-far-above']);
    expect(codes({ revenueVnd: 300_000_000 }, {})).toEqual([]);
    expect(codes({ revenueVnd: 140_000_000_000 }, {})).toContain('revenue-unit');
  });
  test('something made by nobody, and people four times as many as before', () => {
    expect(codes({ workers: 0 }, {})).toEqual(['no-workers']);
    expect(codes({ workers: 41 }, { workers: 10 })).toEqual(['workers-jump']);
    expect(codes({ workers: 40 }, { workers: 10 })).toEqual([]);
  });
  test('more than 200 million đồng of one person in one month', () => {
    expect(codes({ workers: 1, revenueVnd: 600_000_001, priceVnd: null }, {})).toEqual(['revenue-per-worker']);
    expect(codes({ workers: 1, revenueVnd: 600_000_000, priceVnd: null }, {})).toEqual([]);
  });
});
