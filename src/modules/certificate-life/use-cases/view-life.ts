// One recognition with its product and what is open about it: what the pages of its acts begin with.

import { z } from 'zod';
import { ok, refuse } from '#kernel/result.ts';
import { type Recognition, type StatusOnDay, statusOn } from '#modules/certificates/index.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import type { Product } from '#modules/products/index.ts';
import { id, text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { findOpenCaseOf } from '../store.ts';
import { recognitionWithProduct, subjectByRecognition } from './find-recognition.ts';

export interface LifeView {
  readonly product: Product;
  readonly recognition: Recognition;
  readonly status: StatusOnDay;
  readonly commune: string;
  /** The case that is open; `null`: none is. */
  readonly openCase: string | null;
}

export const viewLife = defineUseCase({
  name: 'certificate-life/view-withdrawal',
  kind: 'read',
  legalBasis: null,
  input: z.object({ code: text(20), recognitionId: id<'recognition'>() }),
  subject: (input, context) => subjectByRecognition(context, input.recognitionId),
  async run({ code, recognitionId }, context) {
    const found = await recognitionWithProduct(context, recognitionId);
    if (!found.ok) return found;
    const { product, recognition } = found.value;
    if (product.code !== code) return refuse(notFound);
    const labels = await loadUnitLabels();
    return ok<LifeView>({
      product,
      recognition,
      status: statusOn(recognition, context.today),
      commune: labels.commune(product.communeCode),
      openCase: (await findOpenCaseOf(context.db, recognition.id))?.id ?? null,
    });
  },
});
