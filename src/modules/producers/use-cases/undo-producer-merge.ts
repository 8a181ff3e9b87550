// Parts two records that were merged: the one that went stands again with its products; what changed since is kept.

import { z } from 'zod';
import type { Subject } from '#access/reach.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import {
  findProductsByIds,
  findProductsByProducer,
  giveProductsToProducer,
  touchedProduct,
} from '#modules/products/services.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { givenBack } from '../rules/merge.ts';
import { type Producer, producerContent } from '../rules/producer.ts';
import { changeProducerRow, findProducerById, touchedProducer } from '../services.ts';
import { deletePrivateFacts, findMerge, findPrivateFacts, markMergeUndone, type ProducerMerge } from '../store.ts';
import { subjectOfProducer } from './find-subject.ts';

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

export const undoProducerMerge = defineUseCase({
  name: 'producers/undo-producer-merge',
  kind: 'act',
  legalBasis: null,
  input: z.object({ mergeId: id<'producer-merge'>() }),
  async subject(input, context): Promise<Result<readonly Subject[]>> {
    const parted = await partedOf(context, input.mergeId);
    return parted.ok ? ok([subjectOfProducer(parted.value.from), subjectOfProducer(parted.value.into)]) : parted;
  },
  async run(input, context) {
    const parted = await partedOf(context, input.mergeId);
    if (!parted.ok) return parted;
    const { merge, from, into } = parted.value;
    if (merge.undoneAt !== null) return refuse(problem('conflict', 'producers/merge-undone-already'));
    if (into.status === 'merged')
      return refuse(problem('conflict', 'producers/survivor-merged-on', { code: into.code }));
    const { db, now } = context;
    const { back, kept } = givenBack(merge.memo.taken, producerContent(into));
    const survivor = await changeProducerRow(db, into, back, now);
    const restored = await changeProducerRow(db, from, { status: merge.memo.fromStatus, mergedInto: null }, now);
    if (survivor === null || restored === null) {
      return refuse(problem('conflict', 'records/changed-meanwhile', { current: producerContent(into) }));
    }
    context.touch(touchedProducer(into, survivor), touchedProducer(from, restored));
    const moved = await findProductsByIds(db, merge.movedProductIds);
    const returning = moved.filter((product) => product.producerId === into.id);
    const given = await giveProductsToProducer(db, returning, restored, now);
    returning.forEach((product, i) => {
      context.touch(touchedProduct(product, given[i] ?? null));
    });
    if (survivor.name !== into.name) {
      const staying = await findProductsByProducer(db, into.id);
      const renamed = await giveProductsToProducer(db, staying, survivor, now);
      staying.forEach((product, i) => {
        context.touch(touchedProduct(product, renamed[i] ?? null));
      });
    }
    if (merge.memo.privateCopied) {
      const copied = await findPrivateFacts(db, into.id);
      await deletePrivateFacts(db, into.id);
      context.touch({ kind: 'producer-private', id: into.id, before: copied, after: null });
    }
    await markMergeUndone(db, merge.id, now);
    return ok({ code: restored.code, from: survivor.code, products: returning.length, kept });
  },
});
