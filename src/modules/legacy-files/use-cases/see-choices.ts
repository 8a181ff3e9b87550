// The recognised products within reach that could have a paper dossier, and the one that was chosen with what stands in the way.

import { z } from 'zod';
import { covers } from '#access/reach.ts';
import { type Problem, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { findRecognitionsByProducts } from '#modules/certificates/services.ts';
import { everyProduct, findLiveProductByCode, listProductLines } from '#modules/products/services.ts';
import { optionalText } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { recognisedOnPaper } from '../rules/eligible.ts';
import type { LegacyFileId } from '../rules/legacy-file.ts';
import { findLegacyFilesOf } from '../store.ts';

const MOST = 100;

export interface LegacyChoices {
  readonly products: readonly { readonly code: string; readonly name: string; readonly producerName: string | null }[];
  /** Recognised products in all, before those that have a paper dossier are left out. */
  readonly total: number;
  readonly chosen: {
    readonly code: string;
    readonly name: string;
    readonly producerName: string | null;
    readonly stars: number | null;
    readonly decisionNumber: string | null;
    readonly legacyFileId: LegacyFileId | null;
    readonly obstacle: Problem | null;
  } | null;
}

export const legacyChoices = defineUseCase({
  name: 'legacy-files/see-choices',
  kind: 'read',
  legalBasis: null,
  input: z.object({ productCode: optionalText(20), find: optionalText(120) }),
  async run(input, context) {
    const { db, today, reach } = context;
    if (input.productCode !== null) {
      const product = await findLiveProductByCode(db, input.productCode);
      if (product === null || !covers(reach, product)) return refuse(notFound);
      const recognition = recognisedOnPaper(await findRecognitionsByProducts(db, [product.id]), today);
      const [file] = await findLegacyFilesOf(db, [product.id]);
      const { code, name, producerName } = product;
      const obstacle =
        product.producerId === null
          ? problem('conflict', 'legacy-files/producer-unknown')
          : recognition === null
            ? problem('conflict', 'legacy-files/not-recognised')
            : null;
      const known = { stars: recognition?.stars ?? null, decisionNumber: recognition?.decisionNumber ?? null };
      const chosen = { code, name, producerName, ...known, legacyFileId: file?.id ?? null, obstacle };
      return ok<LegacyChoices>({ products: [], total: 0, chosen });
    }
    const { lines } = await listProductLines(db, {
      ...everyProduct,
      reach,
      text: input.find ?? '',
      day: today,
      order: 'stars',
      offset: 0,
      limit: MOST,
    });
    const ids = lines.map((line) => line.id);
    const recognitions = await findRecognitionsByProducts(db, ids);
    const taken = new Set((await findLegacyFilesOf(db, ids)).map((file) => file.productId));
    const recognised = lines.filter(
      (line) =>
        recognisedOnPaper(
          recognitions.filter((one) => one.productId === line.id),
          today,
        ) !== null,
    );
    return ok<LegacyChoices>({
      products: recognised
        .filter((line) => !taken.has(line.id))
        .map(({ code, name, producerName }) => ({ code, name, producerName })),
      total: recognised.length,
      chosen: null,
    });
  },
});
