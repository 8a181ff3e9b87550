// The recognition that an act names with its product, and whom that act therefore concerns.

import type { Subject } from '#access/reach.ts';
import type { RecognitionId } from '#kernel/ids.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Recognition } from '#modules/certificates/index.ts';
import { findRecognitionsByIds } from '#modules/certificates/services.ts';
import type { Product } from '#modules/products/index.ts';
import { findProductById } from '#modules/products/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';

type Asking = Pick<Context, 'db'>;

export async function recognitionWithProduct(
  { db }: Asking,
  id: RecognitionId,
): Promise<Result<{ readonly recognition: Recognition; readonly product: Product }>> {
  const [recognition] = await findRecognitionsByIds(db, [id]);
  const product = recognition === undefined ? null : await findProductById(db, recognition.productId);
  return recognition === undefined || product === null ? refuse(notFound) : ok({ recognition, product });
}

/** Whom an act on a recognition concerns: whom its product belongs to today. */
export async function subjectByRecognition(context: Asking, id: RecognitionId): Promise<Result<Subject>> {
  const found = await recognitionWithProduct(context, id);
  if (!found.ok) return found;
  const { provinceCode, communeCode, producerId } = found.value.product;
  return ok({ provinceCode, communeCode, producerId });
}
