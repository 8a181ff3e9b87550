// Merges of products as they were done, and what their undo needs; the only place that names their table.

import type { Instant } from '#kernel/calendar.ts';
import type { ProductId } from '#kernel/ids.ts';
import type { Db } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row } from '#platform/database/record-rows.ts';
import type { ProductStatus } from './rules/product.ts';

/** What the undo of a merge needs. */
export interface ProductMergeMemo {
  /** Fields that the survivor took over: their values before and after. */
  readonly taken: Readonly<Record<string, { readonly before: unknown; readonly after: unknown }>>;
  readonly fromStatus: ProductStatus;
}

/** A merge as it was done. */
export interface ProductMerge {
  readonly id: string;
  readonly fromId: ProductId;
  readonly intoId: ProductId;
  readonly memo: ProductMergeMemo;
  readonly movedCodeIds: readonly string[];
  readonly movedPhotoIds: readonly string[];
  readonly movedRecognitionIds: readonly string[];
  readonly reason: string | null;
  readonly madeAt: Instant;
  readonly undoneAt: Instant | null;
}

const tables = (db: Db) => db.withPlugin(camelCase).withTables<{ productMerge: Row<ProductMerge> }>();

export async function findMerge(db: Db, id: string): Promise<ProductMerge | null> {
  const row = await tables(db).selectFrom('productMerge').selectAll().where('id', '=', id).executeTakeFirst();
  return row ?? null;
}

export async function insertMerge(db: Db, merge: ProductMerge): Promise<void> {
  await insertRows(db, 'product_merge', [merge]);
}

/** Merges that are in force in which a product went away or survived, newest first. */
export async function findMergesOf(db: Db, id: ProductId): Promise<readonly ProductMerge[]> {
  return await tables(db)
    .selectFrom('productMerge')
    .selectAll()
    .where('undoneAt', 'is', null)
    .where((where) => where.or([where('fromId', '=', id), where('intoId', '=', id)]))
    .orderBy('id', 'desc')
    .execute();
}

export async function markMergeUndone(db: Db, id: string, at: Instant): Promise<void> {
  await tables(db).updateTable('productMerge').set({ undoneAt: at }).where('id', '=', id).execute();
}
