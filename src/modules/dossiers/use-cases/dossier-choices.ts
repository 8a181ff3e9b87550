// What the page that opens a dossier offers: the products within reach, and for a chosen one which kinds the law leaves.

import { z } from 'zod';
import { covers } from '#access/reach.ts';
import type { Problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { expiredKindOn } from '#modules/certificate-life/services.ts';
import { findRecognitionsByProducts } from '#modules/certificates/services.ts';
import type { NextStepOfProducer } from '#modules/products/index.ts';
import {
  everyProduct,
  findLiveProductByCode,
  listProductLines,
  nextStepOf,
  type ProductLine,
} from '#modules/products/services.ts';
import { optionalText } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { type KindsOnDay, kindsOn } from '../rules/dossier-kind.ts';
import { findOpenDossierOf } from '../store.ts';
import { openable } from './open-dossier.ts';

const MOST = 100;

export interface DossierChoices {
  readonly products: readonly Pick<ProductLine, 'code' | 'name' | 'producerName' | 'stars'>[];
  readonly total: number;
  /** What a producer without a product does next. */
  readonly next: NextStepOfProducer | null;
  /** The product that was chosen, with what the law says to it. */
  readonly chosen: {
    readonly code: string;
    readonly name: string;
    readonly producerName: string | null;
    readonly stars: number | null;
    readonly kinds: KindsOnDay;
    /** Why there can be no dossier; `null`: there can. */
    readonly obstacle: Problem | null;
    readonly openDossierId: string | null;
  } | null;
}

export const dossierChoices = defineUseCase({
  name: 'dossiers/see-choices',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 6 khoản 1, Điều 7 khoản 5 và 6',
  input: z.object({ productCode: optionalText(20), find: optionalText(120) }),
  async run(input, context) {
    const { db, today, reach } = context;
    const { lines, total } = await listProductLines(db, {
      ...everyProduct,
      reach,
      text: input.find ?? '',
      day: today,
      order: 'changed-last',
      offset: 0,
      limit: MOST,
    });
    const products = lines.map(({ code, name, producerName, stars }) => ({ code, name, producerName, stars }));
    const next = total > 0 ? null : await nextStepOf(db, context.actor);
    if (input.productCode === null) return ok<DossierChoices>({ products, total, next, chosen: null });
    const product = await findLiveProductByCode(db, input.productCode);
    if (product === null || !covers(reach, product)) return refuse(notFound);
    const ready = await openable(product, context);
    const open = await findOpenDossierOf(db, product.id);
    const { code, name, producerName, stars } = product;
    const expired = await expiredKindOn(db, product.provinceCode, today);
    const kinds = kindsOn(await findRecognitionsByProducts(db, [product.id]), today, expired);
    const obstacle = ready.ok ? null : ready.problem;
    const chosen = { code, name, producerName, stars, kinds, obstacle, openDossierId: open?.id ?? null };
    return ok<DossierChoices>({ products, total, next, chosen });
  },
});
