// The only place that names the tables of reports, of what happened to them, of frozen figures and of targets.

import { sql } from 'kysely';
import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/ids.ts';
import type { LetterId } from '#modules/directives/index.ts';
import type { BodyId, Office } from '#modules/offices/index.ts';
import type { TaskId } from '#modules/tasks/index.ts';
import type { Db } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { FrozenFigures } from './rules/freeze.ts';
import type { ReportPeriod } from './rules/period.ts';
import type {
  Report,
  ReportActRow,
  ReportId,
  ReportIssue,
  ReportState,
  ReportVersion,
  ReportVersionHead,
} from './rules/report.ts';
import type { PlanTarget } from './rules/target.ts';

export interface ReportFreeze {
  readonly id: Id<'report-freeze'>;
  readonly reportId: ReportId;
  readonly ordinal: number;
  readonly versionOrdinal: number;
  readonly frozenOn: LocalDate;
  readonly frozenAt: Instant;
  readonly content: FrozenFigures;
}

type Tables = {
  report: Row<Report>;
  reportVersion: Row<ReportVersion>;
  reportAct: Row<ReportActRow>;
  reportFreeze: Row<ReportFreeze>;
  reportIssue: Row<ReportIssue>;
  planTarget: Row<PlanTarget>;
};
const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();
const columns = { province: 'provinceCode', commune: 'communeCode' };

export async function insertReport(db: Db, report: Report): Promise<void> {
  await insertRows(db, 'report', [report]);
}

/** Changes a report if it still has the version; false where it has not. */
export async function updateReport(
  db: Db,
  key: Pick<Report, 'id' | 'version'>,
  changes: Partial<Report>,
): Promise<boolean> {
  return await updateRow(db, 'report', key, changes);
}

