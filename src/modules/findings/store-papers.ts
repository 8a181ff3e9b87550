// The only place that names the tables of minutes and conclusions.

import { sql } from 'kysely';
import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id, ProducerId } from '#kernel/ids.ts';
import type { Db } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import { uuidArray } from '#platform/database/uuid-array.ts';
import type { ConclusionId, VisitConclusion } from './rules/conclusion.ts';
import type { FindingId } from './rules/finding.ts';
import type { VisitMinutes } from './rules/minutes.ts';

const tables = (db: Db) =>
  db.withPlugin(camelCase).withTables<{ visitMinutes: Row<VisitMinutes>; visitConclusion: Row<VisitConclusion> }>();
const columns = { province: 'provinceCode', commune: 'communeCode', producer: 'producerId' };

export async function insertMinutes(db: Db, minutes: VisitMinutes): Promise<void> {
  await insertRows(db, 'visit_minutes', [minutes]);
}

/** Changes minutes if they still have the version; false where they have not. */
export async function updateMinutes(
  db: Db,
  key: Pick<VisitMinutes, 'id' | 'version'>,
  changes: Partial<VisitMinutes>,
): Promise<boolean> {
  return await updateRow(db, 'visit_minutes', key, changes);
}

/** The minutes of a visit; `null`: nobody has begun them. */
export async function findMinutesOf(db: Db, visitId: Id<'visit'>): Promise<VisitMinutes | null> {
  const row = await tables(db).selectFrom('visitMinutes').selectAll().where('visitId', '=', visitId).executeTakeFirst();
  return row ?? null;
}

export async function insertConclusion(db: Db, conclusion: VisitConclusion): Promise<void> {
  await insertRows(db, 'visit_conclusion', [conclusion]);
}

/** Changes a conclusion if it still has the version; false where it has not. */
export async function updateConclusion(
  db: Db,
  key: Pick<VisitConclusion, 'id' | 'version'>,
  changes: Partial<VisitConclusion>,
): Promise<boolean> {
  return await updateRow(db, 'visit_conclusion', key, changes);
}

