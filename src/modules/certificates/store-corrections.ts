// The only place that names the table of corrections.

import { sql } from 'kysely';
import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import type { AccountId, ProductId, RecognitionId } from '#kernel/ids.ts';
import type { Db } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { Correction, CorrectionId } from './rules/correction.ts';

const tables = (db: Db) => db.withPlugin(camelCase).withTables<{ recognitionCorrection: Row<Correction> }>();
const columns = { province: 'provinceCode', commune: 'communeCode', producer: 'producerId' };

export async function insertCorrection(db: Db, row: Correction): Promise<void> {
  await insertRows(db, 'recognition_correction', [row]);
}

/** Changes a correction if it still has the version; false where it has not. */
export async function updateCorrection(
  db: Db,
  key: Pick<Correction, 'id' | 'version'>,
  changes: Partial<Correction>,
): Promise<boolean> {
  return await updateRow(db, 'recognition_correction', key, changes);
}

export async function findCorrection(db: Db, id: CorrectionId): Promise<Correction | null> {
  const select = tables(db).selectFrom('recognitionCorrection').selectAll().where('id', '=', id);
  return (await select.executeTakeFirst()) ?? null;
}

export async function findOpenCorrection(db: Db, productId: ProductId): Promise<Correction | null> {
  const select = tables(db)
    .selectFrom('recognitionCorrection')
    .selectAll()
    .where('productId', '=', productId)
    .where('state', '=', 'open');
  return (await select.executeTakeFirst()) ?? null;
}

/** Corrections of a reach: those that wait, or those that were decided, the newest first. */
export async function listCorrections(
  db: Db,
  reach: Reach,
  open: boolean,
  limit: number,
): Promise<readonly Correction[]> {
  return await tables(db)
    .selectFrom('recognitionCorrection')
    .selectAll()
    .where('state', open ? '=' : '<>', 'open')
    .where(reachCondition(reach, columns))
    .orderBy('madeAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** How many corrections of a reach wait for somebody: those that others proposed. */
export async function countCorrectionsFor(db: Db, reach: Reach, accountId: AccountId | null): Promise<number> {
  const counted = await tables(db)
    .selectFrom('recognitionCorrection')
    .select(sql<number>`count(*)`.as('waiting'))
    .where('state', '=', 'open')
    .where(reachCondition(reach, columns))
    .where(sql<boolean>`proposed_by is distinct from ${accountId}::uuid`)
    .executeTakeFirstOrThrow();
  return counted.waiting;
}

/** Corrections that were made, of recognitions, or on a day and later; the first first. */
export async function listMadeCorrections(
  db: Db,
  of: { readonly recognitionIds: readonly RecognitionId[] } | { readonly since: LocalDate },
): Promise<readonly Correction[]> {
  const made = tables(db)
    .selectFrom('recognitionCorrection')
    .selectAll()
    .where('state', 'in', ['confirmed', 'alone'])
    .orderBy('changedAt')
    .orderBy('id');
  if ('since' in of) return await made.where('decidedOn', '>=', of.since).execute();
  if (of.recognitionIds.length === 0) return [];
  return await made.where(sql<boolean>`recognition_id = any(${[...of.recognitionIds]}::uuid[])`).execute();
}
