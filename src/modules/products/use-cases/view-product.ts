// Shows one product to those who keep or read the register: facts, codes, photographs, recognitions with their state
// today, owners, history, and what the reader may do next.

import { z } from 'zod';
import type { UseCaseName } from '#access/permission-matrix.ts';
import { covers, reachOf } from '#access/reach.ts';
import { ok } from '#kernel/result.ts';
import { loadProductSets, type ProductSet } from '#law/product-sets.ts';
import {
  doubtsOf,
  type Recognition,
  type RecognitionDoubt,
  recognitionContent,
  recognitionFields,
  type StatusOnDay,
  statusOn,
} from '#modules/certificates/index.ts';
import { findRecognitionsByProducts } from '#modules/certificates/services.ts';
import {
  communeAsTyped,
  findProducerById,
  type HistoryLine,
  loadUnitLabels,
  readHistory,
} from '#modules/producers/services.ts';
import { text } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { productMay, waitsForLook } from '../rules/lifecycle.ts';
import { type Product, type ProductCode, productContent, productFields } from '../rules/product.ts';
import { nameWaits } from '../rules/proposed-name.ts';
import { findProductCodes, findProductsByIds } from '../services.ts';
import { findOwnershipsOf, findPhotosOf, type ProductOwnership, type ProductPhoto } from '../store.ts';
import { findMergesOf } from '../store-merges.ts';
import { isByItself, liveProduct, subjectByCode, subjectOfProduct } from './find-subject.ts';

/** A recognition with its state today and what is doubtful about it. */
export interface ShownRecognition extends Recognition {
  readonly today: StatusOnDay;
  readonly doubts: readonly RecognitionDoubt[];
}

/** A record that was merged into this one. */
export interface MergedProduct {
  readonly mergeId: string;
  readonly code: string;
  readonly name: string;
  readonly at: string;
  readonly reason: string | null;
  readonly history: readonly HistoryLine[];
}

export interface ProductView {
  readonly product: Omit<Product, 'norm' | 'searchText'>;
  /** The code that was asked for, where it is that of a record merged into this one. */
  readonly askedCode: string | null;
  readonly producerCode: string | null;
  readonly commune: string;
  readonly communeTyped: string;
  readonly oldCommune: string;
  readonly province: string;
  readonly set: ProductSet | null;
  readonly sectorName: string;
  readonly olderSetNames: readonly { readonly instrument: string; readonly number: number; readonly name: string }[];
  readonly codes: readonly ProductCode[];
  readonly photos: readonly ProductPhoto[];
  readonly recognitions: readonly ShownRecognition[];
  readonly ownerships: readonly ProductOwnership[];
  readonly history: readonly HistoryLine[];
  readonly merged: readonly MergedProduct[];
  readonly may: {
    /** Decide about what the producer entered itself: the product, or a new name for it. */
    readonly decide: boolean;
    readonly change: boolean;
    /** Another name stands at once; else it waits for an office. */
    readonly rename: boolean;
    readonly changeCodes: boolean;
    readonly addPhoto: boolean;
    readonly transfer: boolean;
    readonly merge: boolean;
    readonly undoMerge: boolean;
    readonly record: boolean;
    readonly complete: boolean;
    readonly correct: boolean;
    readonly extend: boolean;
    /** A case of withdrawal may be opened, or the commune may confirm that it is made no more. */
    readonly withdraw: boolean;
    readonly confirmStopped: boolean;
    /** A suspension that a competent body ordered may be recorded, and its end. */
    readonly suspend: boolean;
  };
}

/** Fields shown in the history: the owner by name. */
const HISTORY_FIELDS = productFields.map((field) => (field === 'producerId' ? 'producerName' : field));

async function historyOf(context: Context, product: Product, recognitions: readonly Recognition[]) {
  const { db } = context;
  const { id } = product;
  const nothing = {};
  const parts = [
    await readHistory(db, { kind: 'product', id, current: productContent(product) }, HISTORY_FIELDS),
    await readHistory(db, { kind: 'product-photos', id, current: nothing }, []),
    await readHistory(db, { kind: 'product-codes', id, current: nothing }, []),
  ];
  for (const recognition of recognitions) {
    const current = recognitionContent(recognition);
    parts.push(await readHistory(db, { kind: 'recognition', id: recognition.id, current }, recognitionFields));
  }
  const bySeq = new Map<number, HistoryLine>();
  for (const line of parts.flat()) {
    const known = bySeq.get(line.seq);
    bySeq.set(line.seq, known === undefined ? line : { ...known, changes: [...known.changes, ...line.changes] });
  }
  return [...bySeq.values()].sort((a, b) => b.seq - a.seq);
}

