// The only place that names the tables of cases.

import { sql } from 'kysely';
import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import type { ProductId } from '#kernel/ids.ts';
import type { Db } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import { uuidArray } from '#platform/database/uuid-array.ts';
import type { CaseActRow, CaseId, InspectionCase } from './rules/case.ts';
import type { CaseState } from './rules/case-lifecycle.ts';
import type { Guest } from './rules/guest.ts';
import type { VisitId } from './rules/visit.ts';

type Tables = { inspectionCase: Row<InspectionCase>; inspectionCaseAct: Row<CaseActRow> };
const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();

export async function insertCaseRow(db: Db, one: InspectionCase): Promise<void> {
  await insertRows(db, 'inspection_case', [one]);
}

export async function findCaseRow(db: Db, id: CaseId): Promise<InspectionCase | null> {
  return (await tables(db).selectFrom('inspectionCase').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** The case under a lock until the transaction ends. */
export async function lockCase(db: Db, id: CaseId): Promise<InspectionCase | null> {
  const select = tables(db).selectFrom('inspectionCase').selectAll().where('id', '=', id).forUpdate();
  return (await select.executeTakeFirst()) ?? null;
}

/** The case that a consumer's report became; `null`: none yet. */
export async function findCaseOfReport(db: Db, number: string): Promise<InspectionCase | null> {
  const select = tables(db)
    .selectFrom('inspectionCase')
    .selectAll()
    .where('source', '=', 'consumer-report')
    .where('sourceNumber', '=', number);
  return (await select.executeTakeFirst()) ?? null;
}

export async function updateCase(
  db: Db,
  key: Pick<InspectionCase, 'id' | 'version'>,
  changes: Partial<Omit<InspectionCase, 'id' | 'version'>>,
): Promise<boolean> {
  return await updateRow(db, 'inspection_case', key, changes);
}

export async function insertCaseActs(db: Db, acts: readonly CaseActRow[]): Promise<void> {
  await insertRows(db, 'inspection_case_act', acts);
}

/** What happened to a case, the last first. */
export async function listCaseActs(db: Db, caseId: CaseId): Promise<readonly CaseActRow[]> {
  const select = tables(db).selectFrom('inspectionCaseAct').selectAll().where('caseId', '=', caseId);
  return await select.orderBy('at', 'desc').orderBy('id', 'desc').execute();
}

/** What a guest reads of the cases: own ones, those handed to the own agency, those of visits that the guest reads. */
export interface CasesOfGuest {
  readonly guest: Guest;
  readonly visitIds: readonly VisitId[];
}

/** The same as the rule says of one; `null`: all. */
const readBy = (of: CasesOfGuest | null) =>
  of === null
    ? sql<boolean>`true`
    : sql<boolean>`(made_by = ${of.guest.accountId}
        or office_label = any(${[...of.guest.agencies]}::text[])
        or hand_over ->> 'agency' = any(${[...of.guest.agencies]}::text[])
        or visit_id = any(${[...of.visitIds]}::uuid[]))`;

/** Cases of a reach in some states: those that wait first by their last day, then the others, the newest first. */
export async function listCaseRows(
  db: Db,
  reach: Reach,
  states: readonly CaseState[],
  of: CasesOfGuest | null,
  limit = 300,
): Promise<readonly InspectionCase[]> {
  return await tables(db)
    .selectFrom('inspectionCase')
    .selectAll()
    .where(reachCondition(reach, { province: 'provinceCode', commune: 'communeCode' }))
    .where('state', 'in', [...states])
    .where(readBy(of))
    .orderBy(sql`case when state = 'open' then 0 else 1 end`)
    .orderBy(sql`case when state = 'open' then triage_due_on end`)
    .orderBy('madeAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** How many cases of a reach nobody has taken up. */
export async function countOpenCaseRows(db: Db, reach: Reach, of: CasesOfGuest | null): Promise<number> {
  const row = await tables(db)
    .selectFrom('inspectionCase')
    .select(sql<number>`count(*)::int`.as('count'))
    .where(reachCondition(reach, { province: 'provinceCode', commune: 'communeCode' }))
    .where('state', '=', 'open')
    .where(readBy(of))
    .executeTakeFirst();
  return row?.count ?? 0;
}

/** Cases of some products that nobody has ended. */
export async function listOpenCasesOf(db: Db, productIds: readonly ProductId[]): Promise<readonly InspectionCase[]> {
  if (productIds.length === 0) return [];
  return await tables(db)
    .selectFrom('inspectionCase')
    .selectAll()
    .where(sql<boolean>`product_id = any(${uuidArray(productIds)})`)
    .where('state', '<>', 'closed')
    .execute();
}

/** Which of some cases nobody has ended. */
export async function listOpenAmong(db: Db, ids: readonly string[]): Promise<readonly CaseId[]> {
  if (ids.length === 0) return [];
  const rows = await tables(db)
    .selectFrom('inspectionCase')
    .select('id')
    .where(sql<boolean>`id = any(${uuidArray([...ids])})`)
    .where('state', '<>', 'closed')
    .execute();
  return rows.map(({ id }) => id);
}
