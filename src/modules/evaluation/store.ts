// The only place that names the table of kept sheets.

import type { AccountId } from '#kernel/ids.ts';
import { type Db, query } from '#platform/database/db.ts';
import { camelCase, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { KeptSheet, KeptSheetId } from './rules/kept-sheet.ts';

const tables = (db: Db) => db.withPlugin(camelCase).withTables<{ keptSheet: Row<KeptSheet> }>();

export async function insertKeptSheet(db: Db, sheet: KeptSheet): Promise<void> {
  await tables(db).insertInto('keptSheet').values(sheet).execute();
}

export async function findKeptSheet(db: Db, id: KeptSheetId): Promise<KeptSheet | null> {
  return (await tables(db).selectFrom('keptSheet').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** Sheets of an account, the last saved first. */
export async function listKeptSheets(db: Db, accountId: AccountId): Promise<readonly KeptSheet[]> {
  return await tables(db)
    .selectFrom('keptSheet')
    .selectAll()
    .where('accountId', '=', accountId)
    .orderBy('savedAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** Saves answers on top of the version they were made from; false: it was saved or dropped meanwhile, nothing is written. */
export async function updateKeptSheet(
  db: Db,
  before: Pick<KeptSheet, 'id' | 'version'>,
  changes: Pick<KeptSheet, 'answers' | 'savedAt'>,
): Promise<boolean> {
  return await updateRow(db, 'kept_sheet', before, changes);
}

export async function deleteKeptSheet(db: Db, id: KeptSheetId): Promise<boolean> {
  return (await query(db, 'delete from kept_sheet where id = $1 returning id', [id])).length === 1;
}
