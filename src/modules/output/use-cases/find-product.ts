// The product that a page or an act names, whom it concerns, and the duty of its province.

import type { Subject } from '#access/reach.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Product } from '#modules/products/index.ts';
import { findLiveProductByCode } from '#modules/products/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import type { OutputPlace } from '../store.ts';

type Reading = Pick<Context, 'db'>;

/** Whom a product belongs to. */
export const subjectOfProduct = ({ provinceCode, communeCode, producerId }: Product): Subject => ({
  provinceCode,
  communeCode,
  producerId,
});

export async function subjectByCode(code: string, { db }: Reading): Promise<Result<Subject>> {
  const product = await findLiveProductByCode(db, code);
  return product === null ? refuse(notFound) : ok(subjectOfProduct(product));
}

/** The living product of a code; the act's subject was found before, so it is there. */
export async function productFor(code: string, { db }: Reading): Promise<Result<Product>> {
  const product = await findLiveProductByCode(db, code);
  return product === null ? refuse(notFound) : ok(product);
}

/** Where a record about a product belongs; `null` where nobody makes it. */
export function placeOf(product: Product): OutputPlace | null {
  const { id, producerId, provinceCode, communeCode } = product;
  return producerId === null ? null : { productId: id, producerId, provinceCode, communeCode };
}
