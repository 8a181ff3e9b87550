// What an exported list holds: records that an office answers for, of a reach, narrowed to words, stars or a commune.

import { sql } from 'kysely';
import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import type { ProductId } from '#kernel/ids.ts';
import { foldText, likeEscape, searchWords } from '#kernel/vietnamese-text.ts';
import type { Db } from '#platform/database/db.ts';
import { camelCase, type Row } from '#platform/database/record-rows.ts';
import type { Product } from './rules/product.ts';

/** Which products are wanted; an empty text is no filter. */
export interface ExportFilters {
  /** Words that name, maker or place hold, in any order, with or without marks. */
  readonly text: string;
  readonly stars: string;
  readonly commune: string;
}

export const noFilters: ExportFilters = { text: '', stars: '', commune: '' };

function exported(db: Db, reach: Reach, filters: ExportFilters) {
  let wanted = db
    .withPlugin(camelCase)
    .withTables<{ product: Row<Product> }>()
    .selectFrom('product')
    .where('status', 'not in', ['merged', 'declared', 'sent-back'])
    .where(reachCondition(reach, { province: 'provinceCode', commune: 'communeCode', producer: 'producerId' }));
  if (filters.stars !== '') wanted = wanted.where(sql<boolean>`stars::text = ${filters.stars}`);
  if (filters.commune !== '') wanted = wanted.where('communeCode', '=', filters.commune);
  for (const word of searchWords(filters.text).map(foldText)) {
    wanted = wanted.where('searchText', 'like', `%${likeEscape(word)}%`);
  }
  return wanted;
}

/** How many there are. */
export async function countExported(db: Db, reach: Reach, filters: ExportFilters): Promise<number> {
  const counted = await exported(db, reach, filters).select(sql<number>`count(*)`.as('n')).executeTakeFirstOrThrow();
  return counted.n;
}

/** Some at a time, in the order of their ids. */
export async function listExportedAfter(
  db: Db,
  reach: Reach,
  filters: ExportFilters,
  afterId: ProductId | null,
  limit: number,
): Promise<readonly Product[]> {
  let select = exported(db, reach, filters).selectAll();
  if (afterId !== null) select = select.where('id', '>', afterId);
  return await select.orderBy('id').limit(limit).execute();
}
