// Two records of one product become one: shown first, then done. Codes, photographs and recognitions go to the one that
// stays; both histories stay, both codes answer, and it can be undone.

import { z } from 'zod';
import type { Subject } from '#access/reach.ts';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { findRecognitionsByProducts, moveRecognitions } from '#modules/certificates/services.ts';
import { type MergeField, mergeFields, takenFields } from '#modules/producers/index.ts';
import { oneOf, optionalText, text, version } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { productMay, whyNot } from '../rules/lifecycle.ts';
import { type Product, productContent, productFields } from '../rules/product.ts';
import { changeProductRow, findProductById, findProductCodes, lockProducts, touchedProduct } from '../services.ts';
import { findPhotosOf, moveToProduct, setFirstPhoto, updatePhotoRow } from '../store.ts';
import { insertMerge } from '../store-merges.ts';
import { recordOf, subjectOfProduct } from './find-subject.ts';

/** Fields that may come from either record; state, successor and owner never do: an owner changes by transfer. */
const MERGED_FIELDS = productFields.filter(
  (field) => !['status', 'proposedName', 'sentBackReason', 'mergedInto', 'producerId'].includes(field),
);

interface Pair {
  readonly from: Product;
  readonly into: Product;
}
interface Codes {
  readonly code: string;
  readonly into: string;
}

async function pairOf(context: Context, codes: Codes): Promise<Result<Pair>> {
  const from = await recordOf(context, codes.code);
  if (!from.ok) return from;
  const into = await recordOf(context, codes.into);
  if (!into.ok) return refuse(invalidFields([{ path: 'into', code: 'products/no-such-code' }]));
  return ok({ from: from.value, into: into.value });
}

async function subjectsOf(context: Context, codes: Codes): Promise<Result<readonly Subject[]>> {
  const pair = await pairOf(context, codes);
  return pair.ok ? ok([subjectOfProduct(pair.value.from), subjectOfProduct(pair.value.into)]) : pair;
}

/** Why the two cannot be merged, or `null`. */
function obstacle({ from, into }: Pair): Result<never> | null {
  if (from.id === into.id) return refuse(invalidFields([{ path: 'into', code: 'products/merge-with-itself' }]));
  if (!productMay(from.status, 'merge-away') || into.status === 'merged') {
    return refuse(problem('conflict', 'products/already-merged'));
  }
  // What the public reads must not end in a record that it cannot read.
  const closed = whyNot(into.status, 'take-in');
  if (closed !== null) return refuse(problem('conflict', closed));
  return null;
}

interface Side {
  readonly code: string;
  readonly name: string;
  readonly version: number;
  readonly producerName: string | null;
  readonly recognitions: number;
  readonly photos: number;
  readonly codes: readonly string[];
}

/** Both records side by side, before anything happens. */
export interface ProductMergePreview {
  readonly from: Side;
  readonly into: Side;
  readonly fields: readonly MergeField[];
  /** The two belong to different producers: the owner of the one that stays remains. */
  readonly otherOwner: boolean;
}

export const previewProductMerge = defineUseCase({
  name: 'products/merge-products',
  kind: 'read',
  legalBasis: null,
  input: z.object({ code: text(20), into: text(20) }),
  subject: (input, context) => subjectsOf(context, input),
  async run(input, context) {
    const pair = await pairOf(context, input);
    if (!pair.ok) return pair;
    const against = obstacle(pair.value);
    if (against !== null) return against;
    const { from, into } = pair.value;
    const side = async (product: Product): Promise<Side> => ({
      code: product.code,
      name: product.name,
      version: product.version,
      producerName: product.producerName,
      recognitions: (await findRecognitionsByProducts(context.db, [product.id])).length,
      photos: (await findPhotosOf(context.db, product.id)).length,
      codes: (await findProductCodes(context.db, [product.id])).map((code) => code.code),
    });
    return ok<ProductMergePreview>({
      from: await side(from),
      into: await side(into),
      fields: mergeFields(productContent(from), productContent(into), MERGED_FIELDS),
      otherOwner: from.producerId !== null && into.producerId !== null && from.producerId !== into.producerId,
    });
  },
});

export const mergeProducts = defineUseCase({
  name: 'products/merge-products',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    code: text(20),
    into: text(20),
    version,
    intoVersion: version,
    keep: z.record(z.string().max(60), oneOf(['from', 'into'])).optional(),
    reason: optionalText(500),
  }),
  subject: (input, context) => subjectsOf(context, input),
  async run(input, context) {
    const pair = await pairOf(context, input);
    if (!pair.ok) return pair;
    const against = obstacle(pair.value);
    if (against !== null) return against;
    const { from, into } = pair.value;
    const { db, now } = context;
    const stale = refuse(problem('conflict', 'records/changed-meanwhile', { current: productContent(into) }));
    if (from.version !== input.version || into.version !== input.intoVersion) return stale;
    await lockProducts(db, [from.id, into.id]);
    const taken = takenFields(mergeFields(productContent(from), productContent(into), MERGED_FIELDS), input.keep ?? {});
    const values = Object.fromEntries(Object.entries(taken).map(([field, { after }]) => [field, after]));
    const ownerless = into.producerId === null && from.producerId !== null;
    const owner = ownerless ? { producerId: from.producerId, producerName: from.producerName } : {};
    const survivor = await changeProductRow(db, into, { ...values, ...owner }, now);
    const gone = await changeProductRow(db, from, { status: 'merged', mergedInto: into.id }, now);
    if (survivor === null || gone === null) return stale;
    const photosBefore = (await findPhotosOf(db, into.id)).length;
    const movedCodeIds = await moveToProduct(db, 'productCode', from.id, into.id);
    const movedPhotoIds = await moveToProduct(db, 'productPhoto', from.id, into.id);
    for (const [i, id] of movedPhotoIds.entries()) await updatePhotoRow(db, id, { position: photosBefore + i + 1 });
    const recognitions = await moveRecognitions(db, from.id, into.id, now);
    const photos = await findPhotosOf(db, into.id);
    await setFirstPhoto(db, into.id, photos[0]?.thumbnailHash ?? null);
    await setFirstPhoto(db, from.id, null);
    await insertMerge(db, {
      id: context.newId(),
      fromId: from.id,
      intoId: into.id,
      memo: {
        taken: ownerless ? { ...taken, ...ownerTaken(from) } : taken,
        fromStatus: from.status,
      },
      movedCodeIds,
      movedPhotoIds,
      movedRecognitionIds: recognitions.ids,
      reason: input.reason,
      madeAt: now,
      undoneAt: null,
    });
    context.touch(touchedProduct(into, (await findProductById(db, into.id)) ?? survivor), touchedProduct(from, gone));
    context.touch(...recognitions.touched);
    return ok({ code: survivor.code, name: survivor.name, recognitions: recognitions.ids.length });
  },
});

/** A survivor without an owner was given the other's; the undo takes it back. */
function ownerTaken(from: Product): Record<string, { before: unknown; after: unknown }> {
  return {
    producerId: { before: null, after: from.producerId },
    producerName: { before: null, after: from.producerName },
  };
}
