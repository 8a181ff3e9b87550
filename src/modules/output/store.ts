// The only place that names the tables of output, of what was promised on paper, and of the duty to report.

import { sql } from 'kysely';
import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id, ProducerId, ProductId } from '#kernel/ids.ts';
import { type Db, query } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import { uuidArray, uuidText } from '#platform/database/uuid-array.ts';
import {
  daysOfPeriod,
  monthsOfPeriod,
  type OutputPeriod,
  type OutputPeriodKind,
  outputPeriodKinds,
} from './rules/output-period.ts';
import type { OutputReport, OutputReportId } from './rules/output-report.ts';
import type { FollowedPromise, PromiseId } from './rules/promise.ts';
import type { TypedSheet } from './rules/typed-sheet.ts';

/** Whose a row is; rights go by it. */
export interface OutputPlace {
  readonly productId: ProductId;
  readonly producerId: ProducerId;
  readonly provinceCode: string;
  readonly communeCode: string | null;
}

/** A row as it is told: whose it is says the page it stands on. */
export function withoutPlace<R extends OutputPlace>(row: R): Omit<R, keyof OutputPlace> {
  const { productId: _product, producerId: _producer, provinceCode: _province, communeCode: _commune, ...told } = row;
  return told;
}

interface ReportRow extends OutputPlace, Omit<OutputReport, 'period' | 'by' | 'byAccount'> {
  readonly periodYear: number;
  readonly periodKind: OutputPeriodKind;
  readonly periodNumber: number;
  readonly periodFrom: LocalDate;
  readonly periodTo: LocalDate;
  readonly madeBy: AccountId | null;
  readonly madeByName: string;
}

/** What an officer found of a report that looked doubtful. */
export interface OutputReview {
  readonly id: Id<'output-review'>;
  readonly reportId: OutputReportId;
  readonly outcome: 'right' | 'ask-again';
  readonly words: string | null;
  readonly reviewedBy: AccountId | null;
  readonly reviewedByName: string;
  readonly reviewedOn: LocalDate;
  readonly madeAt: Instant;
}

/** The duty of a province, by a paper of its own. */
export interface ProvinceDuty {
  readonly id: Id<'output-duty'>;
  readonly version: number;
  readonly provinceCode: string;
  readonly validFrom: LocalDate;
  readonly validUntil: LocalDate | null;
  readonly periodKind: OutputPeriodKind;
  readonly dueDays: number;
  readonly remindDays: readonly number[];
  readonly basis: string;
  readonly madeByName: string;
  readonly madeAt: Instant;
}

type Tables = {
  outputReport: Row<ReportRow>;
  outputReview: Row<OutputReview>;
  outputSheet: Row<TypedSheet & OutputPlace>;
  outputPromise: Row<FollowedPromise & OutputPlace>;
  outputDuty: Row<ProvinceDuty>;
  outputReminder: Row<OutputReminder>;
};

/** A reminder that went out. */
export interface OutputReminder {
  readonly id: Id<'output-reminder'>;
  readonly productId: ProductId;
  readonly periodYear: number;
  readonly periodKind: OutputPeriodKind;
  readonly periodNumber: number;
  readonly step: number;
  readonly remindedOn: LocalDate;
}

const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();

function reportOf(row: ReportRow): OutputReport {
  const { provinceCode, communeCode, periodYear, periodKind, periodNumber, periodFrom, periodTo, ...rest } = row;
  const { madeBy, madeByName, ...report } = rest;
  return {
    ...report,
    period: { year: periodYear, kind: periodKind, number: periodNumber },
    by: madeByName,
    byAccount: madeBy,
  };
}

export async function insertReport(db: Db, report: OutputReport, place: OutputPlace): Promise<void> {
  const { period, by, byAccount, ...said } = report;
  const { from, to } = daysOfPeriod(period);
  const { provinceCode, communeCode } = place;
  const ofPeriod = { periodYear: period.year, periodKind: period.kind, periodNumber: period.number };
  const row = { ...said, ...ofPeriod, periodFrom: from, periodTo: to, provinceCode, communeCode };
  await insertRows(db, 'output_report', [{ ...row, madeBy: byAccount, madeByName: by }]);
}

