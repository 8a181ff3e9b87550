// Before a product is entered or changed: may it be one that the register has already?

import { covers, type Reach } from '#access/reach.ts';
import type { ProductId } from '#kernel/ids.ts';
import { type Problem, problem } from '#kernel/problem.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import type { Db } from '#platform/database/db.ts';
import { type ProductLikeness, productLikenessesOf } from '../rules/duplicates.ts';
import type { Product, ProductDraft } from '../rules/product.ts';
import { findCodesOf, findLikeProducts, findProductRows, findProductsByOfficialCode } from '../store.ts';

/** A product that looks like the one entered. */
export interface LikeProduct {
  readonly code: string;
  readonly name: string;
  readonly producerName: string | null;
  readonly reasons: readonly ProductLikeness[];
}

/**
 * The refusal that names the products that look alike, or `null` where none does. Those outside the person's reach are
 * only counted.
 */
export async function likenessProblem(
  db: Db,
  draft: ProductDraft,
  codes: readonly string[],
  exceptId: ProductId | null,
  reach: Reach,
): Promise<Problem | null> {
  const norm = foldName(draft.name);
  const { provinceCode, communeCode, producerId } = draft;
  const found: Product[] = [...(await findLikeProducts(db, { exceptId, norm, provinceCode, communeCode, producerId }))];
  const coded = codes.length === 0 ? [] : await findProductsByOfficialCode(db, codes);
  const missing = coded.map((one) => one.id).filter((id) => id !== exceptId && !found.some((other) => other.id === id));
  found.push(...(await findProductRows(db, missing)));
  const theirs = await findCodesOf(
    db,
    found.map((product) => product.id),
  );
  const like: LikeProduct[] = [];
  let elsewhere = 0;
  for (const product of found) {
    const own = theirs.filter((code) => code.productId === product.id).map((code) => code.code);
    const reasons = productLikenessesOf({ norm, producerId, communeCode, codes }, { ...product, codes: own });
    if (reasons.length === 0) continue;
    const { code, name, producerName } = product;
    if (covers(reach, product)) like.push({ code, name, producerName, reasons });
    else elsewhere += 1;
  }
  if (like.length === 0 && elsewhere === 0) return null;
  return problem('conflict', 'products/looks-like-another', { like: like.slice(0, 5), elsewhere });
}
