// The only place that names the table of records that letters went out of.

import type { Instant } from '#kernel/calendar.ts';
import type { Id } from '#kernel/ids.ts';
import type { Db } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row } from '#platform/database/record-rows.ts';
import type { LetterId } from './rules/letter.ts';

/** A record of another room that a letter went out of: its address and what it is about. */
export interface LetterRecord {
  readonly id: Id<'letter-record'>;
  readonly letterId: LetterId;
  /** Without a language: `/phat-hien/…`. */
  readonly path: string;
  readonly words: string;
  readonly madeAt: Instant;
}

const tables = (db: Db) => db.withPlugin(camelCase).withTables<{ letterRecord: Row<LetterRecord> }>();

export async function insertLetterRecord(db: Db, row: LetterRecord): Promise<void> {
  await insertRows(db, 'letter_record', [row]);
}

/** The records that a letter went out of, the first first. */
export async function listLetterRecords(db: Db, letterId: LetterId): Promise<readonly LetterRecord[]> {
  const select = tables(db).selectFrom('letterRecord').selectAll().where('letterId', '=', letterId);
  return await select.orderBy('madeAt').orderBy('id').execute();
}
