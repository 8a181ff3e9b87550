// Finds the public product of a number of goods (GTIN) in any of its lengths, for addresses of the form of a GS1 Digital Link.

import { z } from 'zod';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { paddedGtin } from '#modules/products/index.ts';
import { text } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { productPath } from '../listed-product.ts';
import { poolOf, statusDayOf } from '../public-day.ts';
import { findCodeByGoodsNumber, findPublicProduct } from '../store.ts';

export interface GoodsNumberAnswer {
  /** 14 digits. */
  readonly number: string;
  readonly name: string;
  readonly path: string;
}

export const findByGoodsNumber = defineUseCase({
  name: 'catalogue/view-product',
  kind: 'read',
  legalBasis: null,
  input: z.object({ number: text(40) }),
  async run({ number: typed }, context): Promise<Result<GoodsNumberAnswer>> {
    const number = paddedGtin(typed);
    if (number === null) return refuse(problem('not-found', 'catalogue/no-goods-number', { number: typed }));
    const notHeld = refuse(problem('not-found', 'catalogue/goods-number-not-held', { number }));
    const pool = poolOf(context);
    const code = await findCodeByGoodsNumber(pool, number, context.today);
    const row = code === null ? null : await findPublicProduct(pool, code, statusDayOf(context));
    return row === null ? notHeld : ok({ number, name: row.name, path: productPath(row.code) });
  },
});
