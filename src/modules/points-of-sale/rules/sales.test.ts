import { expect, test } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { firstDayOf, monthsBefore, monthWord, priceFlags, readMonth, salesFlags } from './sales.ts';

const codes = (flags: readonly { readonly code: string }[]) => flags.map(({ code }) => code);

test.each([
  [50, null, ['price-too-small']],
  [125, 125_000, ['price-too-small']],
  [999, null, ['price-too-small']],
  [1_000, null, []],
  [50_000_000, null, []],
  [50_000_001, null, ['price-very-large']],
  [2_500, 125_000, ['price-other-unit']],
  [2_501, 125_000, []],
  [6_250_000, 125_000, ['price-other-unit']],
  [125_000, 130_000, []],
  [0, 125_000, []],
  [null, 125_000, []],
])('a price of %d where %d is known', (price, usual, expected) => {
  expect(codes(priceFlags('priceVnd', price, usual))).toEqual(expected);
});

test('a price in thousands is asked back in đồng', () => {
  expect(priceFlags('p', 125, null)[0]?.details).toEqual({ price: 125, meant: 125_000 });
});

test.each([
  [45, [], ['sales-too-small']],
  [45_000, [45_000_000, 40_000_000, 50_000_000], ['sales-other-unit']],
  [45_000_000, [40_000_000], []],
  [0, [40_000_000], []],
  [450_000_000, [45_000_000, 41_000_000, 38_000_000], ['sales-far']],
  [205_000_000, [41_000_000], ['sales-far']],
  [204_999_999, [41_000_000], []],
  [8_200_000, [41_000_000], ['sales-far']],
  [8_200_001, [41_000_000], []],
  // The last six months count, not those of years ago.
  [
    45_000_000,
    [40_000_000, 41_000_000, 42_000_000, 43_000_000, 44_000_000, 45_000_000, ...Array(9).fill(2_000_000)],
    [],
  ],
  [6_000_000_000, [], ['sales-very-large']],
  [6_000_000_000, [5_500_000_000], []],
])('sales of %d beside %j', (sales, others, expected) => {
  expect(codes(salesFlags(sales, others))).toEqual(expected);
});

test('months are read as they are written, and no other', () => {
  expect(readMonth('2026-10')).toEqual({ year: 2026, month: 10 });
  expect([readMonth('2026-13'), readMonth('2026-00'), readMonth('10/2026'), readMonth('2010-01')]).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(monthWord({ year: 2026, month: 3 })).toBe('2026-03');
  expect(firstDayOf({ year: 2026, month: 3 })).toBe('2026-03-01');
});

test('months that have begun go over the turn of a year', () => {
  expect(monthsBefore(date('2026-01-31'), 3).map(monthWord)).toEqual(['2026-01', '2025-12', '2025-11']);
});
