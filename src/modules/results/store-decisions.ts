// The only place that names the tables of decisions, of their products, and of the files at the ministry.

import type { RecognitionId } from '#kernel/ids.ts';
import type { SessionId } from '#modules/councils/index.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import { type Db, query } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { Decision, DecisionId, DecisionLine } from './rules/decision.ts';
import type { MinistryFileRecord } from './rules/ministry-file.ts';

type Tables = {
  resultDecision: Row<Decision>;
  resultDecisionLine: Row<DecisionLine>;
  ministryFile: Row<MinistryFileRecord>;
};
const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();

/** Decisions of one province are recorded one after another until the transaction ends. */
export async function lockDecisions(db: Db, provinceCode: string): Promise<void> {
  await query(db, 'select pg_advisory_xact_lock(hashtextextended($1, 59))', [`result-decisions ${provinceCode}`]);
}

export async function insertDecision(db: Db, decision: Decision, lines: readonly DecisionLine[]): Promise<void> {
  await insertRows(db, 'result_decision', [decision]);
  await insertRows(db, 'result_decision_line', lines);
}

export async function findDecision(db: Db, id: DecisionId): Promise<Decision | null> {
  return (await tables(db).selectFrom('resultDecision').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** Decisions on the products of some sessions, the first recorded first. */
export async function listDecisions(db: Db, sessions: readonly SessionId[]): Promise<readonly Decision[]> {
  if (sessions.length === 0) return [];
  const select = tables(db)
    .selectFrom('resultDecision')
    .selectAll()
    .where('sessionId', 'in', [...sessions]);
  return await select.orderBy('recordedAt').execute();
}

export async function listDecisionLines(db: Db, ids: readonly DecisionId[]): Promise<readonly DecisionLine[]> {
  if (ids.length === 0) return [];
  const select = tables(db)
    .selectFrom('resultDecisionLine')
    .selectAll()
    .where('decisionId', 'in', [...ids]);
  return await select.orderBy('id').execute();
}

/** What decisions said of a dossier. */
export async function listLinesOf(db: Db, dossierId: DossierId): Promise<readonly DecisionLine[]> {
  const select = tables(db).selectFrom('resultDecisionLine').selectAll().where('dossierId', '=', dossierId);
  return await select.orderBy('id').execute();
}

/** The dossier that a decision recognised a product by; `null`: the recognition came from elsewhere. */
export async function findDossierOfRecognition(db: Db, id: RecognitionId): Promise<DossierId | null> {
  const select = tables(db).selectFrom('resultDecisionLine').select('dossierId').where('recognitionId', '=', id);
  return (await select.orderBy('id', 'desc').limit(1).executeTakeFirst())?.dossierId ?? null;
}

export async function listMinistryFiles(
  db: Db,
  sessions: readonly SessionId[],
): Promise<readonly MinistryFileRecord[]> {
  if (sessions.length === 0) return [];
  return await tables(db)
    .selectFrom('ministryFile')
    .selectAll()
    .where('sessionId', 'in', [...sessions])
    .execute();
}

/** Of these dossiers, those that the ministry found below 90 and that the province evaluates by itself, after another session. */
export async function findEvaluatedByProvince(
  db: Db,
  dossierIds: readonly DossierId[],
  besides: SessionId,
): Promise<ReadonlySet<DossierId>> {
  if (dossierIds.length === 0) return new Set();
  const select = tables(db)
    .selectFrom('ministryFile')
    .select('dossierId')
    .where('dossierId', 'in', [...dossierIds])
    .where('sessionId', '!=', besides)
    .where('way', '=', 'evaluate');
  return new Set((await select.execute()).map((one) => one.dossierId));
}

export async function insertMinistryFile(db: Db, file: MinistryFileRecord): Promise<void> {
  await insertRows(db, 'ministry_file', [file]);
}

/** Changes a file if it still has the version; false where it has not. */
export async function updateMinistryFile(
  db: Db,
  key: Pick<MinistryFileRecord, 'id' | 'version'>,
  changes: Partial<MinistryFileRecord>,
): Promise<boolean> {
  return await updateRow(db, 'ministry_file', key, changes);
}
