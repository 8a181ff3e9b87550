// The only place that names the table of sheets of accounts that wait to be confirmed.

import type { Instant } from '#kernel/calendar.ts';
import { type Db, query } from '#platform/database/db.ts';

/** Lines of a sheet as they were read. */
export type WaitingLines = readonly { readonly row: number; readonly values: Readonly<Record<string, string>> }[];

export async function insertWaitingSheet(
  db: Db,
  sheet: { readonly id: string; readonly accountId: string | null; readonly lines: WaitingLines; readonly at: Instant },
): Promise<void> {
  await query(db, 'insert into account_import (id, account_id, lines, made_at) values ($1, $2, $3::jsonb, $4)', [
    sheet.id,
    sheet.accountId,
    JSON.stringify(sheet.lines),
    sheet.at,
  ]);
}

/** A waiting sheet, only for who brought it. */
export async function findWaitingSheet(
  db: Db,
  id: string,
  accountId: string | null,
): Promise<WaitingLines | undefined> {
  const rows = await query<{ lines: WaitingLines }>(
    db,
    'select lines from account_import where id = $1 and account_id is not distinct from $2::uuid',
    [id, accountId],
  );
  return rows[0]?.lines;
}

export async function deleteWaitingSheet(db: Db, id: string): Promise<void> {
  await query(db, 'delete from account_import where id = $1', [id]);
}

/** Forgets sheets nobody confirmed, with the names in them. */
export async function sweepWaitingSheets(db: Db, before: Instant): Promise<void> {
  await query(db, 'delete from account_import where made_at < $1', [before]);
}
