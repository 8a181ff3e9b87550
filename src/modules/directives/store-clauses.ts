// The clauses of letters.

import { sql } from 'kysely';
import type { Db } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { Clause, ClauseId } from './rules/clause.ts';
import type { LetterId } from './rules/letter.ts';

type Tables = { clause: Row<Clause> };
const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();

export async function insertClauses(db: Db, clauses: readonly Clause[]): Promise<void> {
  await insertRows(db, 'clause', clauses);
}

/** Every clause of a letter, also those that were split, merged or dropped, in their order. */
export async function listClauseRows(db: Db, letterId: LetterId): Promise<readonly Clause[]> {
  return await tables(db)
    .selectFrom('clause')
    .selectAll()
    .where('letterId', '=', letterId)
    .orderBy('position')
    .orderBy('confirmedAt')
    .orderBy('id')
    .execute();
}

export async function findClauseRows(db: Db, ids: readonly ClauseId[]): Promise<readonly Clause[]> {
  if (ids.length === 0) return [];
  return await tables(db)
    .selectFrom('clause')
    .selectAll()
    .where(sql<boolean>`id = any(${[...new Set(ids)]}::uuid[])`)
    .orderBy('position')
    .execute();
}

export async function updateClause(
  db: Db,
  key: Pick<Clause, 'id' | 'version'>,
  changes: Partial<Clause>,
): Promise<boolean> {
  return await updateRow(db, 'clause', key, changes);
}