export async function findReport(db: Db, id: ReportId): Promise<Report | null> {
  return (await tables(db).selectFrom('report').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** Reports of a reach in some states, the last changed first. */
export async function listReports(
  db: Db,
  reach: Reach,
  states: readonly ReportState[],
  limit: number,
): Promise<readonly Report[]> {
  return await tables(db)
    .selectFrom('report')
    .selectAll()
    .where('state', 'in', [...states])
    .where(reachCondition(reach, columns))
    .orderBy('changedAt', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** Reports of a reach that went out and are being corrected, the last changed first. */
export async function listReportsInCorrection(db: Db, reach: Reach, limit: number): Promise<readonly Report[]> {
  return await tables(db)
    .selectFrom('report')
    .selectAll()
    .where('state', 'not in', ['issued', 'dropped'])
    .where('issuedOn', 'is not', null)
    .where(reachCondition(reach, columns))
    .orderBy('changedAt', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** Reports that answer some tasks, none that was dropped: those in work before the issued ones, the last changed first. */
export async function listReportsOnTasks(
  db: Db,
  ids: readonly TaskId[],
): Promise<readonly Pick<Report, 'id' | 'taskId' | 'state' | 'provinceCode' | 'communeCode'>[]> {
  if (ids.length === 0) return [];
  return await tables(db)
    .selectFrom('report')
    .select(['id', 'taskId', 'state', 'provinceCode', 'communeCode'])
    .where(sql<boolean>`task_id = any(${[...ids]}::uuid[])`)
    .where('state', '<>', 'dropped')
    .orderBy(sql`state = 'issued'`)
    .orderBy('changedAt', 'desc')
    .orderBy('id')
    .execute();
}

/** Reports on a letter that were not dropped, whoever writes them. */
export async function listReportsOfLetter(db: Db, letterId: LetterId): Promise<readonly Report[]> {
  return await tables(db)
    .selectFrom('report')
    .selectAll()
    .where('letterId', '=', letterId)
    .where('state', '<>', 'dropped')
    .orderBy('madeAt')
    .execute();
}

/** Periodic reports of the offices of a province on one period, none that was dropped, the last changed first. */
export async function listPeriodicReports(
  db: Db,
  provinceCode: string,
  { kind, from, to }: ReportPeriod,
): Promise<readonly Report[]> {
  return await tables(db)
    .selectFrom('report')
    .selectAll()
    .where('provinceCode', '=', provinceCode)
    .where('kind', '=', 'periodic')
    .where('periodKind', '=', kind)
    .where('periodFrom', '=', from)
    .where('periodTo', '=', to)
    .where('state', '<>', 'dropped')
    .orderBy('changedAt', 'desc')
    .orderBy('id')
    .execute();
}

export async function insertVersion(db: Db, version: ReportVersion): Promise<void> {
  await insertRows(db, 'report_version', [version]);
}

/** Versions of a report, the first first. */
export async function listVersions(db: Db, reportId: ReportId): Promise<readonly ReportVersion[]> {
  const select = tables(db).selectFrom('reportVersion').selectAll().where('reportId', '=', reportId);
  return await select.orderBy('ordinal').execute();
}

/** Versions of a report without what is written in them, the first first. */
export async function listVersionHeads(db: Db, reportId: ReportId): Promise<readonly ReportVersionHead[]> {
  return await tables(db)
    .selectFrom('reportVersion')
    .select(['id', 'reportId', 'ordinal', 'savedBy', 'savedByName', 'savedAt'])
    .where('reportId', '=', reportId)
    .orderBy('ordinal')
    .execute();
}

/** The version that was saved last; `null`: there is no such report. */
export async function findLastVersion(db: Db, reportId: ReportId): Promise<ReportVersion | null> {
  return (await listLastVersions(db, [reportId]))[0] ?? null;
}

/** A version of a report by its ordinal. */
export async function findVersion(db: Db, reportId: ReportId, ordinal: number): Promise<ReportVersion | null> {
  const select = tables(db).selectFrom('reportVersion').selectAll().where('reportId', '=', reportId);
  return (await select.where('ordinal', '=', ordinal).executeTakeFirst()) ?? null;
}

/** The last versions of some reports. */
export async function listLastVersions(db: Db, ids: readonly ReportId[]): Promise<readonly ReportVersion[]> {
  if (ids.length === 0) return [];
  return await tables(db)
    .selectFrom('reportVersion')
    .selectAll()
    .distinctOn('reportId')
    .where(sql<boolean>`report_id = any(${[...ids]}::uuid[])`)
    .orderBy('reportId')
    .orderBy('ordinal', 'desc')
    .execute();
}

export async function insertAct(db: Db, act: ReportActRow): Promise<void> {
  await insertRows(db, 'report_act', [act]);
}

/** What happened to a report, the first first. */
export async function listReportActs(db: Db, reportId: ReportId): Promise<readonly ReportActRow[]> {
  const select = tables(db).selectFrom('reportAct').selectAll().where('reportId', '=', reportId);
  return await select.orderBy('ordinal').execute();
}

/** How much happened to a report. */
export async function countReportActs(db: Db, reportId: ReportId): Promise<number> {
  const select = tables(db).selectFrom('reportAct').where('reportId', '=', reportId);
  return (await select.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()).total;
}

export async function insertFreeze(db: Db, freeze: ReportFreeze): Promise<void> {
  await insertRows(db, 'report_freeze', [freeze]);
}

/** The figures of a report as they were frozen last; `null`: it was never submitted. */
export async function findFreeze(db: Db, reportId: ReportId): Promise<ReportFreeze | null> {
  const select = tables(db).selectFrom('reportFreeze').selectAll().where('reportId', '=', reportId);
  return (await select.orderBy('ordinal', 'desc').limit(1).executeTakeFirst()) ?? null;
}

/** The figures of a report as one of its submissions froze them. */
export async function findFreezeOf(db: Db, reportId: ReportId, ordinal: number): Promise<ReportFreeze | null> {
  const select = tables(db).selectFrom('reportFreeze').selectAll().where('reportId', '=', reportId);
  return (await select.where('ordinal', '=', ordinal).executeTakeFirst()) ?? null;
}

export async function insertIssue(db: Db, issue: ReportIssue): Promise<void> {
  await insertRows(db, 'report_issue', [issue]);
}

/** Papers of reports that went out. */
export async function listIssues(db: Db, ids: readonly ReportId[]): Promise<readonly ReportIssue[]> {
  if (ids.length === 0) return [];
  return await tables(db)
    .selectFrom('reportIssue')
    .selectAll()
    .where(sql<boolean>`report_id = any(${[...ids]}::uuid[])`)
    .orderBy('issuedAt')
    .execute();
}

/** Whether a body of the province gave this number to a report of the year already. */
export async function bodyHasNumber(db: Db, bodyId: BodyId, year: number, serial: string): Promise<boolean> {
  const select = tables(db).selectFrom('reportIssue').select('id').where('bodyId', '=', bodyId);
  return (await select.where('issuedYear', '=', year).where('serial', '=', serial).executeTakeFirst()) !== undefined;
}

export async function insertTarget(db: Db, target: PlanTarget): Promise<void> {
  await insertRows(db, 'plan_target', [target]);
}

export async function updateTarget(
  db: Db,
  key: Pick<PlanTarget, 'id' | 'version'>,
  changes: Partial<PlanTarget>,
): Promise<boolean> {
  return await updateRow(db, 'plan_target', key, changes);
}

export async function findTarget(db: Db, id: PlanTarget['id']): Promise<PlanTarget | null> {
  return (await tables(db).selectFrom('planTarget').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** Targets of a reach, also those that were taken back, by plan and period. */
export async function listTargets(db: Db, reach: Reach): Promise<readonly PlanTarget[]> {
  return await tables(db)
    .selectFrom('planTarget')
    .selectAll()
    .where(reachCondition(reach, columns))
    .orderBy('plan')
    .orderBy('periodFrom')
    .orderBy('indicator')
    .execute();
}

/** Targets that an office set for itself, those it took back among them. */
export async function listTargetsOfOffice(
  db: Db,
  { provinceCode, communeCode, bodyId }: Office,
): Promise<readonly PlanTarget[]> {
  return await tables(db)
    .selectFrom('planTarget')
    .selectAll()
    .where('provinceCode', '=', provinceCode)
    .where('communeCode', 'is not distinct from', communeCode)
    .where('bodyId', 'is not distinct from', bodyId)
    .orderBy('plan')
    .orderBy('periodFrom')
    .orderBy('indicator')
    .execute();
}

/** Whether an office set this target already and did not take it back. */
export async function targetStands(
  db: Db,
  one: Office & Pick<PlanTarget, 'plan' | 'indicator' | 'periodFrom' | 'periodTo'>,
): Promise<boolean> {
  const same = await tables(db)
    .selectFrom('planTarget')
    .select('id')
    .where('endedOn', 'is', null)
    .where('provinceCode', '=', one.provinceCode)
    .where('communeCode', 'is not distinct from', one.communeCode)
    .where('bodyId', 'is not distinct from', one.bodyId)
    .where('plan', '=', one.plan)
    .where('indicator', '=', one.indicator)
    .where('periodFrom', '=', one.periodFrom)
    .where('periodTo', '=', one.periodTo)
    .executeTakeFirst();
  return same !== undefined;
}
