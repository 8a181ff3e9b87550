// The only place that names the tables of sessions, of their agenda, of attendance and of declared conflicts.

import type { AccountId } from '#kernel/ids.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import type { Db } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { AttendanceChange } from './rules/attendance-change.ts';
import type { CouncilId } from './rules/council.ts';
import type { Attendance, ConflictDeclaration, CouncilSession, SessionDossier, SessionId } from './rules/session.ts';

type Tables = {
  councilSession: Row<CouncilSession>;
  sessionDossier: Row<SessionDossier>;
  sessionAttendance: Row<Attendance>;
  conflictDeclaration: Row<ConflictDeclaration>;
  sessionAttendanceChange: Row<AttendanceChange>;
};
const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();

export async function insertSession(db: Db, session: CouncilSession): Promise<void> {
  await insertRows(db, 'council_session', [session]);
}

/** Changes a session if it still has the version; false where it has not. */
export async function updateSession(
  db: Db,
  key: Pick<CouncilSession, 'id' | 'version'>,
  changes: Partial<CouncilSession>,
): Promise<boolean> {
  return await updateRow(db, 'council_session', key, changes);
}

export async function findSession(db: Db, id: SessionId): Promise<CouncilSession | null> {
  return (await tables(db).selectFrom('councilSession').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** The session under a lock until the act is done. */
export async function lockSession(db: Db, id: SessionId): Promise<CouncilSession | null> {
  const select = tables(db).selectFrom('councilSession').selectAll().where('id', '=', id).forUpdate();
  return (await select.executeTakeFirst()) ?? null;
}

/** Sessions of these councils, the last planned first. */
export async function listSessionsOf(db: Db, councils: readonly CouncilId[]): Promise<readonly CouncilSession[]> {
  if (councils.length === 0) return [];
  return await tables(db)
    .selectFrom('councilSession')
    .selectAll()
    .where('councilId', 'in', [...councils])
    .orderBy('plannedOn', 'desc')
    .orderBy('id', 'desc')
    .limit(500)
    .execute();
}

/** Sessions that score in which an account types or compares sheets on paper. */
export async function listPaperSessionsOf(db: Db, accountId: AccountId): Promise<readonly SessionId[]> {
  const found = await tables(db)
    .selectFrom('sessionAttendance')
    .innerJoin('councilSession', 'councilSession.id', 'sessionAttendance.sessionId')
    .select('councilSession.id')
    .where('councilSession.state', '=', 'scoring')
    .where('sessionAttendance.onPaper', '=', true)
    .where(({ or, eb }) =>
      or([eb('sessionAttendance.paperTypist', '=', accountId), eb('sessionAttendance.paperChecker', '=', accountId)]),
    )
    .distinct()
    .execute();
  return found.map((one) => one.id);
}

export async function insertAgenda(db: Db, lines: readonly SessionDossier[]): Promise<void> {
  await insertRows(db, 'session_dossier', lines);
}

/** What stands on the agenda, in its order. */
export async function listAgenda(db: Db, sessions: readonly SessionId[]): Promise<readonly SessionDossier[]> {
  if (sessions.length === 0) return [];
  return await tables(db)
    .selectFrom('sessionDossier')
    .selectAll()
    .where('sessionId', 'in', [...sessions])
    .where('takenOffAt', 'is', null)
    .orderBy('ordinal')
    .orderBy('id')
    .execute();
}

export async function updateAgendaLine(
  db: Db,
  id: SessionDossier['id'],
  changes: Partial<Pick<SessionDossier, 'ordinal' | 'isOpen' | 'takenOffAt' | 'takenOffReason'>>,
): Promise<void> {
  await tables(db).updateTable('sessionDossier').set(changes).where('id', '=', id).execute();
}

/** The session is over: its dossiers may stand in another. */
export async function freeAgenda(db: Db, sessionId: SessionId): Promise<void> {
  await tables(db).updateTable('sessionDossier').set({ isOpen: false }).where('sessionId', '=', sessionId).execute();
}

/** Every time a dossier stood, or stands, on an agenda. */
export async function listSessionsWith(db: Db, dossierId: DossierId): Promise<readonly SessionDossier[]> {
  const select = tables(db).selectFrom('sessionDossier').selectAll().where('dossierId', '=', dossierId);
  return await select.orderBy('putOnAt', 'desc').execute();
}

export async function listAttendance(db: Db, sessionId: SessionId): Promise<readonly Attendance[]> {
  return await tables(db).selectFrom('sessionAttendance').selectAll().where('sessionId', '=', sessionId).execute();
}

export async function insertAttendance(db: Db, marks: readonly Attendance[]): Promise<void> {
  await insertRows(db, 'session_attendance', marks);
}

export async function updateAttendance(
  db: Db,
  key: Pick<Attendance, 'id' | 'version'>,
  changes: Partial<Attendance>,
): Promise<boolean> {
  return await updateRow(db, 'session_attendance', key, changes);
}

export async function insertAttendanceChanges(db: Db, changes: readonly AttendanceChange[]): Promise<void> {
  await insertRows(db, 'session_attendance_change', changes);
}

/** What changed after the scoring began, as it went. */
export async function listAttendanceChanges(db: Db, sessionId: SessionId): Promise<readonly AttendanceChange[]> {
  const select = tables(db).selectFrom('sessionAttendanceChange').selectAll().where('sessionId', '=', sessionId);
  return await select.orderBy('changedAt').orderBy('id').execute();
}

/** Declarations that count today, of members and by rule. */
export async function listDeclarations(
  db: Db,
  sessions: readonly SessionId[],
): Promise<readonly ConflictDeclaration[]> {
  if (sessions.length === 0) return [];
  return await tables(db)
    .selectFrom('conflictDeclaration')
    .selectAll()
    .where('sessionId', 'in', [...sessions])
    .where('isCurrent', '=', true)
    .orderBy('declaredAt')
    .execute();
}

export async function insertDeclarations(db: Db, declarations: readonly ConflictDeclaration[]): Promise<void> {
  await insertRows(db, 'conflict_declaration', declarations);
}

/** Declarations that others take the place of; they stay to be read. */
export async function retireDeclarations(db: Db, ids: readonly ConflictDeclaration['id'][]): Promise<void> {
  if (ids.length === 0) return;
  await tables(db)
    .updateTable('conflictDeclaration')
    .set({ isCurrent: false })
    .where('id', 'in', [...ids])
    .execute();
}
