// The only place that names the view of the numbers in use.

import { sql } from 'kysely';
import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import { type Db, query } from '#platform/database/db.ts';
import { camelCase, type Row } from '#platform/database/record-rows.ts';
import type { BookRow, NumberInUse } from './rules/number.ts';

const tables = (db: Db) => db.withPlugin(camelCase).withTables<{ numberInUse: Row<NumberInUse> }>();

/** Numbers of one office, row and year are given one after another until the transaction ends, whichever room gives them. */
export async function lockRow(
  db: Db,
  { provinceCode, communeCode, office, bodyId, series }: BookRow,
  year: number,
): Promise<void> {
  const row = `letter-book ${provinceCode} ${communeCode ?? ''} ${office} ${bodyId ?? ''} ${series} ${year}`;
  await query(db, 'select pg_advisory_xact_lock(hashtextextended($1, 67))', [row]);
}

/** Numbers in force with this serial in a row of a year. */
export async function findSame(
  db: Db,
  { provinceCode, communeCode, office, bodyId, series }: BookRow,
  year: number,
  serial: string,
): Promise<readonly NumberInUse[]> {
  return await tables(db)
    .selectFrom('numberInUse')
    .selectAll()
    .where('provinceCode', '=', provinceCode)
    .where('communeCode', 'is not distinct from', communeCode)
    .where('office', '=', office)
    .where(sql<boolean>`body_id is not distinct from ${bodyId ?? null}::uuid`)
    .where('series', '=', series)
    .where('issuedYear', '=', year)
    .where('serial', '=', serial)
    .execute();
}

/** Numbers in force that the offices of a reach gave, the last given first. */
export async function listLast(db: Db, reach: Reach, limit: number): Promise<readonly NumberInUse[]> {
  return await tables(db)
    .selectFrom('numberInUse')
    .selectAll()
    .where(reachCondition(reach, { province: 'provinceCode', commune: 'communeCode' }))
    .where('typedAt', 'is not', null)
    .orderBy('typedAt', 'desc')
    .orderBy('recordId', 'desc')
    .limit(limit)
    .execute();
}
