// Opens the paper dossier of a product that was recognised before dossiers were kept here.

import { z } from 'zod';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { findRecognitionsByProducts } from '#modules/certificates/services.ts';
import { findProducerById, keepProducer } from '#modules/producers/services.ts';
import { findLiveProductByCode } from '#modules/products/services.ts';
import { optionalLines, text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { recognisedOnPaper } from '../rules/eligible.ts';
import { type LegacyFile, legacyFileContent } from '../rules/legacy-file.ts';
import { findLegacyFilesOf, insertLegacyFile } from '../store.ts';

export const openLegacyFile = defineUseCase({
  name: 'legacy-files/open-file',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 6 khoản 1, Điều 9',
  input: z.object({ productCode: text(20), note: optionalLines(1_000) }),
  async subject(input, context) {
    const product = await findLiveProductByCode(context.db, input.productCode);
    if (product === null) return refuse(notFound);
    const { provinceCode, communeCode, producerId } = product;
    return ok({ provinceCode, communeCode, producerId });
  },
  async run(input, context) {
    const { db, now, actor, today } = context;
    const product = await findLiveProductByCode(db, input.productCode);
    if (product === null) return refuse(notFound);
    const producer = product.producerId === null ? null : await findProducerById(db, product.producerId);
    if (producer === null) return refuse(problem('conflict', 'legacy-files/producer-unknown'));
    const recognition = recognisedOnPaper(await findRecognitionsByProducts(db, [product.id]), today);
    if (recognition === null) return refuse(problem('conflict', 'legacy-files/not-recognised'));
    await keepProducer(db, producer.id);
    const [another] = await findLegacyFilesOf(db, [product.id]);
    if (another !== undefined) {
      return refuse(problem('conflict', 'legacy-files/another-open', { legacyFileId: another.id }));
    }
    const file: LegacyFile = {
      id: context.newId<'legacy-file'>(),
      version: 1,
      state: 'splitting',
      productId: product.id,
      producerId: producer.id,
      recognitionId: recognition.id,
      provinceCode: product.provinceCode,
      communeCode: product.communeCode ?? producer.communeCode,
      note: input.note,
      byProxy: !actor.producerIds.includes(producer.id),
      openedBy: actor.accountId,
      madeAt: now,
      changedAt: now,
    };
    await insertLegacyFile(db, file);
    context.touch({ kind: 'legacy-file', id: file.id, before: null, after: legacyFileContent(file, [], []) });
    return ok({ fileId: file.id, product: product.name });
  },
});
