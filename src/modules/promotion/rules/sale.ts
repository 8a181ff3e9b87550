// What one producer sold of one product on one day, and when a figure looks like a slip: 45 for 45.000, or a price far from the one on record.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id, ProducerId, ProductId } from '#kernel/ids.ts';
import { converted, measureOf } from '#modules/output/index.ts';
import type { EventId } from './event.ts';

export interface Sale {
  readonly id: Id<'event-sale'>;
  readonly version: number;
  readonly eventId: EventId;
  readonly producerId: ProducerId;
  readonly productId: ProductId;
  readonly soldOn: LocalDate;
  /** `null`: not counted. */
  readonly quantity: number | null;
  readonly unit: string;
  /** `null`: not said. */
  readonly salesVnd: number | null;
  readonly byProxy: boolean;
  /** It looked like a slip, and the person said that it is right. */
  readonly confirmed: boolean;
  readonly madeBy: AccountId | null;
  readonly madeByName: string;
  readonly madeAt: Instant;
}

/** Nothing at a fair costs less than this. */
export const LEAST_SALES_VND = 1_000;
/** More than this of one product on one day is asked about. */
const LARGE_SALES_VND = 1_000_000_000;
/** A price so many times above or below the one on record is asked about. */
const FAR = 10;

export interface SaleDoubt {
  readonly code: 'sales-too-small' | 'sales-very-large' | 'price-far-off' | 'no-money';
  readonly field: 'salesVnd' | 'quantity';
  readonly details: Readonly<Record<string, number | string>>;
}

/** Prices on record, each for one pack or unit. */
export type KnownPrices = readonly { readonly unit: string; readonly priceVnd: number }[];

/** The price of one `unit` as the record has it, by the first pack whose content compares; `null`: none does. */
export function priceOf(unit: string, prices: KnownPrices): number | null {
  for (const known of prices) {
    const units = converted(1, unit, known.unit);
    if (units !== null && measureOf(unit).base === measureOf(known.unit).base) return known.priceVnd * units;
  }
  return null;
}

/**
 * What looks like a slip in one line; a doubt asks and refuses nothing that is confirmed.
 * @example saleDoubts({ quantity: 3, unit: 'kg', salesVnd: 45 }, []) // sales-too-small: 45.000 meant?
 */
export function saleDoubts(
  { quantity, unit, salesVnd }: Pick<Sale, 'quantity' | 'unit' | 'salesVnd'>,
  prices: KnownPrices,
): readonly SaleDoubt[] {
  if (salesVnd !== null && salesVnd > 0 && salesVnd < LEAST_SALES_VND) {
    return [{ code: 'sales-too-small', field: 'salesVnd', details: { sales: salesVnd, meant: salesVnd * 1_000 } }];
  }
  if (quantity !== null && quantity > 0 && salesVnd === 0) {
    return [{ code: 'no-money', field: 'salesVnd', details: { quantity, unit } }];
  }
  const price = priceOf(unit, prices);
  if (salesVnd !== null && salesVnd >= LARGE_SALES_VND && (price === null || quantity === null)) {
    return [{ code: 'sales-very-large', field: 'salesVnd', details: { sales: salesVnd } }];
  }
  if (price === null || quantity === null || quantity <= 0 || salesVnd === null || salesVnd === 0) return [];
  const paid = salesVnd / quantity;
  if (paid <= price * FAR && paid >= price / FAR) return [];
  return [
    { code: 'price-far-off', field: 'quantity', details: { paid: Math.round(paid), price: Math.round(price), unit } },
  ];
}
