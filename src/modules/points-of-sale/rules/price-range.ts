// What several points ask for one thing, and which of their prices may be told together. One rule for every page and paper that shows buyers a
// range: at least two prices that agree, one of them seen by an office or asked by the maker itself; what stands apart is told at its point alone.

import { addMonths, type LocalDate } from '#kernel/calendar.ts';
import { groupedBy } from '#kernel/grouped-by.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import { isFarPrice, middlePrice, sameUnit, unitKey } from './seen-price.ts';

/** Months after which a price is old. Ours. */
const OLD_PRICE_MONTHS = 6;

/** A price that a point asks, and how much it weighs. */
export interface AskedPrice {
  readonly priceVnd: number | null;
  readonly unit: string;
  readonly seenOn: LocalDate;
  /** Who keeps the point: what one keeper says of several counts once. */
  readonly keeper: string;
  /** An office saw it, or who keeps the point makes the product. */
  readonly trusted: boolean;
  /** Who makes the product does not agree with it, and no office has settled that. */
  readonly objected: boolean;
}

/** Who said a price at a point, and who keeps the point. */
interface SaidThere {
  readonly byOperator: boolean;
  readonly operatorProducerId: string | null;
  readonly operatorName: string;
}

/**
 * How much a price weighs that was said of a product of some maker.
 * @example weightOf({ byOperator: true, operatorProducerId: null, operatorName: 'HTX A' }, producerId) // { keeper: 'htx a', trusted: false }
 */
export const weightOf = (
  { byOperator, operatorProducerId, operatorName }: SaidThere,
  maker: string | null,
): Pick<AskedPrice, 'keeper' | 'trusted'> => ({
  keeper: operatorProducerId ?? foldName(operatorName),
  trusted: !byOperator || (maker !== null && operatorProducerId === maker),
});

export interface PriceRange {
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly points: number;
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/**
 * Whether a price is old on a day; exactly six months are not.
 * @example isOldPrice(date('2026-05-23'), date('2026-11-23')) // false
 */
export const isOldPrice = (seenOn: LocalDate, day: LocalDate): boolean => seenOn < addMonths(day, -OLD_PRICE_MONTHS);

type Priced<Asked> = Asked & { readonly priceVnd: number };

/** Without those far from the middle of the others; `others` of a price are all but itself. */
function agreeing<Asked extends AskedPrice>(asked: readonly Priced<Asked>[]): readonly Priced<Asked>[] {
  return asked.filter((one) => {
    const middle = middlePrice(asked.filter((other) => other !== one).map(({ priceVnd }) => priceVnd));
    return middle === null || !isFarPrice(one.priceVnd, middle);
  });
}

/** Of prices of one unit those that may be told together. */
function toTellOfUnit<Asked extends AskedPrice>(asked: readonly Priced<Asked>[]): readonly Priced<Asked>[] {
  const known = agreeing(asked.filter(({ trusted }) => trusted));
  const middle = middlePrice(known.map(({ priceVnd }) => priceVnd));
  return asked.filter((one) => {
    if (one.trusted) return known.includes(one);
    const isFirst = asked.find(({ trusted, keeper }) => !trusted && keeper === one.keeper) === one;
    return isFirst && middle !== null && !isFarPrice(one.priceVnd, middle);
  });
}

/**
 * The prices of one thing that may be told together on a day, in their order. Left out are: what its maker objects to until an office has settled
 * it; what is old; of one keeper all words but the first; what an office saw or the maker asks far from the others of that kind; and what keepers
 * say far from those, or where there is none of those.
 */
export function pricesToTell<Asked extends AskedPrice>(
  asked: readonly Asked[],
  day: LocalDate,
): readonly Priced<Asked>[] {
  const current = asked.filter(
    (one): one is Priced<Asked> => one.priceVnd !== null && !one.objected && !isOldPrice(one.seenOn, day),
  );
  const units = [...groupedBy(current, ({ unit }) => unitKey(unit)).values()];
  const told = new Set(units.flatMap(toTellOfUnit));
  return current.filter((one) => told.has(one));
}

/**
 * Ranges of prices by unit, of units in which at least two prices may be told together; those of most points first.
 * @example priceRanges([seenByOffice(125_000), saidByKeeper(130_000), saidByKeeper(550_000)], day)[0]?.high // 130000
 */
export function priceRanges(asked: readonly AskedPrice[], day: LocalDate): readonly PriceRange[] {
  const ranges: PriceRange[] = [];
  for (const { priceVnd, unit, seenOn } of pricesToTell(asked, day)) {
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
