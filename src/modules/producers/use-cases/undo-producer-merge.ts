// Parts two records that were merged: the one that went stands again with its products; what changed since is kept.

import { z } from 'zod';
import type { Subject } from '#access/reach.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { findDossiersOfProducer, giveDossiersToProducer } from '#modules/dossiers/services.ts';
import type { Product } from '#modules/products/index.ts';
import {
  findProductsByIds,
  findProductsByProducer,
  giveProductsToProducer,
  touchedProduct,
} from '#modules/products/services.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { Change } from '../rules/field-changes.ts';
import { givenBack } from '../rules/merge.ts';
import { type Producer, producerContent } from '../rules/producer.ts';
import { changeProducerRow, findProducerById, touchedProducer } from '../services.ts';
import {
  deletePrivateFacts,
  findMerge,
  findPrivateFacts,
  lockProducerRows,
  markMergeUndone,
  type ProducerMerge,
} from '../store.ts';
import { subjectOfProducer } from './find-subject.ts';
import { unitNamesOf } from './producer-around.ts';

interface Parted {
  readonly merge: ProducerMerge;
  readonly from: Producer;
  readonly into: Producer;
}

async function partedOf(context: Context, mergeId: string): Promise<Result<Parted>> {
  const merge = await findMerge(context.db, mergeId);
  if (merge === null) return refuse(notFound);
  const from = await findProducerById(context.db, merge.fromId);
  const into = await findProducerById(context.db, merge.intoId);
  return from === null || into === null ? refuse(notFound) : ok({ merge, from, into });
}

/** Why the two cannot be parted, or `null`. */
function obstacle({ merge, into }: Parted): Result<never> | null {
  if (merge.undoneAt !== null) return refuse(problem('conflict', 'producers/merge-undone-already'));
  if (into.status !== 'merged') return null;
  return refuse(problem('conflict', 'producers/survivor-merged-on', { code: into.code }));
}

async function subjectsOf(context: Context, input: { readonly mergeId: string }): Promise<Result<readonly Subject[]>> {
  const parted = await partedOf(context, input.mergeId);
  return parted.ok ? ok([subjectOfProducer(parted.value.from), subjectOfProducer(parted.value.into)]) : parted;
}

/** Products that went over with the merge and are still the survivor's. */
async function returningProducts(context: Context, { merge, into }: Parted): Promise<readonly Product[]> {
  const moved = await findProductsByIds(context.db, merge.movedProductIds);
  return moved.filter((product) => product.producerId === into.id);
}

/** What undoing a merge would do, before anything happens. */
export interface MergeUndoPreview {
  readonly mergeId: string;
  /** The one that stands again. */
  readonly from: { readonly code: string; readonly name: string };
  readonly into: { readonly code: string; readonly name: string };
  readonly mergedAt: string;
  readonly reason: string | null;
  /** Fields of the survivor that become again what they were before the merge. */
  readonly back: readonly Change[];
  /** Fields that were changed since: they stay as they are. */
  readonly kept: readonly string[];
  /** Names of units among the values, by field and code. */
  readonly unitNames: Readonly<Record<string, string>>;
  readonly products: readonly { readonly code: string; readonly name: string }[];
  /** Products that were moved on meanwhile and stay where they are. */
  readonly productsElsewhere: number;
}

export const previewMergeUndo = defineUseCase({
  name: 'producers/preview-merge-undo',
  kind: 'read',
  legalBasis: null,
  input: z.object({ mergeId: id<'producer-merge'>() }),
  subject: (input, context) => subjectsOf(context, input),
  async run(input, context) {
    const parted = await partedOf(context, input.mergeId);
    if (!parted.ok) return parted;
    const against = obstacle(parted.value);
    if (against !== null) return against;
    const { merge, from, into } = parted.value;
    const current = producerContent(into);
    const { back, kept } = givenBack(merge.memo.taken, current);
    const products = await returningProducts(context, parted.value);
    const changes = Object.entries(back).map(([field, to]) => ({
      field,
      from: current[field] ?? null,
      to: to ?? null,
    }));
    return ok<MergeUndoPreview>({
      mergeId: merge.id,
      from: { code: from.code, name: from.name },
      into: { code: into.code, name: into.name },
      mergedAt: merge.madeAt,
      reason: merge.reason,
      back: changes,
      unitNames: await unitNamesOf(changes),
      kept,
      products: products.map(({ code, name }) => ({ code, name })),
      productsElsewhere: merge.movedProductIds.length - products.length,
    });
  },
});

export const undoProducerMerge = defineUseCase({
  name: 'producers/undo-producer-merge',
  kind: 'act',
  legalBasis: null,
  input: z.object({ mergeId: id<'producer-merge'>() }),
  subject: (input, context) => subjectsOf(context, input),
  async run(input, context) {
    const seen = await partedOf(context, input.mergeId);
    if (!seen.ok) return seen;
    await lockProducerRows(context.db, [seen.value.from.id, seen.value.into.id]);
    const parted = await partedOf(context, input.mergeId);
    if (!parted.ok) return parted;
    const against = obstacle(parted.value);
    if (against !== null) return against;
    const { merge, from, into } = parted.value;
    const { db, now } = context;
    const { back, kept } = givenBack(merge.memo.taken, producerContent(into));
    const survivor = await changeProducerRow(db, into, back, now);
    const restored = await changeProducerRow(db, from, { status: merge.memo.fromStatus, mergedInto: null }, now);
    if (survivor === null || restored === null) {
      return refuse(problem('conflict', 'records/changed-meanwhile', { current: producerContent(into) }));
    }
    context.touch(touchedProducer(into, survivor), touchedProducer(from, restored));
    const returning = await returningProducts(context, parted.value);
    const given = await giveProductsToProducer(db, returning, restored, now);
    returning.forEach((product, i) => {
      context.touch(touchedProduct(product, given[i] ?? null));
    });
    // Dossiers that came with the merge, and those opened since for a product that goes back.
    const { movedDossierIds } = merge.memo;
    const goBack = (await findDossiersOfProducer(db, into.id)).filter(
      (one) => movedDossierIds.includes(one.id) || returning.some((product) => product.id === one.productId),
    );
    context.touch(...(await giveDossiersToProducer(db, goBack, restored, now)));
    if (survivor.name !== into.name) {
      const staying = await findProductsByProducer(db, into.id);
      const renamed = await giveProductsToProducer(db, staying, survivor, now);
      staying.forEach((product, i) => {
        context.touch(touchedProduct(product, renamed[i] ?? null));
      });
    }
    if (merge.memo.privateCopied) {
      const copied = await findPrivateFacts(db, into.id);
      // Only what is still the copy goes; facts entered since are the survivor's own.
      if (JSON.stringify(copied) === JSON.stringify(await findPrivateFacts(db, from.id))) {
        await deletePrivateFacts(db, into.id);
        context.touch({ kind: 'producer-private', id: into.id, before: copied, after: null });
      }
    }
    await markMergeUndone(db, merge.id, now);
    return ok({ code: restored.code, name: restored.name, from: survivor.code, products: returning.length, kept });
  },
});
