// The only place that names the table of the communes' reports.

import type { Db } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { CommuneReport } from './rules/commune-report.ts';
import type { DossierId } from './rules/dossier.ts';

const tables = (db: Db) => db.withPlugin(camelCase).withTables<{ communeReport: Row<CommuneReport> }>();

export async function findReport(db: Db, dossierId: DossierId): Promise<CommuneReport | null> {
  const select = tables(db).selectFrom('communeReport').selectAll().where('dossierId', '=', dossierId);
  return (await select.executeTakeFirst()) ?? null;
}

export async function insertReport(db: Db, report: CommuneReport): Promise<void> {
  await insertRows(db, 'commune_report', [report]);
}

/** Changes a report if it still has the version; false where it has not. */
export async function updateReport(
  db: Db,
  key: Pick<CommuneReport, 'id' | 'version'>,
  changes: Partial<CommuneReport>,
): Promise<boolean> {
  return await updateRow(db, 'commune_report', key, changes);
}
