// The only place that names the tables of findings and of what happened to them.

import { type RawBuilder, sql } from 'kysely';
import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import type { Id, ProducerId, ProductId } from '#kernel/ids.ts';
import type { Db } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { Finding, FindingId, FindingKind, Severity } from './rules/finding.ts';
import type { FindingAct } from './rules/finding-act.ts';
import type { FindingState } from './rules/finding-lifecycle.ts';

type FlatAct = Omit<FindingAct, 'on'> & { readonly onDay: LocalDate };
const tables = (db: Db) => db.withPlugin(camelCase).withTables<{ finding: Row<Finding>; findingAct: Row<FlatAct> }>();
const columns = { province: 'provinceCode', commune: 'communeCode', producer: 'producerId' };

export async function insertFinding(db: Db, finding: Finding): Promise<void> {
  await insertRows(db, 'finding', [finding]);
}

/** Changes a finding if it still has the version; false where it has not. */
export async function updateFinding(
  db: Db,
  key: Pick<Finding, 'id' | 'version'>,
  changes: Partial<Finding>,
): Promise<boolean> {
  return await updateRow(db, 'finding', key, changes);
}

export async function findFinding(db: Db, id: FindingId): Promise<Finding | null> {
  return (await tables(db).selectFrom('finding').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

export async function findFindingsByIds(db: Db, ids: readonly FindingId[]): Promise<readonly Finding[]> {
  if (ids.length === 0) return [];
  return await tables(db)
    .selectFrom('finding')
    .selectAll()
    .where('id', 'in', [...ids])
    .execute();
}

/** The finding that an answer or an operation of a visit was confirmed as. */
export async function listOriginKeys(db: Db, visitId: Id<'visit'>): Promise<ReadonlySet<string>> {
  const rows = await tables(db)
    .selectFrom('finding')
    .select('originKey')
    .where('visitId', '=', visitId)
    .where('originKey', 'is not', null)
    .execute();
  return new Set(rows.map((row) => row.originKey ?? ''));
}

export async function insertFindingAct(db: Db, { on, ...act }: FindingAct): Promise<void> {
  await insertRows(db, 'finding_act', [{ ...act, onDay: on }]);
}

/** What happened to some findings, the first first. */
export async function listActsOf(db: Db, ids: readonly FindingId[]): Promise<readonly FindingAct[]> {
  if (ids.length === 0) return [];
  const rows = await tables(db)
    .selectFrom('findingAct')
    .selectAll()
    .where('findingId', 'in', [...ids])
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map(({ onDay, ...act }) => ({ ...act, on: onDay }));
}

export interface FindingQuestion {
  readonly reach: Reach;
  readonly kind?: FindingKind | null | undefined;
  readonly severity?: Severity | null | undefined;
  readonly states?: readonly FindingState[] | undefined;
  readonly communeCode?: string | null | undefined;
  readonly producerId?: ProducerId | null | undefined;
  readonly visitId?: Id<'visit'> | null | undefined;
  readonly from?: LocalDate | null | undefined;
  readonly to?: LocalDate | null | undefined;
  /** Corrections that are late on this day. */
  readonly overdueOn?: LocalDate | null | undefined;
}

function conditionsOf(asked: FindingQuestion): readonly RawBuilder<boolean>[] {
  const is = (column: string, value: string | null | undefined): readonly RawBuilder<boolean>[] =>
    value == null ? [] : [sql<boolean>`${sql.ref(column)} = ${value}`];
  return [
    reachCondition(asked.reach, columns),
    ...is('kind', asked.kind),
    ...is('severity', asked.severity),
    ...is('communeCode', asked.communeCode),
    ...is('producerId', asked.producerId),
    ...is('visitId', asked.visitId),
    ...(asked.states === undefined ? [] : [sql<boolean>`state = any(${[...asked.states]}::text[])`]),
    ...(asked.from == null ? [] : [sql<boolean>`${sql.ref('foundOn')} >= ${asked.from}`]),
    ...(asked.to == null ? [] : [sql<boolean>`${sql.ref('foundOn')} <= ${asked.to}`]),
    ...(asked.overdueOn == null
      ? []
      : [sql<boolean>`(state = 'correcting' and ${sql.ref('dueOn')} < ${asked.overdueOn})`]),
  ];
}

/** Findings that a question asks for: what is due first, then the newest. */
export async function listFindingRows(
  db: Db,
  asked: FindingQuestion,
  { offset = 0, limit }: { readonly offset?: number; readonly limit: number },
): Promise<readonly Finding[]> {
  let select = tables(db).selectFrom('finding').selectAll();
  for (const condition of conditionsOf(asked)) select = select.where(condition);
  return await select
    .orderBy(sql`case when state = 'correcting' then due_on end asc nulls last`)
    .orderBy('foundOn', 'desc')
    .orderBy('id')
    .offset(offset)
    .limit(limit)
    .execute();
}

export async function countFindings(db: Db, asked: FindingQuestion): Promise<number> {
  let select = tables(db).selectFrom('finding').select(sql<number>`count(*)::int`.as('count'));
  for (const condition of conditionsOf(asked)) select = select.where(condition);
  return (await select.executeTakeFirst())?.count ?? 0;
}

/** Findings of producers or products that were not dropped, since a day where one is named, the newest first. */
export async function listFindingsAbout(
  db: Db,
  about: { readonly producerIds?: readonly ProducerId[]; readonly productIds?: readonly ProductId[] },
  since: LocalDate | null,
): Promise<readonly Finding[]> {
  const { producerIds, productIds } = about;
  if ((producerIds ?? []).length + (productIds ?? []).length === 0) return [];
  let select = tables(db).selectFrom('finding').selectAll().where('state', '<>', 'dropped');
  select = select.where(
    sql<boolean>`(${sql.ref('producerId')} = any(${[...(producerIds ?? [])]}::uuid[])
      or ${sql.ref('productId')} = any(${[...(productIds ?? [])]}::uuid[]))`,
  );
  if (since !== null) select = select.where('foundOn', '>=', since);
  return await select.orderBy('foundOn', 'desc').orderBy('id').execute();
}

/** Corrections that end by a day and were not answered, for the clock of the house. */
export async function listCorrectionsDueBy(db: Db, day: LocalDate): Promise<readonly Finding[]> {
  return await tables(db)
    .selectFrom('finding')
    .selectAll()
    .where('state', '=', 'correcting')
    .where('dueOn', '<=', day)
    .orderBy('dueOn')
    .execute();
}
