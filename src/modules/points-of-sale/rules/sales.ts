// What a point says it sold in a month, and prices of its shelf: doubts about the unit ask the person to look twice, they refuse nothing.

import { addMonths, date, type Instant, type LocalDate, partsOf } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import type { PointId } from './point.ts';

export interface SalesMonth {
  readonly year: number;
  readonly month: number;
}

export interface MonthSales extends SalesMonth {
  readonly id: Id<'point-of-sale-sales'>;
  readonly pointId: PointId;
  /** 1 for the first saying of a month; the last one counts. */
  readonly ordinal: number;
  /** Everything the point sold, whole đồng. */
  readonly revenueVnd: number;
  /** Of it for products with the mark; `null`: not told apart. */
  readonly ocopRevenueVnd: number | null;
  readonly customers: number | null;
  readonly note: string | null;
  /** Why what was said before is corrected. */
  readonly reason: string | null;
  readonly flags: readonly AmountFlag[];
  readonly byOperator: boolean;
  readonly reportedOn: LocalDate;
  readonly madeBy: AccountId | null;
  readonly madeByName: string;
  readonly madeAt: Instant;
}

/** A doubt about an amount, with the figures its sentence needs. */
export interface AmountFlag {
  readonly field: string;
  readonly code:
    | 'price-too-small'
    | 'price-very-large'
    | 'price-other-unit'
    | 'sales-too-small'
    | 'sales-other-unit'
    | 'sales-far'
    | 'sales-very-large';
  readonly details: Readonly<Record<string, number>>;
}

/** Below it a price is most likely written in thousands of đồng. Ours. */
const LEAST_PRICE = 1_000;
/** A month's sales below it are most likely written in thousands or millions. Ours. */
const LEAST_SALES = 10_000;
/** A month above it is asked about even at a point that says so for the first time. Ours. */
const LARGE_SALES = 5_000_000_000;
/** A price above it is asked about even of a thing whose price nobody knows. Ours. */
const LARGE_PRICE = 50_000_000;
/** So many times more or less than before looks like another unit. Ours. */
const OTHER_UNIT = 50;

/** A month so many times more or less than those before is asked about and marked. A good season is less, a nought too many or too few is more. Ours. */
const FAR_MONTH = 5;
/** So many known months are the last ones. */
const LAST_MONTHS = 6;

/** Whether two amounts lie so far apart that one was probably written in another unit. */
const farApart = (one: number, other: number, times = OTHER_UNIT): boolean =>
  one > 0 && other > 0 && (one / other >= times || other / one >= times);

/**
 * Doubts about a price on a shelf: fewer than a thousand đồng, more than fifty million, or fifty times another price known of the same thing.
 * @example priceFlags('lines.0.priceVnd', 50, 125_000)[0].code // 'price-too-small'
 */
export function priceFlags(field: string, priceVnd: number | null, usual: number | null): readonly AmountFlag[] {
  if (priceVnd === null || priceVnd === 0) return [];
  if (priceVnd < LEAST_PRICE) {
    return [{ field, code: 'price-too-small', details: { price: priceVnd, meant: priceVnd * 1_000 } }];
  }
  if (usual === null && priceVnd > LARGE_PRICE) {
    return [{ field, code: 'price-very-large', details: { price: priceVnd } }];
  }
  if (usual === null || !farApart(priceVnd, usual)) return [];
  return [{ field, code: 'price-other-unit', details: { price: priceVnd, usual } }];
}

/**
 * Doubts about a month's sales: too little to be đồng, far from the middle of the last six known months (five times more or less, exactly five counts as
 * far; from fifty times on it reads as another unit), or very large where no month is known. `others`: known months, the last first.
 * @example salesFlags(45, [])[0].code // 'sales-too-small': 45 million, written as 45
 * @example salesFlags(450_000_000, [45_000_000, 41_000_000])[0].code // 'sales-far': a nought too many
 */
export function salesFlags(revenueVnd: number, others: readonly number[]): readonly AmountFlag[] {
  const field = 'revenueVnd';
  if (revenueVnd > 0 && revenueVnd < LEAST_SALES) {
    return [{ field, code: 'sales-too-small', details: { sales: revenueVnd } }];
  }
  const known = others
    .filter((one) => one > 0)
    .slice(0, LAST_MONTHS)
    .toSorted((a, b) => a - b);
  const usual = known[Math.floor(known.length / 2)] ?? null;
  if (usual !== null && farApart(revenueVnd, usual)) {
    return [{ field, code: 'sales-other-unit', details: { sales: revenueVnd, usual } }];
  }
  if (usual !== null && farApart(revenueVnd, usual, FAR_MONTH)) {
    return [{ field, code: 'sales-far', details: { sales: revenueVnd, usual } }];
  }
  return usual === null && revenueVnd > LARGE_SALES
    ? [{ field, code: 'sales-very-large', details: { sales: revenueVnd } }]
    : [];
}

/** The month of a day. */
export function monthOf(day: LocalDate): SalesMonth {
  const { year, month } = partsOf(day);
  return { year, month };
}

/** The first day of a month. */
export const firstDayOf = (month: SalesMonth): LocalDate => date(`${monthWord(month)}-01`);

/**
 * A month as it stands in an address.
 * @example monthWord({ year: 2026, month: 10 }) // '2026-10'
 */
export const monthWord = ({ year, month }: SalesMonth): string => `${year}-${String(month).padStart(2, '0')}`;

/** The month of `2026-10`, or `null`. */
export function readMonth(word: string): SalesMonth | null {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(word) ?? [];
  const read = { year: Number(year), month: Number(month) };
  return year === undefined || read.month < 1 || read.month > 12 || read.year < 2018 ? null : read;
}

/** The months that have begun, the one that runs first, as many as asked. */
export function monthsBefore(day: LocalDate, count: number): readonly SalesMonth[] {
  const first = firstDayOf(monthOf(day));
  return Array.from({ length: count }, (_, back) => monthOf(addMonths(first, -back)));
}

export const sameMonth = (a: SalesMonth, b: SalesMonth): boolean => a.year === b.year && a.month === b.month;