/** Reports of some products as they count today, of periods that end on a day or later; the last period first. */
export async function listReports(
  db: Db,
  productIds: readonly ProductId[],
  since: LocalDate | null,
): Promise<readonly OutputReport[]> {
  if (productIds.length === 0) return [];
  let select = tables(db)
    .selectFrom('outputReport')
    .selectAll()
    .distinctOn(['productId', 'periodTo', 'periodKind'])
    .where(sql<boolean>`product_id = any(${uuidArray(productIds)})`);
  if (since !== null) select = select.where('periodTo', '>=', since);
  const rows = await select
    .orderBy('productId')
    .orderBy('periodTo', 'desc')
    .orderBy('periodKind')
    .orderBy('ordinal', 'desc')
    .execute();
  return rows.map(reportOf);
}

/** How many periods of its kind a year has, in SQL. */
const PER_YEAR = `case period_kind ${outputPeriodKinds
  .map((kind) => `when '${kind}' then ${12 / monthsOfPeriod[kind]}`)
  .join(' ')} end`;

/**
 * Of some products those whose reports since a day may say something for their health: a doubtful figure, nothing made in the last period of a
 * kind, a year with less than half of the time before it, or units that have to be converted first. Of the others no report is read.
 */
export async function listTellingProducts(
  db: Db,
  productIds: readonly ProductId[],
  since: LocalDate,
): Promise<readonly ProductId[]> {
  if (productIds.length === 0) return [];
  const rows = await query<{ productId: ProductId }>(
    db,
    `with counting as (
       select distinct on (product_id, period_to, period_kind) product_id, period_kind, quantity, unit, flags <> '[]' as flagged,
              ${PER_YEAR} as per_year, period_year * ${PER_YEAR} + period_number as place
         from output_report where product_id = any($1::uuid[]) and period_to >= $2
        order by product_id, period_to desc, period_kind, ordinal desc
     ), placed as (
       select *, max(place) over (partition by product_id, period_kind) as last from counting
     )
     select product_id as "productId" from placed group by product_id, period_kind, per_year
     having bool_or(flagged) or bool_or(place = last and quantity = 0)
         or (count(*) >= 2 * per_year and (min(unit) <> max(unit)
           or sum(quantity) filter (where place > last - per_year) * 2
              < sum(quantity) filter (where place <= last - per_year)))`,
    [uuidText(productIds), since],
  );
  return [...new Set(rows.map((one) => one.productId))];
}

/** Which periods of products were reported since a day, the last first: what silence is counted from, for thousands of products at once. */
export async function listReportedPeriods(
  db: Db,
  productIds: readonly ProductId[],
  since: LocalDate,
): Promise<ReadonlyMap<ProductId, readonly OutputPeriod[]>> {
  if (productIds.length === 0) return new Map();
  const rows = await query<{ productId: ProductId; said: string }>(
    db,
    `select product_id as "productId", string_agg(period, ',' order by period_to desc, period) as said
       from (select distinct product_id, period_to, period_kind || ' ' || period_year || ' ' || period_number as period
               from output_report where product_id = any($1::uuid[]) and period_to >= $2) one
      group by product_id`,
    [uuidText(productIds), since],
  );
  // Most products have said the same periods: each list is read once.
  const read = new Map<string, readonly OutputPeriod[]>();
  const found = new Map<ProductId, readonly OutputPeriod[]>();
  for (const { productId, said } of rows) {
    const periods = read.get(said) ?? said.split(',').map(periodOf);
    read.set(said, periods);
    found.set(productId, periods);
  }
  return found;
}

const periodOf = (said: string): OutputPeriod => {
  const [kind, year, number] = said.split(' ');
  return { year: Number(year), kind: kind as OutputPeriodKind, number: Number(number) };
};

/** Everything that was ever said of one product and period, the last first. */
export async function listSayings(
  db: Db,
  productId: ProductId,
  period: OutputPeriod,
): Promise<readonly OutputReport[]> {
  const rows = await tables(db)
    .selectFrom('outputReport')
    .selectAll()
    .where('productId', '=', productId)
    .where('periodYear', '=', period.year)
    .where('periodKind', '=', period.kind)
    .where('periodNumber', '=', period.number)
    .orderBy('ordinal', 'desc')
    .execute();
  return rows.map(reportOf);
}

