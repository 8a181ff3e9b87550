// Who makes a product is told where a shop asks a price far from what is known of it, and may object; who keeps the shop knows it already.

import { findSpeakers } from '#access/find-recipients.ts';
import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { tell } from '#modules/notifications/services.ts';
import type { Product } from '#modules/products/index.ts';
import type { Context } from '#runner/use-case.ts';
import type { PointOfSale } from '../rules/point.ts';
import type { KnownPrice } from '../rules/seen-price.ts';

export interface FarPrice {
  readonly product: Product;
  readonly priceVnd: number;
  readonly unit: string;
  readonly far: KnownPrice;
}

/** The page on which the maker of a product sees its price at a point and objects. */
export const objectionPath = (pointId: string, code: string): string => `/gia-tren-ke/${pointId}/${code}`;

export async function tellMakers(
  context: Context,
  point: PointOfSale,
  prices: readonly FarPrice[],
  seenOn: LocalDate,
): Promise<void> {
  for (const { product, priceVnd, unit, far } of prices) {
    if (product.producerId === null || product.producerId === point.operatorProducerId) continue;
    await tell(context, {
      kind: 'shelf-price-far',
      to: await findSpeakers(context.db, [product.producerId]),
      words: {
        item: product.name,
        point: point.name,
        price: priceVnd,
        usual: far.priceVnd,
        unit,
        day: formatVietnamese(seenOn),
      },
      path: objectionPath(point.id, product.code),
    });
  }
}
