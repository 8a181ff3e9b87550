// The living record of the product that a dossier is about: of a merged one, the one that stayed.

import type { Product } from '#modules/products/index.ts';
import { findProductById } from '#modules/products/services.ts';
import type { Db } from '#platform/database/db.ts';
import type { Dossier } from '../rules/dossier.ts';

export async function productNow(db: Db, dossier: Pick<Dossier, 'productId'>): Promise<Product | null> {
  let product = await findProductById(db, dossier.productId);
  for (let steps = 0; product !== null && product.mergedInto !== null && steps < 20; steps += 1) {
    product = await findProductById(db, product.mergedInto);
  }
  return product;
}
