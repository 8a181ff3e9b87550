// What the figures are counted from: each living product of the public register with its place and the recognitions that
// the public may see. Read at most once a minute a database: a figure may be asked for any day, the rows are the same.

import type pg from 'pg';
import { queryNamed } from '#platform/database/db.ts';
import type { PublicRecognitionRow } from './store.ts';
import { recognitionSql } from './store.ts';

/** A living product with its place and everything that was ever decided about its stars. */
export interface PlacedProduct {
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly oldCommuneCode: string | null;
  readonly recognitions: readonly PublicRecognitionRow[];
}

const PLACED = `
select coalesce(json_agg(json_build_object(
    'provinceCode', p.province_code, 'communeCode', p.commune_code, 'oldCommuneCode', p.old_commune_code,
    'recognitions', q.recognitions)), '[]')::text as answer
  from public_product p
  join (select q.product_id, json_agg(${recognitionSql}) as recognitions from public_recognition q group by 1) q
    on q.product_id = p.id
 where p.status <> 'merged'`;

const FRESH_MS = 60_000;
const kept = new WeakMap<pg.Pool, { readonly at: number; readonly products: Promise<readonly PlacedProduct[]> }>();

async function read(pool: pg.Pool): Promise<readonly PlacedProduct[]> {
  const [row] = await queryNamed<{ answer: string }>(pool, 'catalogue-placed', PLACED, []);
  return JSON.parse(row?.answer ?? '[]') as PlacedProduct[];
}

/** Products that were ever recognised, with their places, at most a minute old. */
export function placedProducts(pool: pg.Pool): Promise<readonly PlacedProduct[]> {
  const known = kept.get(pool);
  const now = performance.now();
  if (known !== undefined && now - known.at < FRESH_MS) return known.products;
  const products = read(pool);
  kept.set(pool, { at: now, products });
  products.catch(() => kept.delete(pool));
  return products;
}
