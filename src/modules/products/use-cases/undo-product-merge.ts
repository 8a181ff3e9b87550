// Parts two records that were merged: the one that went stands again with its codes, photographs and recognitions; what
// changed since is kept.

import { z } from 'zod';
import type { Subject } from '#access/reach.ts';
import type { RecognitionId } from '#kernel/ids.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { moveRecognitions } from '#modules/certificates/services.ts';
import { givenBack } from '#modules/producers/index.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type Product, productContent } from '../rules/product.ts';
import { changeProductRow, findProductById, lockProducts, touchedProduct } from '../services.ts';
import { findPhotosOf, moveToProduct, setFirstPhoto } from '../store.ts';
import { findMerge, markMergeUndone, type ProductMerge } from '../store-merges.ts';
import { subjectOfProduct } from './find-subject.ts';

interface Parted {
  readonly merge: ProductMerge;
  readonly from: Product;
  readonly into: Product;
}

async function partedOf(context: Context, mergeId: string): Promise<Result<Parted>> {
  const merge = await findMerge(context.db, mergeId);
  if (merge === null) return refuse(notFound);
  const from = await findProductById(context.db, merge.fromId);
  const into = await findProductById(context.db, merge.intoId);
  return from === null || into === null ? refuse(notFound) : ok({ merge, from, into });
}

export const undoProductMerge = defineUseCase({
  name: 'products/undo-product-merge',
  kind: 'act',
  legalBasis: null,
  input: z.object({ mergeId: id<'product-merge'>() }),
  async subject(input, context): Promise<Result<readonly Subject[]>> {
    const parted = await partedOf(context, input.mergeId);
    return parted.ok ? ok([subjectOfProduct(parted.value.from), subjectOfProduct(parted.value.into)]) : parted;
  },
  async run(input, context) {
    const parted = await partedOf(context, input.mergeId);
    if (!parted.ok) return parted;
    const { merge, from, into } = parted.value;
    if (merge.undoneAt !== null) return refuse(problem('conflict', 'products/merge-undone-already'));
    if (into.status === 'merged')
      return refuse(problem('conflict', 'products/survivor-merged-on', { code: into.code }));
    const { db, now } = context;
    await lockProducts(db, [from.id, into.id]);
    const { back, kept } = givenBack(merge.memo.taken, { ...productContent(into) });
    const survivor = await changeProductRow(db, into, back, now);
    const restored = await changeProductRow(db, from, { status: merge.memo.fromStatus, mergedInto: null }, now);
    if (survivor === null || restored === null) {
      return refuse(problem('conflict', 'records/changed-meanwhile', { current: productContent(into) }));
    }
    await moveToProduct(db, 'productCode', into.id, from.id, merge.movedCodeIds);
    await moveToProduct(db, 'productPhoto', into.id, from.id, merge.movedPhotoIds);
    const ids = merge.movedRecognitionIds as readonly RecognitionId[];
    const recognitions = await moveRecognitions(db, into.id, from.id, now, ids);
    for (const product of [into.id, from.id]) {
      await setFirstPhoto(db, product, (await findPhotosOf(db, product))[0]?.thumbnailHash ?? null);
    }
    await markMergeUndone(db, merge.id, now);
    context.touch(touchedProduct(into, survivor), touchedProduct(from, restored), ...recognitions.touched);
    return ok({ code: restored.code, from: survivor.code, kept });
  },
});
