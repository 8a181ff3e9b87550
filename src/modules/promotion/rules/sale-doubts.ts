// When sales of a day look like a slip, both ways: 45 for 45.000, a price far from what is known of the product, three tonnes for the money of a
// bag, money for which nobody counted goods, more than the producer makes. A doubt asks; it refuses nothing that is confirmed. All bounds are ours.

import { converted, measureOf } from '#modules/output/index.ts';
import { inBase, isMeasured, UNIT_PRICE } from './measured-units.ts';
import type { Sale } from './sale.ts';

export const saleDoubtCodes = [
  'sales-too-small',
  'no-money',
  'price-far-off',
  'price-impossible',
  'sales-very-large',
  'money-without-goods',
  'other-days-differ',
  'more-than-made',
  'quantity-very-large',
] as const;
export type SaleDoubtCode = (typeof saleDoubtCodes)[number];

/** Nothing at a fair costs less than this. */
export const LEAST_SALES_VND = 1_000;
/** So many times above or below what is known is asked about. */
const FAR = 10;
/** More of one product on one day at one stand is asked about. */
const MOST_A_DAY_VND = 500_000_000;
/** Smaller amounts are compared with no other day: a slow day tells little. */
const COMPARED_FROM_VND = 5_000_000;
/** Money without a quantity is taken up to this, where no other day tells more. */
const MOST_UNCOUNTED_VND = 20_000_000;
/** Kilograms, litres or pieces on one day, where no capacity is known. */
const MOST_A_DAY = 2_000;

export interface SaleDoubt {
  readonly code: SaleDoubtCode;
  readonly field: 'salesVnd' | 'quantity';
  readonly details: Readonly<Record<string, number | string>>;
}

/** Prices on record, each for one pack or unit. */
export type KnownPrices = readonly { readonly unit: string; readonly priceVnd: number }[];
type Said = Pick<Sale, 'quantity' | 'unit' | 'salesVnd'>;

/** What else is known of the product. */
export interface KnownOfProduct {
  readonly prices: KnownPrices;
  /** What was said of its other days at events and counts. */
  readonly otherDays: readonly Said[];
  /** What its producer makes in a year; `null`: nobody said. */
  readonly yearly: { readonly quantity: number; readonly unit: string } | null;
  /** What other days of the last twelve months say was sold, looked at or not. */
  readonly soldInYear: readonly Pick<Said, 'quantity' | 'unit'>[];
}

/** The price of one `unit` as the record has it, by the first pack whose content compares; `null`: none does. */
export function priceOf(unit: string, prices: KnownPrices): number | null {
  for (const known of prices) {
    const units = converted(1, unit, known.unit);
    if (units !== null && measureOf(unit).base === measureOf(known.unit).base) return known.priceVnd * units;
  }
  return null;
}

/** What is odd about money for so many of a unit. */
function priceDoubt(quantity: number, unit: string, salesVnd: number, prices: KnownPrices): SaleDoubt | null {
  const paid = salesVnd / quantity;
  const price = priceOf(unit, prices);
  if (price !== null) {
    if (paid <= price * FAR && paid >= price / FAR) return null;
    return {
      code: 'price-far-off',
      field: 'quantity',
      details: { paid: Math.round(paid), price: Math.round(price), unit },
    };
  }
  const each = isMeasured(unit) ? paid / measureOf(unit).factor : paid;
  if (each >= (isMeasured(unit) ? UNIT_PRICE.least : 0) && each <= UNIT_PRICE.most) return null;
  return { code: 'price-impossible', field: 'quantity', details: { paid: Math.round(paid), unit } };
}

/** What is odd about so many goods on one day; many small days come to no more than a year makes either. */
function goodsDoubt(quantity: number, unit: string, known: KnownOfProduct): SaleDoubt | null {
  const { yearly, soldInYear } = known;
  const made = yearly === null ? null : converted(yearly.quantity, yearly.unit, unit);
  if (made !== null && made > 0) {
    const before = soldInYear.reduce((sum, one) => sum + (converted(one.quantity ?? 0, one.unit, unit) ?? 0), 0);
    if (quantity + before <= made) return null;
    const details = { quantity, unit, before: Math.round(before), made: Math.round(made) };
    return { code: 'more-than-made', field: 'quantity', details };
  }
  return inBase(quantity, unit) <= MOST_A_DAY
    ? null
    : { code: 'quantity-very-large', field: 'quantity', details: { quantity, unit } };
}

/** The most that was sold on another day; `null`: none is known. */
const mostOf = (days: readonly Said[]): number | null => {
  const known = days.flatMap((one) => (one.salesVnd === null || one.salesVnd === 0 ? [] : [one.salesVnd]));
  return known.length === 0 ? null : Math.max(...known);
};

/** What is odd about an amount by itself. */
function moneyDoubt(salesVnd: number, quantity: number | null, otherDays: readonly Said[]): SaleDoubt | null {
  if (salesVnd > MOST_A_DAY_VND) return { code: 'sales-very-large', field: 'salesVnd', details: { sales: salesVnd } };
  const most = mostOf(otherDays);
  if (most !== null && salesVnd > most * FAR && salesVnd > COMPARED_FROM_VND) {
    return { code: 'other-days-differ', field: 'salesVnd', details: { sales: salesVnd, most } };
  }
  if (quantity === null && salesVnd > Math.max(MOST_UNCOUNTED_VND, most ?? 0)) {
    return { code: 'money-without-goods', field: 'quantity', details: { sales: salesVnd } };
  }
  return null;
}

/**
 * What looks like a slip in one line; one doubt a box.
 * @example saleDoubts({ quantity: 3, unit: 'kg', salesVnd: 45 }, nothingKnown) // sales-too-small: 45.000 meant?
 * @example saleDoubts({ quantity: 3, unit: 'tấn', salesVnd: 450_000 }, nothingKnown) // price-impossible: 150 đồng a kilogram
 */
export function saleDoubts({ quantity, unit, salesVnd }: Said, known: KnownOfProduct): readonly SaleDoubt[] {
  if (salesVnd !== null && salesVnd > 0 && salesVnd < LEAST_SALES_VND) {
    return [{ code: 'sales-too-small', field: 'salesVnd', details: { sales: salesVnd, meant: salesVnd * 1_000 } }];
  }
  if (quantity !== null && quantity > 0 && salesVnd === 0) {
    return [{ code: 'no-money', field: 'salesVnd', details: { quantity, unit } }];
  }
  const counted = quantity !== null && quantity > 0 ? quantity : null;
  const money = salesVnd !== null && salesVnd > 0 ? moneyDoubt(salesVnd, counted, known.otherDays) : null;
  const price =
    counted !== null && salesVnd !== null && salesVnd > 0 ? priceDoubt(counted, unit, salesVnd, known.prices) : null;
  const goods = counted === null ? null : goodsDoubt(counted, unit, known);
  const ofGoods = price ?? goods;
  return [...(money === null ? [] : [money]), ...(ofGoods === null || ofGoods.field === money?.field ? [] : [ofGoods])];
}

export const nothingKnown: KnownOfProduct = { prices: [], otherDays: [], yearly: null, soldInYear: [] };
