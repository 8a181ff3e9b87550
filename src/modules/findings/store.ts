// The only place that names the tables of findings and of what happened to them.

import { type RawBuilder, sql } from 'kysely';
import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id, ProducerId, ProductId } from '#kernel/ids.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import type { Db } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import { uuidArray } from '#platform/database/uuid-array.ts';
import type { Finding, FindingId, FindingKind, Severity } from './rules/finding.ts';
import type { FindingAct } from './rules/finding-act.ts';
import type { FindingState } from './rules/finding-lifecycle.ts';

type FlatAct = Omit<FindingAct, 'on'> & { readonly onDay: LocalDate };
type FlatFinding = Finding & { readonly searchText: string };
const tables = (db: Db) =>
  db.withPlugin(camelCase).withTables<{ finding: Row<FlatFinding>; findingAct: Row<FlatAct> }>();
const read = ({ searchText: _text, ...finding }: Row<FlatFinding>): Finding => finding;
const columns = { province: 'provinceCode', commune: 'communeCode', producer: 'producerId' };

export async function insertFinding(db: Db, finding: Finding): Promise<void> {
  const searchText = foldName(`${finding.productName ?? ''} ${finding.producerName} ${finding.words}`);
  await insertRows(db, 'finding', [{ ...finding, searchText }]);
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
  const row = await tables(db).selectFrom('finding').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : read(row);
}

export async function findFindingsByIds(db: Db, ids: readonly FindingId[]): Promise<readonly Finding[]> {
  if (ids.length === 0) return [];
  return (
    await tables(db)
      .selectFrom('finding')
      .selectAll()
      .where('id', 'in', [...ids])
      .execute()
  ).map(read);
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

/** The act by which a letter of a province took a finding to an agency; `null`: that letter is not known yet. */
export async function findHandedOver(
  db: Db,
  provinceCode: string,
  letter: { readonly agency: string; readonly number: string; readonly issuedOn: LocalDate },
): Promise<FindingAct | null> {
  const row = await tables(db)
    .selectFrom('findingAct')
    .innerJoin('finding', 'finding.id', 'findingAct.findingId')
    .selectAll('findingAct')
    .where('findingAct.kind', '=', 'handed-over')
    .where('finding.provinceCode', '=', provinceCode)
    .where(
      sql<boolean>`details @> ${JSON.stringify({ agency: letter.agency, number: letter.number, issuedOn: letter.issuedOn })}::jsonb`,
    )
    .orderBy('findingAct.at')
    .executeTakeFirst();
  if (row === undefined) return null;
  const { onDay, ...act } = row;
  return { ...act, on: onDay };
}

/** Findings of some visits, and what an account wrote down. */
export interface OfVisits {
  readonly ids: readonly Id<'visit'>[];
  readonly foundBy: AccountId | null;
}

const isOfVisits = ({ ids, foundBy }: OfVisits): RawBuilder<boolean> =>
  sql<boolean>`(coalesce(visit_id, recheck_visit_id) = any(${[...ids]}::uuid[]) or found_by = ${foundBy})`;

export interface FindingQuestion {
  readonly reach: Reach;
  readonly kind?: FindingKind | null | undefined;
  readonly severity?: Severity | null | undefined;
  readonly states?: readonly FindingState[] | undefined;
  readonly communeCode?: string | null | undefined;
  readonly producerId?: ProducerId | null | undefined;
  readonly visitId?: Id<'visit'> | null | undefined;
  /** Only those of these visits, and what this account wrote down; `null`: all that the reach covers. */
  readonly ofVisits?: OfVisits | null | undefined;
  readonly from?: LocalDate | null | undefined;
  readonly to?: LocalDate | null | undefined;
  /** Folded words of product, producer or finding. */
  readonly words?: string | undefined;
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
    ...(asked.ofVisits == null ? [] : [isOfVisits(asked.ofVisits)]),
    // A finding written down without a visit belongs to the visit that went to see it.
    ...(asked.visitId == null ? [] : [sql<boolean>`coalesce(visit_id, recheck_visit_id) = ${asked.visitId}::uuid`]),
    ...((asked.words ?? '') === '' ? [] : [sql<boolean>`position(${asked.words} in search_text) > 0`]),
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
  return (
    await select
      .orderBy(sql`case when state = 'correcting' then due_on end asc nulls last`)
      .orderBy('foundOn', 'desc')
      .orderBy('id')
      .offset(offset)
      .limit(limit)
      .execute()
  ).map(read);
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
  const of = [
    ...(producerIds === undefined ? [] : [sql<boolean>`producer_id = any(${uuidArray(producerIds)})`]),
    ...(productIds === undefined ? [] : [sql<boolean>`product_id = any(${uuidArray(productIds)})`]),
  ];
  select = select.where(sql<boolean>`(${sql.join(of, sql` or `)})`);
  if (since !== null) select = select.where('foundOn', '>=', since);
  return (await select.orderBy('foundOn', 'desc').orderBy('id').execute()).map(read);
}

/** Findings of a province, or of one commune of it, that were not dropped, the first found first. */
export async function listFindingsWithin(
  db: Db,
  { provinceCode, communeCode }: { readonly provinceCode: string; readonly communeCode: string | null },
): Promise<readonly Finding[]> {
  let select = tables(db).selectFrom('finding').selectAll().where('provinceCode', '=', provinceCode);
  if (communeCode !== null) select = select.where('communeCode', '=', communeCode);
  return (await select.where('state', '<>', 'dropped').orderBy('foundOn').orderBy('id').execute()).map(read);
}

/** Corrections that end by a day and were not answered, for the clock of the house. */
export async function listCorrectionsDueBy(db: Db, day: LocalDate): Promise<readonly Finding[]> {
  return (
    await tables(db)
      .selectFrom('finding')
      .selectAll()
      .where('state', '=', 'correcting')
      .where('dueOn', '<=', day)
      .orderBy('dueOn')
      .execute()
  ).map(read);
}

/**
 * How many findings of a reach are to be corrected, are late with it, or wait for somebody to look at the answer; `ofVisits`: of these alone,
 * `null`: of all.
 */
export async function countByCorrection(
  db: Db,
  reach: Reach,
  today: LocalDate,
  ofVisits: OfVisits | null,
): Promise<{ readonly correcting: number; readonly late: number; readonly answered: number }> {
  const row = await tables(db)
    .selectFrom('finding')
    .select([
      sql<number>`count(*) filter (where state = 'correcting')::int`.as('correcting'),
      sql<number>`count(*) filter (where state = 'correcting' and due_on < ${today})::int`.as('late'),
      sql<number>`count(*) filter (where state = 'answered')::int`.as('answered'),
    ])
    .where(reachCondition(reach, columns))
    .where(ofVisits === null ? sql<boolean>`true` : isOfVisits(ofVisits))
    .executeTakeFirst();
  return row ?? { correcting: 0, late: 0, answered: 0 };
}
