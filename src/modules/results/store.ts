// The only place that names the tables of the province's settings, of papers with their numbers and scans, of notes and notices.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import type { SessionId } from '#modules/councils/index.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import { type Db, query } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row } from '#platform/database/record-rows.ts';
import type { PaperNumber, PaperScan } from './rules/papers.ts';
import type { DatedSetting } from './rules/setting.ts';

/** What was said while a session went on, as the secretary wrote it down. */
export interface SessionNote {
  readonly id: Id<'session-note'>;
  readonly sessionId: SessionId;
  readonly ordinal: number;
  readonly words: string;
  readonly writtenAt: Instant;
  readonly writtenBy: AccountId | null;
  readonly writtenName: string;
}

/** What a producer was told, frozen. */
export interface Notice {
  readonly id: Id<'result-notice'>;
  readonly sessionId: SessionId;
  readonly dossierId: DossierId;
  readonly provinceCode: string;
  /** Canonical JSON of `NoticeContent`. */
  readonly content: string;
  readonly contentHash: string;
  readonly issuedOn: LocalDate;
  readonly issuedBy: AccountId | null;
  readonly issuedAt: Instant;
}

type Tables = {
  resultSetting: Row<DatedSetting>;
  sessionNote: Row<SessionNote>;
  resultPaperNumber: Row<PaperNumber>;
  resultPaperScan: Row<PaperScan>;
  resultNotice: Row<Notice>;
};
const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();

export async function listSettings(db: Db, provinceCode: string): Promise<readonly DatedSetting[]> {
  const select = tables(db).selectFrom('resultSetting').selectAll().where('provinceCode', '=', provinceCode);
  return await select.orderBy('validFrom', 'desc').orderBy('madeAt', 'desc').limit(50).execute();
}

export async function insertSetting(db: Db, setting: DatedSetting): Promise<void> {
  await insertRows(db, 'result_setting', [setting]);
}

/** Acts on the results of one session go one after another until the transaction ends. */
export async function lockResults(db: Db, sessionId: SessionId): Promise<void> {
  await query(db, 'select pg_advisory_xact_lock(hashtextextended($1, 59))', [sessionId]);
}

export async function listNotes(db: Db, sessionId: SessionId): Promise<readonly SessionNote[]> {
  const select = tables(db).selectFrom('sessionNote').selectAll().where('sessionId', '=', sessionId);
  return await select.orderBy('ordinal').execute();
}

export async function insertNote(db: Db, note: SessionNote): Promise<void> {
  await insertRows(db, 'session_note', [note]);
}

/** Every number of the papers of some sessions, also those that a correction took the place of. */
export async function listNumbers(db: Db, sessions: readonly SessionId[]): Promise<readonly PaperNumber[]> {
  if (sessions.length === 0) return [];
  const select = tables(db)
    .selectFrom('resultPaperNumber')
    .selectAll()
    .where('sessionId', 'in', [...sessions]);
  return await select.orderBy('typedAt').orderBy('id').execute();
}

export async function insertNumber(db: Db, number: PaperNumber): Promise<void> {
  await insertRows(db, 'result_paper_number', [number]);
}

/** A number that a correction takes the place of: kept, and free to be given to another paper. */
export async function replaceNumber(db: Db, { id }: Pick<PaperNumber, 'id'>, replacedAt: Instant): Promise<void> {
  await tables(db).updateTable('resultPaperNumber').set({ replacedAt }).where('id', '=', id).execute();
}

export async function listScans(db: Db, sessionId: SessionId): Promise<readonly PaperScan[]> {
  const select = tables(db).selectFrom('resultPaperScan').selectAll().where('sessionId', '=', sessionId);
  return await select.orderBy('addedAt').orderBy('id').execute();
}

export async function insertScan(db: Db, scan: PaperScan): Promise<void> {
  await insertRows(db, 'result_paper_scan', [scan]);
}

export async function listNotices(db: Db, sessions: readonly SessionId[]): Promise<readonly Notice[]> {
  if (sessions.length === 0) return [];
  return await tables(db)
    .selectFrom('resultNotice')
    .selectAll()
    .where('sessionId', 'in', [...sessions])
    .execute();
}

/** What the producer of a dossier was told, the last first. */
export async function listNoticesOf(db: Db, dossierId: DossierId): Promise<readonly Notice[]> {
  const select = tables(db).selectFrom('resultNotice').selectAll().where('dossierId', '=', dossierId);
  return await select.orderBy('issuedAt', 'desc').execute();
}

export async function insertNotice(db: Db, notice: Notice): Promise<void> {
  await insertRows(db, 'result_notice', [notice]);
}
