// The only place that names the table of the photographs of communes' reports.

import type { Instant } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Db } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { DossierId } from './rules/dossier.ts';
import { inReportOrder, type ReportPhoto, type ReportPhotoId } from './rules/report-photo.ts';

const tables = (db: Db) => db.withPlugin(camelCase).withTables<{ communeReportPhoto: Row<ReportPhoto> }>();

export async function insertReportPhotos(db: Db, photos: readonly ReportPhoto[]): Promise<void> {
  await insertRows(db, 'commune_report_photo', photos);
}

/** The photographs of a report in its order; those taken off are left out. */
export async function listReportPhotos(db: Db, dossierId: DossierId): Promise<readonly ReportPhoto[]> {
  const rows = await tables(db)
    .selectFrom('communeReportPhoto')
    .selectAll()
    .where('dossierId', '=', dossierId)
    .where('removedAt', 'is', null)
    .orderBy('addedAt')
    .orderBy('position')
    .execute();
  return inReportOrder(rows);
}

/** One photograph, unless it was taken off. */
export async function findReportPhoto(db: Db, id: ReportPhotoId): Promise<ReportPhoto | null> {
  const select = tables(db)
    .selectFrom('communeReportPhoto')
    .selectAll()
    .where('id', '=', id)
    .where('removedAt', 'is', null);
  return (await select.executeTakeFirst()) ?? null;
}

/** Changes the caption of a photograph if it still has the version; false where it has not. */
export async function updateReportPhoto(
  db: Db,
  key: Pick<ReportPhoto, 'id' | 'version'>,
  changes: Partial<ReportPhoto>,
): Promise<boolean> {
  return await updateRow(db, 'commune_report_photo', key, changes);
}

export async function takeReportPhotoOff(
  db: Db,
  photo: Pick<ReportPhoto, 'id' | 'version'>,
  removedBy: AccountId | null,
  removedAt: Instant,
): Promise<void> {
  await updateRow(db, 'commune_report_photo', photo, { removedAt, removedBy });
}