export async function findReport(
  db: Db,
  id: OutputReportId,
): Promise<{ readonly report: OutputReport; readonly place: OutputPlace } | null> {
  const row = await tables(db).selectFrom('outputReport').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) return null;
  const { productId, producerId, provinceCode, communeCode } = row;
  return { report: reportOf(row), place: { productId, producerId, provinceCode, communeCode } };
}

export async function insertReview(db: Db, review: OutputReview): Promise<void> {
  await insertRows(db, 'output_review', [review]);
}

/** What officers found of some reports, the last first. */
export async function listReviews(db: Db, ids: readonly OutputReportId[]): Promise<readonly OutputReview[]> {
  if (ids.length === 0) return [];
  return await tables(db)
    .selectFrom('outputReview')
    .selectAll()
    .where(sql<boolean>`report_id = any(${[...ids]}::uuid[])`)
    .orderBy('madeAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

export async function insertSheet(db: Db, sheet: TypedSheet & OutputPlace): Promise<void> {
  await insertRows(db, 'output_sheet', [sheet]);
}

/** What was typed from paper for a product, the last first. */
export async function findSheets(db: Db, productId: ProductId): Promise<readonly TypedSheet[]> {
  const rows = await tables(db)
    .selectFrom('outputSheet')
    .selectAll()
    .where('productId', '=', productId)
    .orderBy('ordinal', 'desc')
    .execute();
  return rows.map(withoutPlace);
}

export async function insertPromise(db: Db, promise: FollowedPromise & OutputPlace): Promise<void> {
  await insertRows(db, 'output_promise', [promise]);
}

export async function findPromise(db: Db, id: PromiseId): Promise<(FollowedPromise & OutputPlace) | null> {
  return (await tables(db).selectFrom('outputPromise').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** Changes a promise if it still has the version; false where it has not. */
export async function updatePromise(
  db: Db,
  key: Pick<FollowedPromise, 'id' | 'version'>,
  changes: Partial<FollowedPromise>,
): Promise<boolean> {
  return await updateRow(db, 'output_promise', key, changes);
}

/** What is followed of some products, the first to be due first; dropped ones are left out. */
export async function listPromises(
  db: Db,
  productIds: readonly ProductId[],
): Promise<readonly (FollowedPromise & OutputPlace)[]> {
  if (productIds.length === 0) return [];
  return await tables(db)
    .selectFrom('outputPromise')
    .selectAll()
    .where(sql<boolean>`product_id = any(${uuidArray(productIds)})`)
    .where('state', '<>', 'dropped')
    .orderBy(sql`due_on asc nulls last`)
    .orderBy('id')
    .execute();
}

/** Duties that provinces set, the last to begin first. */
export async function listDuties(db: Db, provinceCode: string | null): Promise<readonly ProvinceDuty[]> {
  let select = tables(db).selectFrom('outputDuty').selectAll();
  if (provinceCode !== null) select = select.where('provinceCode', '=', provinceCode);
  return await select.orderBy('validFrom', 'desc').orderBy('id', 'desc').execute();
}

export async function insertDuty(db: Db, duty: ProvinceDuty): Promise<void> {
  await insertRows(db, 'output_duty', [duty]);
}

/** Changes a duty if it still has the version; false where it has not. */
export async function updateDuty(
  db: Db,
  key: Pick<ProvinceDuty, 'id' | 'version'>,
  changes: Partial<ProvinceDuty>,
): Promise<boolean> {
  return await updateRow(db, 'output_duty', key, changes);
}

/** Which reminders of a period went out. */
export async function listReminders(db: Db, period: OutputPeriod): Promise<readonly OutputReminder[]> {
  return await tables(db)
    .selectFrom('outputReminder')
    .selectAll()
    .where('periodYear', '=', period.year)
    .where('periodKind', '=', period.kind)
    .where('periodNumber', '=', period.number)
    .execute();
}

/** Writes that a producer is reminded; false where it was so already, also by a task that ran at the same moment. */
export async function insertReminder(db: Db, reminder: OutputReminder): Promise<boolean> {
  const written = await tables(db)
    .insertInto('outputReminder')
    .values(reminder)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return written.numInsertedOrUpdatedRows === 1n;
}
