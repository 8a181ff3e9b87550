// The only place that names the tables of dossiers.

import { sql } from 'kysely';
import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import type { Instant } from '#kernel/calendar.ts';
import type { ProducerId, ProductId } from '#kernel/ids.ts';
import { type Db, query } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { Dossier, DossierId } from './rules/dossier.ts';
import type { DossierState } from './rules/lifecycle.ts';
import type { DossierPart, PartName } from './rules/parts.ts';

type Tables = { dossier: Row<Dossier>; dossierPart: Row<DossierPart> };
const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();

export async function insertDossier(db: Db, dossier: Dossier, parts: readonly DossierPart[]): Promise<void> {
  await insertRows(db, 'dossier', [dossier]);
  await insertRows(db, 'dossier_part', parts);
}

export async function findDossier(db: Db, id: DossierId): Promise<Dossier | null> {
  return (await tables(db).selectFrom('dossier').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** The dossier under a lock until the transaction ends: acts on one dossier come one after another. */
export async function lockDossier(db: Db, id: DossierId): Promise<Dossier | null> {
  const select = tables(db).selectFrom('dossier').selectAll().where('id', '=', id).forUpdate();
  return (await select.executeTakeFirst()) ?? null;
}

/** The dossier of a product that is neither forwarded nor dropped. */
export async function findOpenDossierOf(db: Db, productId: ProductId): Promise<Dossier | null> {
  const select = tables(db)
    .selectFrom('dossier')
    .selectAll()
    .where('productId', '=', productId)
    .where(sql<boolean>`state not in ('forwarded', 'dropped')`);
  return (await select.executeTakeFirst()) ?? null;
}

/** Changes a dossier if it still has the version; false where it has not. */
export async function updateDossier(
  db: Db,
  key: { readonly id: DossierId; readonly version: number },
  changes: Partial<Dossier>,
): Promise<boolean> {
  return await updateRow(db, 'dossier', key, changes);
}

/** Notes that a part was saved, for lists; the dossier itself stays the version that it is. */
export async function noteSaved(db: Db, id: DossierId, at: Instant): Promise<void> {
  await tables(db).updateTable('dossier').set({ changedAt: at }).where('id', '=', id).execute();
}

export async function findParts(db: Db, dossierId: DossierId): Promise<readonly DossierPart[]> {
  return await tables(db).selectFrom('dossierPart').selectAll().where('dossierId', '=', dossierId).execute();
}

export async function findPart(db: Db, dossierId: DossierId, name: PartName): Promise<DossierPart | null> {
  const select = tables(db)
    .selectFrom('dossierPart')
    .selectAll()
    .where('dossierId', '=', dossierId)
    .where('name', '=', name);
  return (await select.executeTakeFirst()) ?? null;
}

/** Saves a part if it still has the version; false where it has not. */
export async function updatePart(
  db: Db,
  key: Pick<DossierPart, 'id' | 'version'>,
  changes: Partial<DossierPart>,
): Promise<boolean> {
  return await updateRow(db, 'dossier_part', key, changes);
}

/** What a list asks for. */
export interface DossierQuestion {
  readonly reach: Reach;
  /** Drafts are for those who write and guide them. */
  readonly withDrafts: boolean;
  readonly states: readonly DossierState[] | null;
  readonly offset: number;
  readonly limit: number;
}

/** Dossiers within a reach, those changed last first. */
export async function listDossierRows(
  db: Db,
  { reach, withDrafts, states, offset, limit }: DossierQuestion,
): Promise<{ readonly dossiers: readonly Dossier[]; readonly total: number }> {
  let select = tables(db)
    .selectFrom('dossier')
    .where(reachCondition(reach, { province: 'provinceCode', commune: 'communeCode', producer: 'producerId' }));
  if (!withDrafts) select = select.where('state', 'not in', ['draft', 'dropped']);
  if (states !== null) select = select.where('state', 'in', [...states]);
  const dossiers = await select
    .selectAll()
    .orderBy('changedAt', 'desc')
    .orderBy('id', 'desc')
    .offset(offset)
    .limit(limit)
    .execute();
  const counted = await select.select(sql<number>`count(*)::int`.as('total')).executeTakeFirst();
  return { dossiers, total: counted?.total ?? 0 };
}

/** Which of these products a dossier names, whatever its state. */
export async function findProductIdsWithDossier(db: Db, ids: readonly ProductId[]): Promise<readonly ProductId[]> {
  if (ids.length === 0) return [];
  const rows = await query<{ product_id: ProductId }>(
    db,
    'select distinct product_id from dossier where product_id = any($1::uuid[])',
    [ids],
  );
  return rows.map((row) => row.product_id);
}

/** Which of these producers a dossier names, whatever its state. */
export async function findProducerIdsWithDossier(db: Db, ids: readonly ProducerId[]): Promise<readonly ProducerId[]> {
  if (ids.length === 0) return [];
  const rows = await query<{ producer_id: ProducerId }>(
    db,
    'select distinct producer_id from dossier where producer_id = any($1::uuid[])',
    [ids],
  );
  return rows.map((row) => row.producer_id);
}
