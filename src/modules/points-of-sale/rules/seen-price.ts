// What a price on a shelf is held against before it is kept: what an office saw there, what the maker says, what other points ask. A price far
// from them is asked about and its maker is told; nothing is refused for it, since a shop may ask what it likes.

import type { LocalDate } from '#kernel/calendar.ts';
import { foldName } from '#kernel/vietnamese-text.ts';

/** A price of the same thing that was known before, and who says it. */
export interface KnownPrice {
  readonly priceVnd: number;
  readonly unit: string;
  readonly from: 'office' | 'maker' | 'points';
  /** The day it was seen; `null` of the maker's own. */
  readonly on: LocalDate | null;
}

/** So many times more or less than a known price is asked about. Ours. */
export const FAR_PRICE = 1.5;

/** A unit as one key for all ways to write it. */
export const unitKey = (unit: string): string => foldName(unit).replaceAll(' ', '');

/**
 * Whether two units are written alike.
 * @example sameUnit('Hộp 100 g', 'hộp 100g') // true
 */
export const sameUnit = (one: string, other: string): boolean => unitKey(one) === unitKey(other);

/**
 * Whether two prices lie far apart; exactly half as much again counts as far.
 * @example isFarPrice(150_000, 100_000) // true
 */
export const isFarPrice = (one: number, other: number): boolean =>
  one > 0 && other > 0 && (one / other >= FAR_PRICE || other / one >= FAR_PRICE);

/** The middle of some prices; of an even number the lower one. */
export function middlePrice(prices: readonly number[]): number | null {
  return prices.toSorted((a, b) => a - b)[Math.floor((prices.length - 1) / 2)] ?? null;
}

/**
 * The first of the known prices that a price lies far from, exactly half as much again counts as far; `null`: none.
 * @example farFrom(550_000, [{ priceVnd: 120_000, unit: 'hộp', from: 'office', on: null }])?.priceVnd // 120000
 */
export function farFrom(priceVnd: number | null, known: readonly KnownPrice[]): KnownPrice | null {
  return priceVnd === null ? null : (known.find((one) => isFarPrice(priceVnd, one.priceVnd)) ?? null);
}
