// Prices known of the products of a shelf: what an office saw there last, what their makers say, the middle of what other open points ask.

import type { ProductId } from '#kernel/ids.ts';
import type { Product } from '#modules/products/index.ts';
import type { Context } from '#runner/use-case.ts';
import type { PointId } from '../rules/point.ts';
import { type KnownPrice, middlePrice, sameUnit } from '../rules/seen-price.ts';
import { findPointRows } from '../store.ts';
import { lastSeenByOffice, listSightingsOfProducts } from '../store-shelves.ts';

/** What is known of the price of a product at a point in a unit, the weightiest first. */
export type PricesKnown = (product: Product | null, unit: string) => readonly KnownPrice[];

/** Statements: three, however many products there are. */
export async function pricesKnown(
  { db, today }: Pick<Context, 'db' | 'today'>,
  pointId: PointId,
  productIds: readonly ProductId[],
): Promise<PricesKnown> {
  const byOffice = (await lastSeenByOffice(db, [pointId], today)).filter(({ gone }) => !gone);
  const elsewhere = (await listSightingsOfProducts(db, productIds, today)).filter((one) => one.pointId !== pointId);
  const points = await findPointRows(
    db,
    elsewhere.map((one) => one.pointId),
  );
  const open = new Set(points.filter(({ state }) => state === 'open').map(({ id }) => id));
  return (product, unit) => {
    if (product === null) return [];
    const office = byOffice.find(({ productId, priceVnd }) => productId === product.id && priceVnd !== null);
    const pack = product.packs.find(({ name, priceVnd }) => priceVnd !== null && sameUnit(name, unit));
    const asked = elsewhere.filter(
      (one) => one.productId === product.id && open.has(one.pointId) && sameUnit(one.unit, unit),
    );
    const middle = middlePrice(asked.flatMap(({ priceVnd }) => priceVnd ?? []));
    const [newest] = asked;
    return [
      ...(office?.priceVnd == null
        ? []
        : [{ priceVnd: office.priceVnd, unit: office.unit, from: 'office' as const, on: office.seenOn }]),
      ...(pack?.priceVnd == null
        ? []
        : [{ priceVnd: pack.priceVnd, unit: pack.name, from: 'maker' as const, on: null }]),
      ...(middle === null || newest === undefined
        ? []
        : [{ priceVnd: middle, unit: newest.unit, from: 'points' as const, on: newest.seenOn }]),
    ];
  };
}
