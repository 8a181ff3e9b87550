// The choices that stand in a province as a list to be signed.

import { z } from 'zod';
import { covers } from '#access/reach.ts';
import { ok, refuse } from '#kernel/result.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import { findProductsByIds } from '#modules/products/services.ts';
import type { ScreenedFact } from '#official-forms/decree-30-2020/screening-list.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { screeningChoices } from '../rules/screening.ts';
import { listChoices } from '../store-screening.ts';

export const screeningList = defineUseCase({
  name: 'certificate-life/view-screening',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, context) {
    const { reach, db } = context;
    const provinceCode = reach.provinceCodes[0] ?? reach.provinceOwnCodes[0] ?? null;
    if (provinceCode === null) return refuse(notFound);
    const labels = await loadUnitLabels();
    const choices = await listChoices(db, provinceCode);
    const products = new Map(
      (
        await findProductsByIds(
          db,
          choices.map((one) => one.productId),
        )
      ).map((one) => [one.id, one]),
    );
    const rows = choices.flatMap((one): readonly (ScreenedFact & { readonly order: number })[] => {
      const product = products.get(one.productId);
      if (product === undefined || !covers(reach, product)) return [];
      return [
        {
          order: screeningChoices.indexOf(one.choice),
          product: product.name,
          producer: product.producerName ?? '',
          commune: labels.commune(product.communeCode),
          stars: product.stars,
          until: product.extendedUntil ?? product.validUntil,
          choice: one.choice,
          reason: one.reason,
        },
      ];
    });
    rows.sort(
      (a, b) =>
        a.order - b.order || a.commune.localeCompare(b.commune, 'vi') || a.product.localeCompare(b.product, 'vi'),
    );
    return ok({ province: labels.province(provinceCode), rows });
  },
});
