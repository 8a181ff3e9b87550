// What several points ask for one thing: from the lowest to the highest price of one unit, so that no shop's price stands for the product's.

import type { LocalDate } from '#kernel/calendar.ts';
import { sameUnit } from './seen-price.ts';

interface Asked {
  readonly priceVnd: number | null;
  readonly unit: string;
  readonly seenOn: LocalDate;
}

export interface PriceRange {
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly points: number;
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/**
 * Ranges of prices by unit, of units that at least two points ask a price of; those of most points first.
 * @example rangesOf([{ priceVnd: 125_000, unit: 'hộp', seenOn }, { priceVnd: 130_000, unit: 'hộp', seenOn }])[0]?.high // 130000
 */
export function rangesOf(asked: readonly Asked[]): readonly PriceRange[] {
  const ranges: PriceRange[] = [];
  for (const { priceVnd, unit, seenOn } of asked) {
    if (priceVnd === null) continue;
    const at = ranges.findIndex((one) => sameUnit(one.unit, unit));
    const one = ranges[at];
    if (one === undefined) {
      ranges.push({ unit, low: priceVnd, high: priceVnd, points: 1, from: seenOn, until: seenOn });
      continue;
    }
    ranges[at] = {
      ...one,
      low: Math.min(one.low, priceVnd),
      high: Math.max(one.high, priceVnd),
      points: one.points + 1,
      from: seenOn < one.from ? seenOn : one.from,
      until: seenOn > one.until ? seenOn : one.until,
    };
  }
  return ranges.filter(({ points }) => points > 1).toSorted((a, b) => b.points - a.points);
}
