// Two records of one producer become one: shown first, then done. Both histories stay, both codes answer, and it can be
// undone.

import { z } from 'zod';
import { covers, type Subject } from '#access/reach.ts';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { findDossiersOfProducer, giveDossiersToProducer } from '#modules/dossiers/services.ts';
import { findProductsByProducer, giveProductsToProducer, touchedProduct } from '#modules/products/services.ts';
import { oneOf, optionalText, text, version } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { producerMay } from '../rules/lifecycle.ts';
import { type MergeField, mergeFields, takenFields } from '../rules/merge.ts';
import { type Producer, producerContent, producerFields } from '../rules/producer.ts';
import { changeProducerRow, touchedProducer } from '../services.ts';
import { findPrivateFacts, insertMerge, lockProducerRows, putPrivateFacts } from '../store.ts';
import { loadUnitLabels } from '../unit-labels.ts';
import { recordOf, subjectOfProducer } from './find-subject.ts';
import { unitNamesOf } from './producer-around.ts';

/** Fields that may come from either record; state and successor never do. */
const MERGED_FIELDS = producerFields.filter((field) => field !== 'status' && field !== 'mergedInto');

interface Pair {
  readonly from: Producer;
  readonly into: Producer;
}

async function pairOf(
  context: Context,
  codes: { readonly code: string; readonly into: string },
): Promise<Result<Pair>> {
  const from = await recordOf(context, codes.code);
  if (!from.ok) return from;
  const into = await recordOf(context, codes.into);
  // A foreign record and a missing one are answered alike.
  if (!into.ok || !covers(context.reach, subjectOfProducer(into.value))) {
    return refuse(invalidFields([{ path: 'into', code: 'producers/no-such-code' }]));
  }
  return ok({ from: from.value, into: into.value });
}

async function subjectsOf(
  context: Context,
  codes: { readonly code: string; readonly into: string },
): Promise<Result<readonly Subject[]>> {
  const pair = await pairOf(context, codes);
  return pair.ok ? ok([subjectOfProducer(pair.value.from), subjectOfProducer(pair.value.into)]) : pair;
}

/** Why the two cannot be merged, or `null`. */
function obstacle({ from, into }: Pair): Result<never> | null {
  if (from.id === into.id) return refuse(invalidFields([{ path: 'into', code: 'producers/merge-with-itself' }]));
  if (!producerMay(from.status, 'merge-away') || into.status === 'merged') {
    return refuse(problem('conflict', 'producers/already-merged'));
  }
  return null;
}

/** Both records side by side, before anything happens. */
export interface MergePreview {
  readonly from: { readonly code: string; readonly name: string; readonly version: number; readonly place: string };
  readonly into: { readonly code: string; readonly name: string; readonly version: number; readonly place: string };
  readonly fields: readonly MergeField[];
  /** Names of units among the values, by field and code. */
  readonly unitNames: Readonly<Record<string, string>>;
  /** Products that change hands. */
  readonly products: readonly { readonly code: string; readonly name: string }[];
}

export const previewProducerMerge = defineUseCase({
  name: 'producers/preview-producer-merge',
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
    const labels = await loadUnitLabels();
    const side = ({ code, name, version: shown, provinceCode, communeCode }: Producer) => ({
      code,
      name,
      version: shown,
      place: labels.place({ provinceCode, communeCode }),
    });
    const products = await findProductsByProducer(context.db, from.id);
    const fields = mergeFields(producerContent(from), producerContent(into), MERGED_FIELDS);
    return ok<MergePreview>({
      from: side(from),
      into: side(into),
      fields,
      unitNames: await unitNamesOf(
        fields.map(({ field, from: one, into: other }) => ({ field, from: one, to: other })),
      ),
      products: products.map(({ code, name }) => ({ code, name })),
    });
  },
});

export const mergeProducers = defineUseCase({
  name: 'producers/merge-producers',
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
    const seen = await pairOf(context, input);
    if (!seen.ok) return seen;
    await lockProducerRows(context.db, [seen.value.from.id, seen.value.into.id]);
    const pair = await pairOf(context, input);
    if (!pair.ok) return pair;
    const against = obstacle(pair.value);
    if (against !== null) return against;
    const { from, into } = pair.value;
    const stale = refuse(problem('conflict', 'records/changed-meanwhile', { current: producerContent(into) }));
    if (from.version !== input.version || into.version !== input.intoVersion) return stale;
    const taken = takenFields(
      mergeFields(producerContent(from), producerContent(into), MERGED_FIELDS),
      input.keep ?? {},
    );
    const changes = Object.fromEntries(Object.entries(taken).map(([field, { after }]) => [field, after]));
    const { db, now } = context;
    const survivor = await changeProducerRow(db, into, changes, now);
    const gone = await changeProducerRow(db, from, { status: 'merged', mergedInto: into.id }, now);
    if (survivor === null || gone === null) return stale;
    context.touch(touchedProducer(into, survivor), touchedProducer(from, gone));
    const moving = await findProductsByProducer(db, from.id);
    const staying = survivor.name === into.name ? [] : await findProductsByProducer(db, into.id);
    const before = [...moving, ...staying];
    const after = await giveProductsToProducer(db, before, survivor, now);
    before.forEach((product, i) => {
      context.touch(touchedProduct(product, after[i] ?? null));
    });
    const dossiers = await findDossiersOfProducer(db, from.id);
    context.touch(...(await giveDossiersToProducer(db, dossiers, survivor, now)));
    const privateOfFrom = await findPrivateFacts(db, from.id);
    const privateCopied = privateOfFrom !== null && (await findPrivateFacts(db, into.id)) === null;
    if (privateCopied) {
      await putPrivateFacts(db, into.id, privateOfFrom, now);
      context.touch({ kind: 'producer-private', id: into.id, before: null, after: privateOfFrom });
    }
    await insertMerge(db, {
      id: context.newId(),
      fromId: from.id,
      intoId: into.id,
      memo: { taken, fromStatus: from.status, privateCopied, movedDossierIds: dossiers.map(({ id }) => id) },
      movedProductIds: moving.map((product) => product.id),
      reason: input.reason,
      madeAt: now,
      undoneAt: null,
    });
    return ok({ code: survivor.code, name: survivor.name, products: moving.length });
  },
});
