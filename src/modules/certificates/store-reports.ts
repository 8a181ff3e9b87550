// The only place that names the tables of what consumers report.

import { sql } from 'kysely';
import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import type { Db } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { ConsumerReport, ConsumerReportId, ReportAnswer } from './rules/consumer-report.ts';

type Tables = { consumerReport: Row<ConsumerReport>; consumerReportAnswer: Row<ReportAnswer> };
const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();

export async function insertReport(db: Db, report: ConsumerReport): Promise<void> {
  await insertRows(db, 'consumer_report', [report]);
}

/** Changes a report if it still has the version; false where it has not. */
export async function updateReport(
  db: Db,
  key: { readonly id: ConsumerReportId; readonly version: number },
  changes: Partial<ConsumerReport>,
): Promise<boolean> {
  return await updateRow(db, 'consumer_report', key, changes);
}

export async function insertAnswer(db: Db, answer: ReportAnswer): Promise<void> {
  await insertRows(db, 'consumer_report_answer', [answer]);
}

export async function findReportByNumber(db: Db, number: string): Promise<ConsumerReport | null> {
  return (
    (await tables(db).selectFrom('consumerReport').selectAll().where('number', '=', number).executeTakeFirst()) ?? null
  );
}

export async function findReportBySecret(db: Db, secretHash: string): Promise<ConsumerReport | null> {
  const from = tables(db).selectFrom('consumerReport').selectAll().where('secretHash', '=', secretHash);
  return (await from.executeTakeFirst()) ?? null;
}

/** What was said to a report, the newest first. */
export async function findAnswers(db: Db, reportId: ConsumerReportId): Promise<readonly ReportAnswer[]> {
  return await tables(db)
    .selectFrom('consumerReportAnswer')
    .selectAll()
    .where('reportId', '=', reportId)
    .orderBy('madeAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

const openReports = (db: Db, reach: Reach) =>
  tables(db)
    .selectFrom('consumerReport')
    .where('state', 'in', ['received', 'looking-into'])
    .where(reachCondition(reach, { province: 'provinceCode', commune: 'communeCode' }));

/** How many reports of a reach no office has settled. */
export async function countOpenReports(db: Db, reach: Reach): Promise<number> {
  const counted = await openReports(db, reach).select(sql<number>`count(*)`.as('open')).executeTakeFirstOrThrow();
  return counted.open;
}

/** Reports of a reach that no office has settled, the first to be answered first. */
export async function listOpenReports(db: Db, reach: Reach): Promise<readonly ConsumerReport[]> {
  return await openReports(db, reach).selectAll().orderBy('triageDueOn').orderBy('id').limit(500).execute();
}

/** The reports of a reach: those that wait by their last day, then the others, the newest first. */
export async function listReports(db: Db, reach: Reach, limit: number): Promise<readonly ConsumerReport[]> {
  const rows = await tables(db)
    .selectFrom('consumerReport')
    .selectAll()
    .where(reachCondition(reach, { province: 'provinceCode', commune: 'communeCode' }))
    .orderBy('madeAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  const waits = rows.filter((row) => row.state === 'received').sort((a, b) => (a.triageDueOn < b.triageDueOn ? -1 : 1));
  return [...waits, ...rows.filter((row) => row.state !== 'received')];
}
