// The only place that names the table of what producers deny.

import type { Db } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row } from '#platform/database/record-rows.ts';
import type { Denial } from './rules/denial.ts';
import type { DossierId } from './rules/dossier.ts';

const tables = (db: Db) => db.withPlugin(camelCase).withTables<{ dossierDenial: Row<Denial> }>();

/** What was said of a dossier, the last first. */
export async function listDenials(db: Db, dossierId: DossierId): Promise<readonly Denial[]> {
  const select = tables(db).selectFrom('dossierDenial').selectAll().where('dossierId', '=', dossierId);
  return await select.orderBy('saidAt', 'desc').orderBy('id', 'desc').execute();
}

export async function insertDenial(db: Db, denial: Denial): Promise<void> {
  await insertRows(db, 'dossier_denial', [denial]);
}

export async function answerDenialRow(
  db: Db,
  { id }: Pick<Denial, 'id'>,
  said: Pick<Denial, 'answeredBy' | 'answeredAt' | 'answer'>,
): Promise<void> {
  await tables(db).updateTable('dossierDenial').set(said).where('id', '=', id).execute();
}
