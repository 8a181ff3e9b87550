// What the records know of products against which a figure of sales is held: prices of packs, on shelves and in reports of output, what other days
// brought, and how much is made in a year.

import { addMonths, type LocalDate } from '#kernel/calendar.ts';
import { groupedBy } from '#kernel/grouped-by.ts';
import type { ProductId } from '#kernel/ids.ts';
import { listOutputOf } from '#modules/output/services.ts';
import { pointsSelling } from '#modules/points-of-sale/services.ts';
import type { Product } from '#modules/products/index.ts';
import type { Db } from '#platform/database/db.ts';
import type { EventId } from './rules/event.ts';
import { counts, saysSold } from './rules/sale.ts';
import type { KnownOfProduct, KnownPrices } from './rules/sale-doubts.ts';
import { listSalesOfProducts } from './store.ts';
import { pricesOf } from './valid-products.ts';

/** Other days and reports tell of so many months. */
const MONTHS_BACK = 24;

/** The day that is being said: it is no other day. */
interface OneDay {
  readonly eventId: EventId;
  readonly soldOn: LocalDate;
}

const yearlyOf = ({ capacity, capacityUnit }: Product): KnownOfProduct['yearly'] =>
  capacity === null || capacityUnit === null || capacity <= 0 ? null : { quantity: capacity, unit: capacityUnit };

/** What is known of each product. */
export async function knownOfProducts(
  db: Db,
  products: readonly Product[],
  said: OneDay,
  today: LocalDate,
): Promise<ReadonlyMap<ProductId, KnownOfProduct>> {
  const ids = products.map((one) => one.id);
  const since = addMonths(today, -MONTHS_BACK);
  const shelves = await pointsSelling(db, ids, today);
  const reports = groupedBy(await listOutputOf(db, ids, since), (one) => one.productId);
  const sales = groupedBy(await listSalesOfProducts(db, ids, { from: since, until: today }), (one) => one.productId);
  const yearAgo = addMonths(said.soldOn, -12);
  return new Map(
    products.map((product) => {
      const onShelves = (shelves.get(product.id) ?? []).map(({ line }) => line);
      const inReports = reports.get(product.id) ?? [];
      const prices: KnownPrices = [
        ...pricesOf(product),
        ...[...onShelves, ...inReports].flatMap(({ unit, priceVnd }) =>
          priceVnd === null || priceVnd <= 0 ? [] : [{ unit, priceVnd }],
        ),
      ];
      const others = (sales.get(product.id) ?? []).filter(
        (one) => !(one.eventId === said.eventId && one.soldOn === said.soldOn),
      );
      const soldInYear = others.filter((one) => saysSold(one) && one.soldOn > yearAgo);
      return [product.id, { prices, otherDays: others.filter(counts), yearly: yearlyOf(product), soldInYear }];
    }),
  );
}
