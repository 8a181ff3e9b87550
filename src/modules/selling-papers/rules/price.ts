// Which price a paper may print of a product: the range of what several points ask, what an office saw at one point with its place and day, the
// maker's own, what the maker reported. What only the keeper of one point says is never the price of a product, and far from what others say it
// widens no range. A label of a shelf bears the price of that shelf alone.

import { type LocalDate, partsOf } from '#kernel/calendar.ts';
import {
  type AskedPrice,
  isOldPrice,
  type PriceRange,
  priceRanges,
  pricesToTell,
} from '#modules/points-of-sale/index.ts';

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
  /** The first day of what several points ask; else the same day. */
  readonly from: LocalDate;
  /** The point where it was seen. */
  readonly where: string | null;
  /** At how many points it was seen. */
  readonly points: number;
}

export type SeenPrice = AskedPrice & { readonly where: string };

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
  if (!isOldPrice(on, day)) return null;
  const [a, b] = [partsOf(on), partsOf(day)];
  return (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
}

const ofRange = ({ low, high, unit, points, from, until }: PriceRange): KnownPrice => ({
  priceVnd: low,
  highVnd: high === low ? null : high,
  unit,
  source: 'points',
  on: until,
  from,
  where: null,
  points,
});

/** A price that one said on one day: at a point, or of the product. */
export const onePrice = (
  { priceVnd, unit, on }: SaidPrice,
  source: Exclude<KnownPrice['source'], 'points'>,
  where: string | null = null,
): KnownPrice => ({ priceVnd, highVnd: null, unit, source, on, from: on, where, points: where === null ? 0 : 1 });

/** Of one point: what may be told with others, else what is old and told with its age. */
function ofOnePoint(seen: readonly SeenPrice[], day: LocalDate): KnownPrice | null {
  const weighing = seen.filter(({ priceVnd, trusted, objected }) => priceVnd !== null && trusted && !objected);
  const current = weighing.filter(({ seenOn }) => !isOldPrice(seenOn, day));
  const [one] = current.length === 0 ? weighing : pricesToTell(current, day);
  if (one?.priceVnd == null) return null;
  const { priceVnd, unit, seenOn, where } = one;
  return onePrice({ priceVnd, unit, on: seenOn }, 'shelf', where);
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
  const [range] = priceRanges(seen, day);
  if (range !== undefined) return ofRange(range);
  const one = ofOnePoint(seen, day);
  if (one !== null) return one;
  if (maker !== null) return onePrice(maker, 'maker');
  return reported === null ? null : onePrice(reported, 'report');
}

/**
 * The price a label of a shelf bears: of a chosen point what stands there, and nothing where it is old or unknown; without a point the range of
 * what points ask, else none.
 */
export function priceOfLabel(price: KnownPrice | null, day: LocalDate): KnownPrice | null {
  if (price === null || ageInMonths(price.on, day) !== null) return null;
  return price.source === 'own-shelf' || price.source === 'points' ? price : null;
}
