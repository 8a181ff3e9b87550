// The only place that names the tables of drafts, sheets, reveals, results and completion items of a session.

import { sql } from 'kysely';
import type { CouncilMemberId, SessionId } from '#modules/councils/index.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import { type Db, query } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { CompletionItem } from './rules/completion.ts';
import type { Reminder } from './rules/reminder.ts';
import type { ResultId, SessionResult } from './rules/result.ts';
import type { Reveal } from './rules/reveal.ts';
import type { SessionSheet, SheetDraft } from './rules/sheet-content.ts';

type Tables = {
  sessionDraft: Row<SheetDraft>;
  sessionSheet: Row<SessionSheet>;
  sessionReminder: Row<Reminder>;
  sessionReveal: Row<Reveal>;
  sessionResult: Row<SessionResult>;
  completionItem: Row<CompletionItem>;
};
const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();

/**
 * Orders the acts of one session until the transaction ends: sheets go side by side (`shared`), reveal and closing alone. Whoever waits
 * sees afterwards what the other did.
 */
export async function lockScoring(db: Db, sessionId: SessionId, how: 'shared' | 'alone'): Promise<void> {
  const lock = how === 'shared' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock';
  await query(db, `select ${lock}(hashtextextended($1, 53))`, [sessionId]);
}

/** Orders what one member sends about one dossier from two phones. */
export async function lockMember(db: Db, key: SheetKey): Promise<void> {
  const name = `${key.sessionId} ${key.dossierId} ${key.memberId}`;
  await query(db, 'select pg_advisory_xact_lock(hashtextextended($1, 53))', [name]);
}

export interface SheetKey {
  readonly sessionId: SessionId;
  readonly dossierId: DossierId;
  readonly memberId: CouncilMemberId;
}

export async function findDraft(db: Db, key: SheetKey): Promise<SheetDraft | null> {
  const select = tables(db)
    .selectFrom('sessionDraft')
    .selectAll()
    .where('sessionId', '=', key.sessionId)
    .where('dossierId', '=', key.dossierId)
    .where('memberId', '=', key.memberId);
  return (await select.executeTakeFirst()) ?? null;
}

export async function insertDraft(db: Db, draft: SheetDraft): Promise<void> {
  await insertRows(db, 'session_draft', [draft]);
}

/** Changes a draft if it still has the version; false where it has not. */
export async function updateDraft(
  db: Db,
  key: Pick<SheetDraft, 'id' | 'version'>,
  changes: Partial<SheetDraft>,
): Promise<boolean> {
  return await updateRow(db, 'session_draft', key, changes);
}

export async function dropDraft(db: Db, id: SheetDraft['id']): Promise<void> {
  await tables(db).deleteFrom('sessionDraft').where('id', '=', id).execute();
}

/** Drafts of a session that nobody submitted: after the reveal nobody reads them. */
export async function dropDrafts(db: Db, sessionId: SessionId): Promise<void> {
  await tables(db).deleteFrom('sessionDraft').where('sessionId', '=', sessionId).execute();
}

/** Which dossiers a member has drafts on. */
export async function listDraftsOf(db: Db, sessionId: SessionId, memberId: CouncilMemberId) {
  return await tables(db)
    .selectFrom('sessionDraft')
    .select(['dossierId', 'savedAt'])
    .where('sessionId', '=', sessionId)
    .where('memberId', '=', memberId)
    .execute();
}

export async function insertSheet(db: Db, sheet: SessionSheet): Promise<void> {
  await insertRows(db, 'session_sheet', [sheet]);
}

/** A sheet without what it says: all that is read while it is sealed, but by its own member. */
export type SheetHead = Omit<SessionSheet, 'box' | 'content'>;

const headFields = [
  'id',
  'sessionId',
  'dossierId',
  'memberId',
  'ordinal',
  'origin',
  'contentHash',
  'submittedAt',
  'submittedBy',
  'checkedAt',
  'checkedBy',
  'scan',
] as const;

/** Which sheets there are: the columns with marks are not read. */
export async function listSheetHeads(db: Db, sessionId: SessionId): Promise<readonly SheetHead[]> {
  return await tables(db)
    .selectFrom('sessionSheet')
    .select(headFields)
    .where('sessionId', '=', sessionId)
    .orderBy('id')
    .execute();
}

/** Every sheet of a session with what it says, or its box. */
export async function listSheets(db: Db, sessionId: SessionId): Promise<readonly SessionSheet[]> {
  const select = tables(db).selectFrom('sessionSheet').selectAll().where('sessionId', '=', sessionId);
  return await select.orderBy('dossierId').orderBy('memberId').orderBy('ordinal').execute();
}

/** The sheets of one member in a session, the last on each dossier last. */
export async function listSheetsOf(
  db: Db,
  sessionId: SessionId,
  memberId: CouncilMemberId,
): Promise<readonly SessionSheet[]> {
  const select = tables(db).selectFrom('sessionSheet').selectAll().where('sessionId', '=', sessionId);
  return await select.where('memberId', '=', memberId).orderBy('ordinal').execute();
}

