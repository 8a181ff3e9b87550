// Shows one product by any code that ever named it: its permanent code, that of a product merged into it, an official code.

import { z } from 'zod';
import type { ProductId } from '#kernel/ids.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { loadProductSets } from '#law/product-sets.ts';
import { loadTerritory } from '#law/territory.ts';
import { type SoldThere, soldThere } from '#modules/points-of-sale/services.ts';
import { parseCode } from '#modules/producers/services.ts';
import { type LiveLink, readLiveLinks } from '#modules/promotion/services.ts';
import { text } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { keptAMinute } from '../kept-a-minute.ts';
import { isInForce } from '../listed-product.ts';
import { poolOf, statusDayOf } from '../public-day.ts';
import { type PublicProduct, publicProduct } from '../public-product.ts';
import { findCodeByOfficialCode, findPublicProduct, findSurvivingCode, type ProductRow } from '../store.ts';

async function rowOf(asked: string, context: Context): Promise<ProductRow | null> {
  const pool = poolOf(context);
  const on = statusDayOf(context);
  const permanent = parseCode('product', asked);
  if (permanent === null) {
    const code = await findCodeByOfficialCode(pool, asked);
    return code === null ? null : await findPublicProduct(pool, code, on);
  }
  const row = await findPublicProduct(pool, permanent, on);
  if (row !== null) return row;
  const surviving = await findSurvivingCode(pool, 'product', permanent);
  return surviving === null ? null : await findPublicProduct(pool, surviving, on);
}

/** Where a product in force is sold. */
async function soldAt(row: ProductRow, context: Context): Promise<SoldThere> {
  if (!isInForce(row)) return { points: [], ranges: [] };
  return await soldThere(poolOf(context), context.db, { ...row, id: row.id as ProductId }, context.today);
}

/** Shops on the net, of every product at once: few, and a minute old at most. */
const linksOfAll = keptAMinute(readLiveLinks);
const nowhere: readonly LiveLink[] = [];

/** Where a person saw a product in force on the net. */
async function soldOnline(row: ProductRow, context: Context): Promise<readonly LiveLink[]> {
  if (!isInForce(row)) return nowhere;
  return (await linksOfAll(poolOf(context))).get(row.id) ?? nowhere;
}

/** As long as a product's row is the same and so is where it is sold, so is what is told of it on one day. */
const made = new WeakMap<ProductRow, { readonly product: PublicProduct; readonly points: string }>();

export const viewProduct = defineUseCase({
  name: 'catalogue/view-product',
  kind: 'read',
  legalBasis: null,
  input: z.object({ code: text(60) }),
  async run({ code }, context): Promise<Result<PublicProduct>> {
    const row = await rowOf(code, context);
    if (row === null) return refuse(problem('not-found', 'catalogue/product-not-held', { code }));
    const known = made.get(row);
    const selling = await soldAt(row, context);
    const links = await soldOnline(row, context);
    const points = JSON.stringify([selling, links]);
    if (known?.product.asOf === context.today && known.points === points && row.code === code) return ok(known.product);
    const [sets, territory] = await Promise.all([loadProductSets(), loadTerritory()]);
    const askedFor = row.code === code ? null : code;
    const product = publicProduct(row, askedFor, context.today, sets, territory, selling, links);
    if (askedFor === null) made.set(row, { product, points });
    return ok(product);
  },
});
