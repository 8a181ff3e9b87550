// Shows one producer with its products, its history and what the reader may do next. Nothing sensitive is in it.

import { z } from 'zod';
import { ok } from '#kernel/result.ts';
import type { Product } from '#modules/products/index.ts';
import { findFormerProductsOf, findProductsByIds, findProductsByProducer } from '#modules/products/services.ts';
import { text } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type HistoryLine, readHistory } from '../history.ts';
import { communeAsTyped } from '../place-input.ts';
import { producerMay } from '../rules/lifecycle.ts';
import { missingFacts, type NeededFact } from '../rules/missing-facts.ts';
import { type Producer, producerContent, producerFields } from '../rules/producer.ts';
import { findProducersByIds } from '../services.ts';
import { findMergesOf } from '../store.ts';
import { loadUnitLabels } from '../unit-labels.ts';
import { liveProducer, subjectByCode } from './find-subject.ts';
import type { Likenesses } from './look-for-likeness.ts';
import { likenessesAround, mayOn, unitNamesIn } from './producer-around.ts';
import { isItself } from './producer-input.ts';
import { type Speaker, speakersOf } from './speakers.ts';

/** A product on its producer's page. */
export type ProductOfProducer = Pick<
  Product,
  | 'code'
  | 'name'
  | 'setNumber'
  | 'stars'
  | 'standing'
  | 'recognitionId'
  | 'issuedOn'
  | 'validUntil'
  | 'extendedUntil'
  | 'suspendedFrom'
  | 'suspendedUntil'
  | 'reEvaluationFiledOn'
  | 'reEvaluationClosedOn'
  | 'extensionProposedOn'
  | 'photoHash'
  | 'status'
>;

/** A record that was merged into this one. */
export interface MergedProducer {
  readonly mergeId: string;
  readonly code: string;
  readonly name: string;
  readonly at: string;
  readonly reason: string | null;
  readonly history: readonly HistoryLine[];
}

export interface ProducerView {
  readonly producer: Omit<Producer, 'norm' | 'searchText'>;
  /** The code that was asked for, where it is that of a record merged into this one. */
  readonly askedCode: string | null;
  readonly commune: string;
  readonly communeTyped: string;
  readonly oldCommune: string;
  readonly province: string;
  readonly products: readonly ProductOfProducer[];
  /** Products that it owned once. */
  readonly formerProducts: readonly { readonly code: string; readonly name: string; readonly until: string | null }[];
  readonly history: readonly HistoryLine[];
  readonly merged: readonly MergedProducer[];
  /** Names of units in the histories, by field and code: `communeCode/03390`. */
  readonly unitNames: Readonly<Record<string, string>>;
  readonly missing: readonly NeededFact[];
  readonly speakers: readonly Speaker[];
  readonly likenesses: Likenesses | null;
  readonly may: {
    readonly change: boolean;
    readonly seePrivate: boolean;
    readonly merge: boolean;
    readonly undoMerge: boolean;
    /** Says who speaks for it. */
    readonly decideSpeakers: boolean;
    readonly addProduct: boolean;
    /** Reader speaks for it and is no office: place and state are not theirs to say. */
    readonly asItself: boolean;
  };
}

async function mergedInto(context: Context, producer: Producer): Promise<readonly MergedProducer[]> {
  const merges = (await findMergesOf(context.db, producer.id)).filter((merge) => merge.intoId === producer.id);
  const records = new Map(
    (
      await findProducersByIds(
        context.db,
        merges.map((merge) => merge.fromId),
      )
    ).map((record) => [record.id, record]),
  );
  const shown: MergedProducer[] = [];
  for (const merge of merges) {
    const record = records.get(merge.fromId);
    if (record === undefined) continue;
    const { code, name, id } = record;
    const current = producerContent(record);
    const history = await readHistory(context.db, { kind: 'producer', id, current }, producerFields);
    shown.push({ mergeId: merge.id, code, name, at: merge.madeAt, reason: merge.reason, history });
  }
  return shown;
}

export const viewProducer = defineUseCase({
  name: 'producers/view-producer',
  kind: 'read',
  legalBasis: null,
  input: z.object({ code: text(20) }),
  subject: (input, context) => subjectByCode(input, context),
  async run(input, context) {
    const found = await liveProducer(context, input.code);
    if (!found.ok) return found;
    const producer = found.value;
    const { norm, searchText, ...shown } = producer;
    const labels = await loadUnitLabels();
    const current = producerContent(producer);
    const history = await readHistory(context.db, { kind: 'producer', id: producer.id, current }, producerFields);
    const merged = await mergedInto(context, producer);
    const former = (await findFormerProductsOf(context.db, producer.id)).filter((one) => one.producerId !== null);
    const products = new Map(
      (
        await findProductsByIds(
          context.db,
          former.map((one) => one.productId),
        )
      ).map((product) => [product.id, product]),
    );
    return ok<ProducerView>({
      producer: shown,
      askedCode: input.code.toUpperCase().replace(/[\s-]/g, '') === producer.code.replace('-', '') ? null : input.code,
      commune: labels.commune(producer.communeCode),
      communeTyped: await communeAsTyped(producer.communeCode),
      oldCommune: labels.oldCommune(producer.oldCommuneCode),
      province: labels.province(producer.provinceCode),
      products: (await findProductsByProducer(context.db, producer.id)).map((product) => ({
        code: product.code,
        name: product.name,
        setNumber: product.setNumber,
        stars: product.stars,
        standing: product.standing,
        recognitionId: product.recognitionId,
        issuedOn: product.issuedOn,
        validUntil: product.validUntil,
        extendedUntil: product.extendedUntil,
        suspendedFrom: product.suspendedFrom,
        suspendedUntil: product.suspendedUntil,
        reEvaluationFiledOn: product.reEvaluationFiledOn,
        reEvaluationClosedOn: product.reEvaluationClosedOn,
        extensionProposedOn: product.extensionProposedOn,
        photoHash: product.photoHash,
        status: product.status,
      })),
      formerProducts: former.flatMap((one) => {
        const product = products.get(one.productId);
        return product === undefined || product.producerId === producer.id
          ? []
          : [{ code: product.code, name: product.name, until: one.validUntil }];
      }),
      history,
      merged,
      unitNames: await unitNamesIn([history, ...merged.map((one) => one.history)]),
      missing: missingFacts(producer),
      speakers: await speakersOf(context, producer),
      likenesses: await likenessesAround(context, producer),
      may: {
        change: producerMay(producer.status, 'change') && mayOn(context, 'producers/change-producer', producer),
        seePrivate: mayOn(context, 'producers/view-private-facts', producer),
        merge: producerMay(producer.status, 'merge-away') && mayOn(context, 'producers/merge-producers', producer),
        undoMerge: mayOn(context, 'producers/undo-producer-merge', producer),
        decideSpeakers: mayOn(context, 'access/decide-producer-link', producer),
        addProduct: producer.status === 'active' && mayOn(context, 'products/register-product', producer),
        asItself: isItself(context.reach, producer),
      },
    });
  },
});
