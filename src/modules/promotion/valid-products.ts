// Which products may be promoted: those that carry their stars on every day of it (26/2026/QĐ-TTg, Art. 12). What lapses falls out by itself.

import type { Reach } from '#access/reach.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import { isValid, statusOfStanding } from '#modules/certificates/index.ts';
import type { Product } from '#modules/products/index.ts';
import { everyProduct, findProductsByIds, listProductLines } from '#modules/products/services.ts';
import type { Db } from '#platform/database/db.ts';
import type { KnownPrices } from './rules/sale-doubts.ts';

const MOST_PRODUCTS = 20_000;

/** Whether a product carries its stars on a day. */
export function isValidOn(product: Product, day: LocalDate): boolean {
  const status = statusOfStanding(product, day);
  return product.status === 'active' && status !== null && isValid(status.status) && (product.stars ?? 0) >= 3;
}

/** Whether it carries them on the first and on the last day of an event. */
export const isValidThroughout = (product: Product, { from, until }: Days): boolean =>
  isValidOn(product, from) && isValidOn(product, until);

interface Days {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** Products of a reach that somebody makes and that carry their stars on all of some days, by name. */
export async function validProducts(
  db: Db,
  reach: Reach,
  today: LocalDate,
  days: readonly LocalDate[],
): Promise<readonly Product[]> {
  const page = { ...everyProduct, reach, day: today, order: 'name', offset: 0, limit: MOST_PRODUCTS } as const;
  const { lines } = await listProductLines(db, page);
  const ids = lines.filter((line) => line.recognitionId !== null).map((line) => line.id);
  const rank = new Map(ids.map((id, i) => [id, i]));
  const found = await findProductsByIds(db, ids);
  return found
    .filter((one) => one.producerId !== null && days.every((day) => isValidOn(one, day)))
    .toSorted((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
}

/** Prices of a product on record, of its packs first. */
export const pricesOf = ({ packs, priceVnd }: Pick<Product, 'packs' | 'priceVnd'>): KnownPrices => {
  const priced = packs.flatMap(({ name, priceVnd: price }) =>
    price === null ? [] : [{ unit: name, priceVnd: price }],
  );
  const [only] = packs;
  // A price without a pack of its own is that of the one pack there is.
  return priced.length === 0 && packs.length === 1 && only !== undefined && priceVnd !== null
    ? [{ unit: only.name, priceVnd }]
    : priced;
};
