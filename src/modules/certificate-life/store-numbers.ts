// The only place that names the table of the numbers of papers of a withdrawal.

import type { Db } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row } from '#platform/database/record-rows.ts';
import type { PaperNumber } from './rules/paper-number.ts';
import type { WithdrawalCaseId } from './rules/withdrawal-case.ts';

const tables = (db: Db) => db.withPlugin(camelCase).withTables<{ lifePaperNumber: Row<PaperNumber> }>();

/** Numbers in force of the papers of some cases. */
export async function findPaperNumbers(db: Db, ids: readonly WithdrawalCaseId[]): Promise<readonly PaperNumber[]> {
  if (ids.length === 0) return [];
  return await tables(db)
    .selectFrom('lifePaperNumber')
    .selectAll()
    .where('subjectId', 'in', [...ids])
    .where('replacedAt', 'is', null)
    .execute();
}

/** Writes a number; the one that it corrects is kept as replaced. */
export async function putPaperNumber(db: Db, row: PaperNumber): Promise<void> {
  if (row.corrects !== null) {
    const replaced = tables(db).updateTable('lifePaperNumber').set({ replacedAt: row.typedAt });
    await replaced.where('id', '=', row.corrects).execute();
  }
  await insertRows(db, 'life_paper_number', [row]);
}
