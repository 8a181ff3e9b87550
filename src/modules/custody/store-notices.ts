// The only place that names the table of what was told of samples and paper by itself.

import type { Db } from '#platform/database/db.ts';
import { camelCase, type Row } from '#platform/database/record-rows.ts';
import type { CustodyNotice, ToldKind } from './rules/told.ts';

const tables = (db: Db) => db.withPlugin(camelCase).withTables<{ custodyNotice: Row<CustodyNotice> }>();

/** Writes that something is told; false where it was told before. */
export async function insertNotice(db: Db, notice: CustodyNotice): Promise<boolean> {
  const inserted = await tables(db)
    .insertInto('custodyNotice')
    .values(notice)
    .onConflict((conflict) => conflict.columns(['kind', 'thingId']).doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

/** What was told already of one kind, by batch or dossier. */
export async function findToldThings(db: Db, kind: ToldKind): Promise<ReadonlySet<string>> {
  const rows = await tables(db).selectFrom('custodyNotice').select('thingId').where('kind', '=', kind).execute();
  return new Set(rows.map((row) => row.thingId));
}
