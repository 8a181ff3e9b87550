// The only place that names the tables of paper dossiers.

import { sql } from 'kysely';
import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import type { AccountId, ProductId } from '#kernel/ids.ts';
import { type Db, query } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { SavedCommitments } from './rules/commitments.ts';
import type {
  LegacyFile,
  LegacyFileId,
  LegacyRange,
  LegacyRangeId,
  LegacyScan,
  LegacyScanId,
} from './rules/legacy-file.ts';

type Tables = {
  legacyFile: Row<LegacyFile>;
  legacyScan: Row<LegacyScan>;
  legacyRange: Row<LegacyRange>;
  legacyCommitments: Row<SavedCommitments>;
};
const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();

export async function insertLegacyFile(db: Db, file: LegacyFile): Promise<void> {
  await insertRows(db, 'legacy_file', [file]);
}

export async function findLegacyFile(db: Db, id: LegacyFileId): Promise<LegacyFile | null> {
  return (await tables(db).selectFrom('legacyFile').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** The file under a lock until the transaction ends: acts on one file come one after another. */
export async function lockLegacyFile(db: Db, id: LegacyFileId): Promise<LegacyFile | null> {
  const select = tables(db).selectFrom('legacyFile').selectAll().where('id', '=', id).forUpdate();
  return (await select.executeTakeFirst()) ?? null;
}

/** The paper dossier of each product that has one; those given up are left out. */
export async function findLegacyFilesOf(db: Db, productIds: readonly ProductId[]): Promise<readonly LegacyFile[]> {
  if (productIds.length === 0) return [];
  return await tables(db)
    .selectFrom('legacyFile')
    .selectAll()
    .where(sql<boolean>`product_id = any(${[...productIds]}::uuid[])`)
    .where('state', '<>', 'dropped')
    .execute();
}

/** Changes a file if it still has the version; false where it has not. */
export async function updateLegacyFile(
  db: Db,
  key: Pick<LegacyFile, 'id' | 'version'>,
  changes: Partial<LegacyFile>,
): Promise<boolean> {
  return await updateRow(db, 'legacy_file', key, changes);
}

/** The files within a reach, those changed last first, with how many there are. */
export async function listLegacyFileRows(
  db: Db,
  { reach, offset, limit }: { readonly reach: Reach; readonly offset: number; readonly limit: number },
): Promise<{ readonly files: readonly LegacyFile[]; readonly total: number }> {
  const within = tables(db)
    .selectFrom('legacyFile')
    .where(reachCondition(reach, { province: 'provinceCode', commune: 'communeCode', producer: 'producerId' }))
    .where('state', '<>', 'dropped');
  const files = await within
    .selectAll()
    .orderBy('changedAt', 'desc')
    .orderBy('id', 'desc')
    .offset(offset)
    .limit(limit)
    .execute();
  const counted = await within.select(sql<number>`count(*)::int`.as('total')).executeTakeFirst();
  return { files, total: counted?.total ?? 0 };
}

export async function insertScan(db: Db, scan: LegacyScan): Promise<void> {
  await tables(db).insertInto('legacyScan').values(scan).execute();
}

export async function deleteScan(db: Db, id: LegacyScanId): Promise<void> {
  await query(db, 'delete from legacy_scan where id = $1', [id]);
}

/** Scans of some files, in the order of their pages. */
export async function findScans(db: Db, ids: readonly LegacyFileId[]): Promise<readonly LegacyScan[]> {
  if (ids.length === 0) return [];
  const rows = await tables(db)
    .selectFrom('legacyScan')
    .selectAll()
    .where(sql<boolean>`legacy_file_id = any(${[...ids]}::uuid[])`)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({ ...row, bytes: Number(row.bytes) }));
}

export async function insertRanges(db: Db, ranges: readonly LegacyRange[]): Promise<void> {
  await insertRows(db, 'legacy_range', ranges);
}

export async function deleteRange(db: Db, id: LegacyRangeId): Promise<void> {
  await query(db, 'delete from legacy_range where id = $1', [id]);
}

/** Ranges of some files, by their first page. */
export async function findRanges(db: Db, ids: readonly LegacyFileId[]): Promise<readonly LegacyRange[]> {
  if (ids.length === 0) return [];
  return await tables(db)
    .selectFrom('legacyRange')
    .selectAll()
    .where(sql<boolean>`legacy_file_id = any(${[...ids]}::uuid[])`)
    .orderBy('fromPage')
    .orderBy('toPage')
    .orderBy('id')
    .execute();
}

export async function insertCommitments(db: Db, saved: SavedCommitments): Promise<void> {
  await insertRows(db, 'legacy_commitments', [saved]);
}

/** Everything that was saved, the last first. */
export async function findCommitments(db: Db, id: LegacyFileId): Promise<readonly SavedCommitments[]> {
  return await tables(db)
    .selectFrom('legacyCommitments')
    .selectAll()
    .where('legacyFileId', '=', id)
    .orderBy('ordinal', 'desc')
    .execute();
}

/** Of each paper dossier of a unit what was saved of its promises last, where an account opened the file or saved them. */
export async function findKeptCommitments(
  db: Db,
  asked: { readonly provinceCode: string; readonly communeCode: string | null; readonly keptBy: AccountId },
): Promise<readonly (Pick<SavedCommitments, 'legacyFileId' | 'content'> & Pick<LegacyFile, 'productId'>)[]> {
  return await query(
    db,
    `select f.id as "legacyFileId", f.product_id as "productId", c.content
       from legacy_file f
       join lateral (select content, made_by from legacy_commitments where legacy_file_id = f.id
                      order by ordinal desc limit 1) c on true
      where f.province_code = $1 and ($2::text is null or f.commune_code = $2)
        and (f.opened_by = $3 or c.made_by = $3)
      order by f.id`,
    [asked.provinceCode, asked.communeCode, asked.keptBy],
  );
}
