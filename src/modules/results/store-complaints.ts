// The only place that names the table of complaints about results.

import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import type { Db } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { Complaint, ComplaintId } from './rules/complaint.ts';

const tables = (db: Db) => db.withPlugin(camelCase).withTables<{ resultComplaint: Row<Complaint> }>();

export async function insertComplaint(db: Db, complaint: Complaint): Promise<void> {
  await insertRows(db, 'result_complaint', [complaint]);
}

export async function findComplaint(db: Db, id: ComplaintId): Promise<Complaint | null> {
  return (await tables(db).selectFrom('resultComplaint').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** Complaints about one dossier, the last first. */
export async function listComplaintsOf(db: Db, dossierId: DossierId): Promise<readonly Complaint[]> {
  const select = tables(db).selectFrom('resultComplaint').selectAll().where('dossierId', '=', dossierId);
  return await select.orderBy('filedAt', 'desc').execute();
}

/** Complaints of a reach: those that wait first, by their last day; then the answered ones. */
export async function listComplaints(db: Db, reach: Reach): Promise<readonly Complaint[]> {
  return await tables(db)
    .selectFrom('resultComplaint')
    .selectAll()
    .where(reachCondition(reach, { province: 'provinceCode', commune: 'communeCode', producer: 'producerId' }))
    .orderBy((eb) => eb('state', '=', 'answered'))
    .orderBy('dueOn')
    .limit(500)
    .execute();
}

/** Changes a complaint if it still has the version; false where it has not. */
export async function updateComplaint(
  db: Db,
  key: Pick<Complaint, 'id' | 'version'>,
  changes: Partial<Complaint>,
): Promise<boolean> {
  return await updateRow(db, 'result_complaint', key, changes);
}
