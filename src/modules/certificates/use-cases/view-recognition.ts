// What the pages of recognitions show: the product, the recognition as it stands, its doubts, and the bodies it may have
// come from. Only who may put a recognition right sees it here; others read it on the product's page.

import { z } from 'zod';
import type { Subject } from '#access/reach.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { loadTerritory } from '#law/territory.ts';
import { id, text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { doubtsOf, type RecognitionDoubt } from '../rules/check-recognition.ts';
import { type IssuingBody, issuingBodies } from '../rules/issuing-bodies.ts';
import type { Recognition } from '../rules/recognition.ts';
import { type StatusOnDay, statusOn } from '../rules/status.ts';
import { findRecognitionsByProducts } from '../services.ts';
import { productByCode, subjectOf } from './find-subject.ts';

/** What a page of a recognition is given. */
export interface RecognitionView {
  readonly product: { readonly code: string; readonly name: string; readonly producerName: string | null };
  /** `null`: one is to be recorded. */
  readonly recognition: Recognition | null;
  readonly today: StatusOnDay | null;
  readonly doubts: readonly RecognitionDoubt[];
  readonly bodies: readonly IssuingBody[];
}

export const viewRecognition = defineUseCase({
  name: 'certificates/correct-recognition',
  kind: 'read',
  legalBasis: null,
  input: z.object({ code: text(20), id: id<'recognition'>().optional() }),
  async subject(input, context): Promise<Result<Subject>> {
    const product = await productByCode(context, input.code);
    return product.ok ? ok(subjectOf(product.value)) : product;
  },
  async run(input, context) {
    const found = await productByCode(context, input.code);
    if (!found.ok) return found;
    const { id: productId, code, name, producerName, provinceCode } = found.value;
    const own = await findRecognitionsByProducts(context.db, [productId]);
    const recognition = own.find((one) => one.id === input.id) ?? null;
    if (input.id !== undefined && recognition === null) return refuse(notFound);
    return ok<RecognitionView>({
      product: { code, name, producerName },
      recognition,
      today: recognition === null ? null : statusOn(recognition, context.today),
      doubts: recognition === null ? [] : doubtsOf(recognition),
      bodies: issuingBodies(await loadTerritory(), provinceCode),
    });
  },
});
