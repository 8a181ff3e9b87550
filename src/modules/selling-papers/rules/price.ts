// Which price a paper may print of a product: the range of what several points ask, what an office saw at one point with its place and day, the
// maker's own, what the maker reported. What only the keeper of one point says is never the price of a product, and far from what others say it
// widens no range. A label of a shelf bears the price of that shelf alone.

import { addMonths, type LocalDate, partsOf } from '#kernel/calendar.ts';
import { farFrom, middlePrice, type PriceRange, rangesOf, sameUnit } from '#modules/points-of-sale/index.ts';

/** Months after which a price is old: it is printed with its age, and on no label. Ours. */
export const OLD_PRICE_MONTHS = 6;

/** A price, and who said it when. */
export interface KnownPrice {
  readonly priceVnd: number;
  /** The highest price, where points differ; `priceVnd` is the lowest then. */
  readonly highVnd: number | null;
  readonly unit: string;
  /** Asked at several points, seen by an office at one, the maker's own, reported by the maker; of the shelf a label is for. */
  readonly source: 'points' | 'shelf' | 'maker' | 'report' | 'own-shelf';
  /** The last day it was seen, the end of the period reported, or the day the maker's record was changed last. */
  readonly on: LocalDate;
  /** The point where it was seen. */
  readonly where: string | null;
  /** At how many points it was seen. */
  readonly points: number;
}

export interface SeenPrice {
  readonly priceVnd: number | null;
  readonly unit: string;
  readonly seenOn: LocalDate;
  readonly where: string;
  /** Who keeps the point: what one keeper says of several counts once. */
  readonly keeper: string;
  /** An office saw it, or who keeps the point makes the product. */
  readonly trusted: boolean;
}

export interface SaidPrice {
  readonly priceVnd: number;
  readonly unit: string;
  readonly on: LocalDate;
}

/**
 * Whole months that a price is old, `null` where it is not older than the limit.
 * @example ageInMonths(date('2025-12-31'), date('2026-11-27')) // 10
 */
export function ageInMonths(on: LocalDate, day: LocalDate): number | null {
  if (on >= addMonths(day, -OLD_PRICE_MONTHS)) return null;
  const [a, b] = [partsOf(on), partsOf(day)];
  return (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
}

const ofRange = ({ low, high, unit, points, until }: PriceRange): KnownPrice => ({
  priceVnd: low,
  highVnd: high === low ? null : high,
  unit,
  source: 'points',
  on: until,
  where: null,
  points,
});

/** Prices that may be told together: nobody's word alone far from what the others ask, and nothing old beside what is not. */
function fitToTell(seen: readonly SeenPrice[], day: LocalDate): readonly SeenPrice[] {
  const priced = seen.filter(({ priceVnd }) => priceVnd !== null);
  const fresh = priced.filter(({ seenOn }) => ageInMonths(seenOn, day) === null);
  const inTime = fresh.length === 0 ? priced : fresh;
  const told = inTime.filter(
    (one, i) => one.trusted || !inTime.slice(0, i).some((other) => !other.trusted && other.keeper === one.keeper),
  );
  return told.filter((one) => {
    if (one.trusted) return true;
    const others = told.flatMap((other) =>
      other !== one && sameUnit(other.unit, one.unit) ? (other.priceVnd ?? []) : [],
    );
    const priceVnd = middlePrice(others);
    return (
      priceVnd === null || farFrom(one.priceVnd, [{ priceVnd, unit: one.unit, from: 'points', on: null }]) === null
    );
  });
}

/**
 * The price of a product for a paper of a day.
 * @example priceOf([{ priceVnd: 550_000, unit: 'hộp', seenOn, where: 'Quầy', trusted: false }], null, null, day) // null
 */
export function priceOf(
  seen: readonly SeenPrice[],
  maker: SaidPrice | null,
  reported: SaidPrice | null,
  day: LocalDate,
): KnownPrice | null {
  const told = fitToTell(seen, day);
  const [range] = rangesOf(told);
  if (range !== undefined) return ofRange(range);
  const [one] = told.filter(({ trusted }) => trusted);
  if (one?.priceVnd != null) {
    const { priceVnd, unit, seenOn, where } = one;
    return { priceVnd, highVnd: null, unit, source: 'shelf', on: seenOn, where, points: 1 };
  }
  if (maker !== null) return { ...maker, highVnd: null, source: 'maker', where: null, points: 0 };
  return reported === null ? null : { ...reported, highVnd: null, source: 'report', where: null, points: 0 };
}

/**
 * The price a label of a shelf bears: of a chosen point what stands there, and nothing where it is old or unknown; without a point the range of
 * what points ask, else none.
 */
export function priceOfLabel(price: KnownPrice | null, day: LocalDate): KnownPrice | null {
  if (price === null || ageInMonths(price.on, day) !== null) return null;
  return price.source === 'own-shelf' || price.source === 'points' ? price : null;
}