async function mergedInto(context: Context, product: Product): Promise<readonly MergedProduct[]> {
  const merges = (await findMergesOf(context.db, product.id)).filter((merge) => merge.intoId === product.id);
  const found = await findProductsByIds(
    context.db,
    merges.map((merge) => merge.fromId),
  );
  const shown: MergedProduct[] = [];
  for (const merge of merges) {
    const record = found.find((one) => one.id === merge.fromId);
    if (record === undefined) continue;
    const history = await historyOf(context, record, []);
    shown.push({
      mergeId: merge.id,
      code: record.code,
      name: record.name,
      at: merge.madeAt,
      reason: merge.reason,
      history,
    });
  }
  return shown;
}

export const viewProduct = defineUseCase({
  name: 'products/view-product',
  kind: 'read',
  legalBasis: null,
  input: z.object({ code: text(20) }),
  subject: (input, context) => subjectByCode(input.code, context),
  async run(input, context) {
    const found = await liveProduct(context, input.code);
    if (!found.ok) return found;
    const product = found.value;
    const { norm, searchText, ...shown } = product;
    const { db } = context;
    const labels = await loadUnitLabels();
    const sets = await loadProductSets();
    const producer = product.producerId === null ? null : await findProducerById(db, product.producerId);
    const recognitions = await findRecognitionsByProducts(db, [product.id]);
    const set = product.setNumber === null ? null : (sets.set(product.setNumber) ?? null);
    const may = (name: UseCaseName): boolean => {
      const reach = reachOf(context.actor, name);
      return reach !== null && covers(reach, subjectOfProduct(product));
    };
    const changing = reachOf(context.actor, 'products/change-product');
    return ok<ProductView>({
      product: shown,
      askedCode: input.code.toUpperCase().replace(/[\s-]/g, '') === product.code.replace('-', '') ? null : input.code,
      producerCode: producer?.code ?? null,
      commune: labels.commune(product.communeCode),
      communeTyped: await communeAsTyped(product.communeCode),
      oldCommune: labels.oldCommune(product.oldCommuneCode),
      province: labels.province(product.provinceCode),
      set,
      sectorName: set === null ? '' : sets.sectorName(set.sector),
      olderSetNames: (['148-2023', '1048-2019'] as const).flatMap((folder) => {
        const number = product.olderSets[folder];
        const older = number === undefined ? undefined : sets.setOf(folder, number);
        return older === undefined
          ? []
          : [{ instrument: sets.catalogues[folder].instrument, number: older.number, name: older.name }];
      }),
      codes: await findProductCodes(db, [product.id]),
      photos: await findPhotosOf(db, product.id),
      recognitions: recognitions.map((recognition) => ({
        ...recognition,
        today: statusOn(recognition, context.today),
        doubts: doubtsOf(recognition),
      })),
      ownerships: await findOwnershipsOf(db, product.id),
      history: await historyOf(context, product, recognitions),
      merged: await mergedInto(context, product),
      may: {
        decide: (waitsForLook(product.status) || nameWaits(product)) && may('products/decide-declared-product'),
        change: productMay(product.status, 'change') && may('products/change-product'),
        rename:
          changing !== null &&
          covers(changing, subjectOfProduct(product)) &&
          (!isByItself(changing, product) || !productMay(product.status, 'decide-name')),
        changeCodes: productMay(product.status, 'change-codes') && may('products/change-codes'),
        addPhoto: productMay(product.status, 'add-photo') && may('products/add-photo'),
        transfer: productMay(product.status, 'transfer') && may('products/transfer-product'),
        merge: productMay(product.status, 'merge-away') && may('products/merge-products'),
        undoMerge: may('products/undo-product-merge'),
        record: productMay(product.status, 'recognise') && may('certificates/record-recognition'),
        complete: may('certificates/complete-recognition'),
        correct: may('certificates/correct-recognition'),
        extend: may('certificate-life/propose-extension'),
        suspend: may('certificate-life/suspend-recognition'),
        withdraw: may('certificate-life/open-withdrawal'),
        confirmStopped: may('certificate-life/confirm-production-stopped'),
      },
    });
  },
});