export async function insertReminder(db: Db, reminder: Reminder): Promise<void> {
  await insertRows(db, 'session_reminder', [{ ...reminder, members: JSON.stringify(reminder.members) }]);
}

/** The last time members of a session were reminded; `null`: never. */
export async function findLastReminder(db: Db, sessionId: SessionId): Promise<Reminder | null> {
  const select = tables(db).selectFrom('sessionReminder').selectAll().where('sessionId', '=', sessionId);
  return (await select.orderBy('remindedAt', 'desc').limit(1).executeTakeFirst()) ?? null;
}

/** Takes the seal off. */
export async function revealSheet(db: Db, id: SessionSheet['id'], content: string): Promise<void> {
  await tables(db).updateTable('sessionSheet').set({ content, box: null }).where('id', '=', id).execute();
}

export async function markSheetChecked(
  db: Db,
  id: SessionSheet['id'],
  by: Pick<SessionSheet, 'checkedAt' | 'checkedBy'>,
): Promise<void> {
  await tables(db).updateTable('sessionSheet').set(by).where('id', '=', id).execute();
}

/** A typed sheet that was found wrong before it counted; its typing stays in the ledger. */
export async function dropSheet(db: Db, id: SessionSheet['id']): Promise<void> {
  await tables(db).deleteFrom('sessionSheet').where('id', '=', id).execute();
}

export async function insertReveal(db: Db, reveal: Reveal): Promise<void> {
  await query(
    db,
    'insert into session_reveal (session_id, revealed_at, revealed_by, excused) values ($1, $2, $3, $4)',
    [reveal.sessionId, reveal.revealedAt, reveal.revealedBy, JSON.stringify(reveal.excused)],
  );
}

export async function findReveal(db: Db, sessionId: SessionId): Promise<Reveal | null> {
  const select = tables(db).selectFrom('sessionReveal').selectAll().where('sessionId', '=', sessionId);
  return (await select.executeTakeFirst()) ?? null;
}

export async function insertResults(db: Db, results: readonly SessionResult[]): Promise<void> {
  await insertRows(db, 'session_result', results);
}

export async function listResults(db: Db, sessionId: SessionId): Promise<readonly SessionResult[]> {
  return await tables(db).selectFrom('sessionResult').selectAll().where('sessionId', '=', sessionId).execute();
}

export async function findResult(db: Db, id: ResultId): Promise<SessionResult | null> {
  return (await tables(db).selectFrom('sessionResult').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** The newest result of each dossier that counts: computed at the closing, or of a paper council and checked. */
export async function listLastResults(db: Db, dossierIds: readonly DossierId[]): Promise<readonly SessionResult[]> {
  if (dossierIds.length === 0) return [];
  return await tables(db)
    .selectFrom('sessionResult')
    .selectAll()
    .distinctOn('dossierId')
    .where(sql<boolean>`dossier_id = any(${[...dossierIds]}::uuid[])`)
    .where((where) => where.or([where('kind', '=', 'computed'), where('checkedAt', 'is not', null)]))
    .orderBy('dossierId')
    .orderBy('madeAt', 'desc')
    .execute();
}

/** Computed results of a set in other sessions, the last first. */
export async function listResultsOfSet(db: Db, setKey: string, but: SessionId): Promise<readonly SessionResult[]> {
  return await tables(db)
    .selectFrom('sessionResult')
    .selectAll()
    .where('setKey', '=', setKey)
    .where('sessionId', '!=', but)
    .orderBy('madeAt', 'desc')
    .limit(20)
    .execute();
}

export async function markResultChecked(
  db: Db,
  id: ResultId,
  by: Pick<SessionResult, 'checkedAt' | 'checkedBy'>,
): Promise<void> {
  await tables(db).updateTable('sessionResult').set(by).where('id', '=', id).execute();
}

export async function dropResult(db: Db, id: ResultId): Promise<void> {
  await tables(db).deleteFrom('sessionResult').where('id', '=', id).execute();
}

export async function insertItem(db: Db, item: CompletionItem): Promise<void> {
  await insertRows(db, 'completion_item', [item]);
}

export async function listItems(db: Db, results: readonly ResultId[]): Promise<readonly CompletionItem[]> {
  if (results.length === 0) return [];
  const select = tables(db).selectFrom('completionItem').selectAll();
  return await select
    .where('resultId', 'in', [...results])
    .orderBy('ordinal')
    .execute();
}

export async function findItem(db: Db, id: CompletionItem['id']): Promise<CompletionItem | null> {
  return (await tables(db).selectFrom('completionItem').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

export async function updateItem(
  db: Db,
  key: Pick<CompletionItem, 'id' | 'version'>,
  changes: Partial<CompletionItem>,
): Promise<boolean> {
  return await updateRow(db, 'completion_item', key, changes);
}
