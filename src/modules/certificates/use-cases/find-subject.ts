// The product or recognition that an act names, and whom that act therefore concerns.

import type { Subject } from '#access/reach.ts';
import type { RecognitionId } from '#kernel/ids.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Product } from '#modules/products/index.ts';
import { findLiveProductByCode, findProductById } from '#modules/products/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import type { Recognition } from '../rules/recognition.ts';
import { findRecognitionRow } from '../store.ts';

/** Whom a recognition belongs to: whom its product belongs to today. */
export function subjectOf(product: Product): Subject {
  const { provinceCode, communeCode, producerId } = product;
  return { provinceCode, communeCode, producerId };
}

/** The living product behind a code, or the answer of a missing record. */
export async function productByCode(context: Context, code: string): Promise<Result<Product>> {
  const found = await findLiveProductByCode(context.db, code);
  return found === null ? refuse(notFound) : ok(found);
}

/** A recognition with its product, or the answer of a missing record. */
export async function recognitionWithProduct(
  context: Context,
  id: RecognitionId,
): Promise<Result<{ readonly recognition: Recognition; readonly product: Product }>> {
  const recognition = await findRecognitionRow(context.db, id);
  const product = recognition === null ? null : await findProductById(context.db, recognition.productId);
  return recognition === null || product === null ? refuse(notFound) : ok({ recognition, product });
}

/** The subject of an act on a recognition. */
export async function subjectOfRecognition(context: Context, id: RecognitionId): Promise<Result<Subject>> {
  const found = await recognitionWithProduct(context, id);
  return found.ok ? ok(subjectOf(found.value.product)) : found;
}
