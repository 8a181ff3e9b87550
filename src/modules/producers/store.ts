// The only place that names the tables of producers.

import { type RawBuilder, sql } from 'kysely';
import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import type { Instant } from '#kernel/calendar.ts';
import type { ProducerId, ProductId } from '#kernel/ids.ts';
import { likeEscape, searchWords } from '#kernel/vietnamese-text.ts';
import { type Db, query } from '#platform/database/db.ts';
import { camelCase, columnOf, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import { bareProducerName } from './rules/duplicates.ts';
import { type NeededFact, neededFacts } from './rules/missing-facts.ts';
import type { PrivateFacts } from './rules/private-facts.ts';
import type { Producer, ProducerStatus } from './rules/producer.ts';

interface PrivateRow extends PrivateFacts {
  readonly producerId: ProducerId;
  readonly changedAt: Instant;
}

/** What the undo of a merge needs. */
export interface ProducerMergeMemo {
  /** Fields that the survivor took over: their values before and after. */
  readonly taken: Readonly<Record<string, { readonly before: unknown; readonly after: unknown }>>;
  readonly fromStatus: ProducerStatus;
  /** The survivor had no private facts and was given the other's. */
  readonly privateCopied: boolean;
  /** Dossiers that went over to the survivor. */
  readonly movedDossierIds: readonly string[];
}

/** A merge as it was done. */
export interface ProducerMerge {
  readonly id: string;
  readonly fromId: ProducerId;
  readonly intoId: ProducerId;
  readonly memo: ProducerMergeMemo;
  readonly movedProductIds: readonly ProductId[];
  readonly reason: string | null;
  readonly madeAt: Instant;
  readonly undoneAt: Instant | null;
}

type Tables = {
  producer: Row<Producer>;
  producerPrivate: Row<PrivateRow>;
  producerMerge: Row<ProducerMerge>;
};

const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();

/** Inserts whole records, thousands at once. */
export async function insertProducerRows(db: Db, rows: readonly Producer[]): Promise<void> {
  await insertRows(db, 'producer', rows);
}

/** Changes a record if it still has the version; false where it has not. */
export async function updateProducerRow(
  db: Db,
  key: { readonly id: ProducerId; readonly version: number },
  changes: Partial<Producer>,
): Promise<boolean> {
  return await updateRow(db, 'producer', key, changes);
}

export async function findProducerRow(db: Db, by: { id: ProducerId } | { code: string }): Promise<Producer | null> {
  const select = tables(db).selectFrom('producer').selectAll();
  const row = await ('id' in by
    ? select.where('id', '=', by.id)
    : select.where('code', '=', by.code)
  ).executeTakeFirst();
  return row ?? null;
}

export async function findProducerRows(db: Db, ids: readonly ProducerId[]): Promise<readonly Producer[]> {
  if (ids.length === 0) return [];
  return await tables(db)
    .selectFrom('producer')
    .selectAll()
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute();
}

/** Of some producers those that have ceased, with their codes. */
export async function listCeasedRows(
  db: Db,
  ids: readonly ProducerId[],
): Promise<readonly Pick<Producer, 'id' | 'code'>[]> {
  if (ids.length === 0) return [];
  return await tables(db)
    .selectFrom('producer')
    .select(['id', 'code'])
    .where('status', '=', 'ceased')
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute();
}

/**
 * Holds records until the transaction ends, in the order of their ids so that two merges never wait for each other. What
 * names them meanwhile (a new product) waits.
 */
export async function lockProducerRows(db: Db, ids: readonly ProducerId[]): Promise<void> {
  await query(db, 'select id from producer where id = any($1::uuid[]) order by id for update', [[...ids]]);
}

/** Keeps a record from being merged away until the transaction ends; others may keep it too. */
export async function keepProducerRow(db: Db, id: ProducerId): Promise<void> {
  await query(db, 'select id from producer where id = $1 for key share', [id]);
}

export async function findTakenCodes(db: Db, codes: readonly string[]): Promise<readonly string[]> {
  const rows = await query<{ code: string }>(db, 'select code from producer where code = any($1)', [codes]);
  return rows.map((row) => row.code);
}

/** Removes records from the live register; answers them as they were. */
export async function deleteProducerRows(db: Db, ids: readonly ProducerId[]): Promise<readonly Producer[]> {
  if (ids.length === 0) return [];
  return await tables(db)
    .deleteFrom('producer')
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .returningAll()
    .execute();
}

/** What a match shows of a producer. */
export type ProducerMatch = Pick<
  Producer,
  'id' | 'code' | 'version' | 'name' | 'norm' | 'producerType' | 'communeCode' | 'registrationNumber' | 'phone'
>;

/** Producers of a province by folded name; merged ones are left out. */
export async function findProducersByNorm(
  db: Db,
  provinceCode: string,
  norms: readonly string[],
): Promise<readonly ProducerMatch[]> {
  return await query<ProducerMatch>(
    db,
    `select id, code, version, name, norm, producer_type as "producerType", commune_code as "communeCode",
            registration_number as "registrationNumber", phone
       from producer where norm = any($2) and province_code = $1 and status <> 'merged'`,
    [provinceCode, norms],
  );
}

/** What a new or changed producer is compared with; see `rules/duplicates.ts`. */
export interface LikenessQuestion {
  readonly exceptId: ProducerId | null;
  readonly norm: string;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly registrationNumber: string | null;
  readonly phone: string | null;
}

/** Looser than the rule that decides: a name with its word of kind shares fewer threes of letters with a bare one. */
const WORTH_COMPARING = 0.3;
const MOST_COMPARED = 60;

/**
 * Producers that are worth comparing: same number, same phone, same name in the province, nearly the same in the commune.
 * Whether they look alike is decided by `rules/duplicates.ts`. The strongest first.
 */
export async function findLikeProducers(db: Db, question: LikenessQuestion): Promise<readonly Producer[]> {
  const { norm, provinceCode, communeCode, registrationNumber, phone } = question;
  const bare = bareProducerName(norm);
  const sameName = sql`(norm = ${norm} or norm = ${bare} or norm like ${`% ${likeEscape(bare)}`})`;
  const parts: RawBuilder<boolean>[] = [sql`(province_code = ${provinceCode} and ${sameName})`];
  if (registrationNumber !== null) parts.push(sql`registration_number = ${registrationNumber}`);
  if (phone !== null) parts.push(sql`phone = ${phone}`);
  if (communeCode !== null) {
    const near = sql`greatest(similarity(norm, ${norm}), similarity(norm, ${bare})) >= ${WORTH_COMPARING}`;
    parts.push(sql`(province_code = ${provinceCode} and commune_code = ${communeCode} and ${near})`);
  }
  let select = tables(db)
    .selectFrom('producer')
    .selectAll()
    .where('status', '!=', 'merged')
    .where(sql<boolean>`(${sql.join(parts, sql` or `)})`);
  if (question.exceptId !== null) select = select.where('id', '!=', question.exceptId);
  return await select
    .orderBy(sql`(registration_number is not distinct from ${registrationNumber})`, 'desc')
    .orderBy(sql`(phone is not distinct from ${phone})`, 'desc')
    .orderBy(sql`similarity(norm, ${norm})`, 'desc')
    .orderBy('id')
    .limit(MOST_COMPARED)
    .execute();
}

/** What a list is asked. */
export interface ProducerQuestion {
  readonly reach: Reach;
  readonly text: string;
  readonly producerType: string | null;
  readonly status: string | null;
  readonly communeCode: string | null;
  readonly provinceCode: string | null;
  readonly toComplete: boolean;
  readonly offset: number;
  readonly limit: number;
}

/** A line of the list: nothing sensitive, no telephone. */
export type ProducerLine = Pick<
  Producer,
  | 'id'
  | 'code'
  | 'name'
  | 'producerType'
  | 'status'
  | 'provinceCode'
  | 'communeCode'
  | 'placeText'
  | 'registrationNumber'
> & {
  /** Lines of Form 02 part I that are not known yet. */
  readonly missing: readonly NeededFact[];
};

const MISSING = neededFacts.map(
  (fact) =>
    `case when ${columnOf(fact)} is null${fact === 'producerType' ? " or producer_type = 'unknown'" : ''} then '${fact}' end`,
);
const missing = sql<readonly NeededFact[]>`array_remove(array[${sql.raw(MISSING.join(', '))}], null)`;

function conditionsOf(question: ProducerQuestion): RawBuilder<boolean> {
  const { producerType, status, communeCode, provinceCode } = question;
  const parts: RawBuilder<boolean>[] = [
    reachCondition(question.reach, { province: 'provinceCode', commune: 'communeCode', producer: 'id' }),
  ];
  const code = question.text.trim().toUpperCase();
  const digits = question.text.replace(/[\s.-]/g, '');
  const words = searchWords(question.text);
  if (words.length > 0) {
    const all = sql.join(
      words.map((word) => sql`search_text like ${`%${likeEscape(word)}%`}`),
      sql` and `,
    );
    parts.push(sql`((${all}) or code = ${code} or registration_number = ${digits.toUpperCase()} or phone = ${digits})`);
  }
  if (producerType !== null) parts.push(sql`producer_type = ${producerType}`);
  parts.push(status === null ? sql`status <> 'merged'` : sql`status = ${status}`);
  if (communeCode !== null) parts.push(sql`commune_code = ${communeCode}`);
  if (provinceCode !== null) parts.push(sql`province_code = ${provinceCode}`);
  if (question.toComplete) {
    parts.push(sql`cardinality(${missing}) > 0`);
  }
  return sql.join(parts, sql` and `);
}

/** One page of a list, in the order of the alphabet, and how many there are in all. */
export async function listProducerLines(
  db: Db,
  question: ProducerQuestion,
): Promise<{ readonly lines: readonly ProducerLine[]; readonly total: number }> {
  const where = conditionsOf(question);
  const from = tables(db).selectFrom('producer').where(where);
  const lines = await from
    .select([
      'id',
      'code',
      'name',
      'producerType',
      'status',
      'provinceCode',
      'communeCode',
      'placeText',
      'registrationNumber',
      missing.as('missing'),
    ])
    .orderBy('norm')
    .orderBy('id')
    .offset(question.offset)
    .limit(question.limit)
    .execute();
  const counted = await from.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
  return { lines, total: counted.total };
}

/** Records of a reach in the order of their ids, some at a time; for exports. */
export async function listProducersAfter(
  db: Db,
  reach: Reach,
  afterId: ProducerId | null,
  limit: number,
): Promise<readonly Producer[]> {
  let select = tables(db)
    .selectFrom('producer')
    .selectAll()
    .where('status', '!=', 'merged')
    .where(reachCondition(reach, { province: 'provinceCode', commune: 'communeCode', producer: 'id' }));
  if (afterId !== null) select = select.where('id', '>', afterId);
  return await select.orderBy('id').limit(limit).execute();
}

/** How many of these producers are represented by a woman, and of how many the gender is on record; which ones is nobody's to list. */
export async function countLedByWomen(
  db: Db,
  ids: readonly ProducerId[],
): Promise<{ readonly women: number; readonly known: number }> {
  return await tables(db)
    .selectFrom('producerPrivate')
    .where('gender', 'is not', null)
    .where(sql<boolean>`producer_id = any(${[...ids]}::uuid[])`)
    .select([
      sql<number>`(count(*) filter (where gender = 'woman'))::int`.as('women'),
      sql<number>`count(*)::int`.as('known'),
    ])
    .executeTakeFirstOrThrow();
}

export async function findPrivateFacts(db: Db, id: ProducerId): Promise<PrivateFacts | null> {
  const row = await tables(db)
    .selectFrom('producerPrivate')
    .select(['gender', 'ethnicity', 'ethnicMinority', 'disabled', 'permanentAddress'])
    .where('producerId', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** Writes the sensitive facts of a producer's representative, whole. */
export async function putPrivateFacts(db: Db, id: ProducerId, facts: PrivateFacts, at: Instant): Promise<void> {
  const values = { ...facts, producerId: id, changedAt: at };
  await tables(db)
    .insertInto('producerPrivate')
    .values(values)
    .onConflict((conflict) => conflict.column('producerId').doUpdateSet({ ...facts, changedAt: at }))
    .execute();
}

export async function deletePrivateFacts(db: Db, id: ProducerId): Promise<void> {
  await tables(db).deleteFrom('producerPrivate').where('producerId', '=', id).execute();
}

export async function findMerge(db: Db, id: string): Promise<ProducerMerge | null> {
  const row = await tables(db).selectFrom('producerMerge').selectAll().where('id', '=', id).executeTakeFirst();
  return row ?? null;
}

export async function insertMerge(db: Db, merge: ProducerMerge): Promise<void> {
  await insertRows(db, 'producer_merge', [merge]);
}

/** The record itself and every record that was merged into it, over however many steps. */
export async function findIdsBehind(db: Db, id: ProducerId): Promise<readonly ProducerId[]> {
  return (await findIdsBehindEach(db, [id])).map((row) => row.id);
}

/** The same of many: one row for each record behind one that was asked for. */
export async function findIdsBehindEach(
  db: Db,
  ids: readonly ProducerId[],
): Promise<readonly { readonly asked: ProducerId; readonly id: ProducerId }[]> {
  return await query<{ asked: ProducerId; id: ProducerId }>(
    db,
    `with recursive behind (asked, id) as (
       select a, a from unnest($1::uuid[]) a
       union select b.asked, p.id from producer p join behind b on p.merged_into = b.id
     ) select asked, id from behind`,
    [[...ids]],
  );
}

/** Ids of a reach's living records, and of every record that was merged into one of them. */
export async function findIdsWithin(db: Db, reach: Reach): Promise<readonly ProducerId[]> {
  const within = reachCondition(reach, { province: 'provinceCode', commune: 'communeCode', producer: 'id' });
  const living = tables(db).selectFrom('producer').select('id').where('status', '!=', 'merged').where(within);
  const all = await tables(db)
    .withRecursive('behind(id)', (step) =>
      step
        .selectFrom(living.as('living'))
        .select('living.id')
        .union(
          step.selectFrom('producer').innerJoin('behind', 'behind.id', 'producer.mergedInto').select('producer.id'),
        ),
    )
    .selectFrom('behind')
    .select('id')
    .execute();
  return all.map((row) => row.id as ProducerId);
}

/** Merges that are in force in which a producer went away or survived, newest first. */
export async function findMergesOf(db: Db, id: ProducerId): Promise<readonly ProducerMerge[]> {
  return await tables(db)
    .selectFrom('producerMerge')
    .selectAll()
    .where('undoneAt', 'is', null)
    .where((where) => where.or([where('fromId', '=', id), where('intoId', '=', id)]))
    .orderBy('id', 'desc')
    .execute();
}

export async function markMergeUndone(db: Db, id: string, at: Instant): Promise<void> {
  await tables(db).updateTable('producerMerge').set({ undoneAt: at }).where('id', '=', id).execute();
}
