// The only place that names the tables of product ideas.

import { sql } from 'kysely';
import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import type { Db } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { Idea, IdeaId, IdeaScreening } from './rules/idea.ts';
import type { IdeaState } from './rules/lifecycle.ts';

type Tables = { productIdea: Row<Idea>; productIdeaScreening: Row<IdeaScreening> };
const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();

/** A quantity comes from the database as text. */
const read = (row: Idea): Idea => ({ ...row, capacity: row.capacity === null ? null : Number(row.capacity) });

export async function insertIdea(db: Db, idea: Idea): Promise<void> {
  await insertRows(db, 'product_idea', [idea]);
}

export async function findIdea(db: Db, id: IdeaId): Promise<Idea | null> {
  const row = await tables(db).selectFrom('productIdea').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : read(row);
}

/** The idea under a lock until the transaction ends: acts on one idea come one after another. */
export async function lockIdea(db: Db, id: IdeaId): Promise<Idea | null> {
  const select = tables(db).selectFrom('productIdea').selectAll().where('id', '=', id).forUpdate();
  const row = await select.executeTakeFirst();
  return row === undefined ? null : read(row);
}

/** Changes an idea if it still has the version; false where it has not. */
export async function updateIdea(db: Db, key: Pick<Idea, 'id' | 'version'>, changes: Partial<Idea>): Promise<boolean> {
  return await updateRow(db, 'product_idea', key, changes);
}

export interface IdeaQuestion {
  readonly reach: Reach;
  /** Folded words of the name; empty: any. */
  readonly norm: string;
  readonly states: readonly IdeaState[];
  readonly communeCode: string | null;
  /** Only those on the province's own list. */
  readonly provinceList: boolean;
  readonly offset: number;
  readonly limit: number;
}

/** Ideas within a reach, the highest priority first, then the earliest; with how many there are. */
export async function listIdeaRows(
  db: Db,
  { reach, norm, states, communeCode, provinceList, offset, limit }: IdeaQuestion,
): Promise<{ readonly ideas: readonly Idea[]; readonly total: number }> {
  let within = tables(db)
    .selectFrom('productIdea')
    .where(reachCondition(reach, { province: 'provinceCode', commune: 'communeCode', producer: 'producerId' }))
    .where('state', 'in', [...states]);
  if (norm !== '') within = within.where(sql<boolean>`position(${norm} in norm) > 0`);
  if (communeCode !== null) within = within.where('communeCode', '=', communeCode);
  if (provinceList) within = within.where('provinceListedAt', 'is not', null);
  const rows = await within
    .selectAll()
    .orderBy(sql`points desc nulls last`)
    .orderBy('madeAt')
    .orderBy('id')
    .offset(offset)
    .limit(limit)
    .execute();
  const counted = await within.select(sql<number>`count(*)::int`.as('total')).executeTakeFirst();
  return { ideas: rows.map(read), total: counted?.total ?? 0 };
}

export async function insertScreening(db: Db, screening: IdeaScreening): Promise<void> {
  await insertRows(db, 'product_idea_screening', [screening]);
}

/** Every look at some ideas, the last of each first. */
export async function findScreenings(db: Db, ids: readonly IdeaId[]): Promise<readonly IdeaScreening[]> {
  if (ids.length === 0) return [];
  return await tables(db)
    .selectFrom('productIdeaScreening')
    .selectAll()
    .where(sql<boolean>`idea_id = any(${[...ids]}::uuid[])`)
    .orderBy('ideaId')
    .orderBy('ordinal', 'desc')
    .execute();
}
