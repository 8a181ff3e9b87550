// The product that an act names by its code, and whom that act therefore concerns.

import { covers, type Reach, type Subject } from '#access/reach.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import type { Product } from '../rules/product.ts';
import { findLiveProductByCode, findProductByCode } from '../services.ts';

/** Whom a product's record belongs to. */
export function subjectOfProduct(product: Product): Subject {
  const { provinceCode, communeCode, producerId } = product;
  return { provinceCode, communeCode, producerId };
}

/**
 * Whether the person reaches a product only by speaking for its producer, and not as an office: what an office answers for
 * (codes, the place, that the public reads it) is then not theirs to say.
 */
export function isByItself(
  reach: Reach,
  product: Pick<Product, 'producerId' | 'provinceCode' | 'communeCode'>,
): boolean {
  const { provinceCode, communeCode, producerId } = product;
  return producerId !== null && reach.producerIds.includes(producerId) && !covers(reach, { provinceCode, communeCode });
}

/** The living product behind a code (of a merged one, its survivor), or the answer of a missing record. */
export async function liveProduct(context: Context, code: string): Promise<Result<Product>> {
  const found = await findLiveProductByCode(context.db, code);
  return found === null ? refuse(notFound) : ok(found);
}

/** The subject of an act on a living product. */
export async function subjectByCode(code: string, context: Context): Promise<Result<Subject>> {
  const found = await liveProduct(context, code);
  return found.ok ? ok(subjectOfProduct(found.value)) : found;
}

/** The record of a code as it stands, merged or not, or the answer of a missing record. */
export async function recordOf(context: Context, code: string): Promise<Result<Product>> {
  const found = await findProductByCode(context.db, code);
  return found === null ? refuse(notFound) : ok(found);
}