export async function findConclusion(db: Db, id: ConclusionId): Promise<VisitConclusion | null> {
  return (await tables(db).selectFrom('visitConclusion').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** The conclusions of a visit, the first drafted first. */
export async function listConclusionsOfVisit(db: Db, visitId: Id<'visit'>): Promise<readonly VisitConclusion[]> {
  return await tables(db)
    .selectFrom('visitConclusion')
    .selectAll()
    .where('visitId', '=', visitId)
    .orderBy('draftedOn')
    .orderBy('id')
    .execute();
}

/** Conclusions of whatever visit that state one of some findings. */
export async function listConclusionsStating(
  db: Db,
  findingIds: readonly FindingId[],
): Promise<readonly VisitConclusion[]> {
  if (findingIds.length === 0) return [];
  const select = tables(db).selectFrom('visitConclusion').selectAll();
  return await select
    .where(
      sql<boolean>`(jsonb_exists_any(finding_ids, ${[...findingIds]}::text[]) or relates_to in (
        select stating.id from visit_conclusion stating where jsonb_exists_any(stating.finding_ids, ${[...findingIds]}::text[])))`,
    )
    .orderBy('madeAt')
    .execute();
}

/** Issued conclusions that were written in the place of one, of whatever visit. */
export async function listReplacementsOf(db: Db, id: ConclusionId): Promise<readonly VisitConclusion[]> {
  return await tables(db)
    .selectFrom('visitConclusion')
    .selectAll()
    .where('relatesTo', '=', id)
    .where('relation', '=', 'replaces')
    .where('state', '=', 'issued')
    .execute();
}

export interface ConclusionQuestion {
  readonly reach: Reach;
  readonly state: VisitConclusion['state'];
  /** Only of these visits; absent or `null`: of all that the reach covers. */
  readonly ofVisits?: readonly Id<'visit'>[] | null;
  /** Issued, or of a draft drafted, between these days (both count). */
  readonly from?: LocalDate | null;
  readonly to?: LocalDate | null;
  readonly communeCode?: string | null;
}

function conditionsOf({ reach, state, ofVisits, from, to, communeCode }: ConclusionQuestion) {
  const day = sql.ref(state === 'draft' ? 'drafted_on' : 'issued_on');
  return sql<boolean>`(${reachCondition(reach, columns)} and state = ${state}
    and ${ofVisits == null ? sql`true` : sql`visit_id = any(${[...ofVisits]}::uuid[])`}
    and ${from == null ? sql`true` : sql`${day} >= ${from}`}
    and ${to == null ? sql`true` : sql`${day} <= ${to}`}
    and ${communeCode == null ? sql`true` : sql`commune_code = ${communeCode}`})`;
}

/** Conclusions that a question asks for, the newest first. */
export async function listConclusionRows(
  db: Db,
  asked: ConclusionQuestion,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<readonly VisitConclusion[]> {
  return await tables(db)
    .selectFrom('visitConclusion')
    .selectAll()
    .where(conditionsOf(asked))
    .orderBy(sql`coalesce(issued_on, drafted_on) desc`)
    .orderBy('id')
    .offset(offset)
    .limit(limit)
    .execute();
}

export async function countConclusionRows(db: Db, asked: ConclusionQuestion): Promise<number> {
  const select = tables(db).selectFrom('visitConclusion').select(sql<number>`count(*)::int`.as('count'));
  return (await select.where(conditionsOf(asked)).executeTakeFirst())?.count ?? 0;
}

/** Issued conclusions about some producers, replaced or not. */
export async function listIssuedAbout(
  db: Db,
  producerIds: readonly ProducerId[],
): Promise<readonly Pick<VisitConclusion, 'producerId' | 'number' | 'issuedOn' | 'visitId'>[]> {
  return await tables(db)
    .selectFrom('visitConclusion')
    .select(['producerId', 'number', 'issuedOn', 'visitId'])
    .where(sql<boolean>`producer_id = any(${uuidArray(producerIds)})`)
    .where('state', '=', 'issued')
    .execute();
}

/** The issued conclusion about a producer with a number and a day that no other one replaced; `null`: none of the register is. */
export async function findIssuedConclusion(
  db: Db,
  {
    producerId,
    number,
    issuedOn,
  }: { readonly producerId: ProducerId; readonly number: string; readonly issuedOn: LocalDate },
): Promise<VisitConclusion | null> {
  const select = tables(db).selectFrom('visitConclusion').selectAll();
  const row = await select
    .where('producerId', '=', producerId)
    .where('number', '=', number)
    .where('issuedOn', '=', issuedOn)
    .where('state', '=', 'issued')
    .where(
      sql<boolean>`not exists (select from visit_conclusion later where later.relates_to = visit_conclusion.id and later.relation = 'replaces' and later.state = 'issued')`,
    )
    .executeTakeFirst();
  return row ?? null;
}

/**
 * How many drafts of a reach wait for somebody else than their drafter to issue them. Whatever commune was visited, the conclusion is issued by
 * the province, so whoever acts for the province itself is asked about all of them.
 */
export async function countDrafts(db: Db, reach: Reach, not: AccountId | null): Promise<number> {
  const issues: Reach = reach.all
    ? reach
    : { ...reach, provinceCodes: [...reach.provinceCodes, ...reach.provinceOwnCodes] };
  let select = tables(db)
    .selectFrom('visitConclusion')
    .select(sql<number>`count(*)::int`.as('count'))
    .where(reachCondition(issues, columns))
    .where('state', '=', 'draft');
  if (not !== null) select = select.where(sql<boolean>`drafted_by is distinct from ${not}::uuid`);
  return (await select.executeTakeFirst())?.count ?? 0;
}

/**
 * Visits of a reach whose minutes are closed and that have no conclusion, not even a draft, the last signed first; `ofVisits`: only of these,
 * `null`: of all.
 */
export async function listUnconcluded(
  db: Db,
  reach: Reach,
  ofVisits: readonly Id<'visit'>[] | null,
): Promise<readonly Id<'visit'>[]> {
  const rows = await tables(db)
    .selectFrom('visitMinutes')
    .select('visitId')
    .where(reachCondition(reach, columns))
    .where('state', '<>', 'draft')
    .where(
      sql<boolean>`not exists (select from visit_conclusion c where c.visit_id = visit_minutes.visit_id and c.state <> 'dropped')`,
    )
    .where(ofVisits === null ? sql<boolean>`true` : sql<boolean>`visit_id = any(${[...ofVisits]}::uuid[])`)
    .orderBy('signedOn', 'desc')
    .orderBy('visitId')
    .execute();
  return rows.map((row) => row.visitId);
}
