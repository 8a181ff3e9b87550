// The only place that names the table of recognitions.

import { type RawBuilder, sql } from 'kysely';
import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import type { ProductId, RecognitionId } from '#kernel/ids.ts';
import type { Db } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow, updateRows } from '#platform/database/record-rows.ts';
import type { Recognition } from './rules/recognition.ts';

type Tables = { recognition: Row<Recognition> };

const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();
const inIds = (column: string, ids: readonly string[]): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(column)} = any(${[...ids]}::uuid[])`;

export async function insertRecognitionRows(db: Db, rows: readonly Recognition[]): Promise<void> {
  await insertRows(db, 'recognition', rows);
}

/** Changes a record if it still has the version; false where it has not. */
export async function updateRecognitionRow(
  db: Db,
  key: { readonly id: RecognitionId; readonly version: number },
  changes: Partial<Recognition>,
): Promise<boolean> {
  return await updateRow(db, 'recognition', key, changes);
}

/** Changes many records at once; versions count up. */
export async function updateRecognitionRows(
  db: Db,
  rows: readonly (Partial<Recognition> & { readonly id: RecognitionId })[],
): Promise<void> {
  await updateRows(db, 'recognition', rows);
}

export async function findRecognitionRow(db: Db, id: RecognitionId): Promise<Recognition | null> {
  const row = await tables(db).selectFrom('recognition').selectAll().where('id', '=', id).executeTakeFirst();
  return row ?? null;
}

export async function findRecognitionRows(db: Db, ids: readonly RecognitionId[]): Promise<readonly Recognition[]> {
  if (ids.length === 0) return [];
  return await tables(db).selectFrom('recognition').selectAll().where(inIds('id', ids)).execute();
}

/** Recognitions of products, the newest decision first, reported stars last. */
export async function findRecognitionsOf(db: Db, productIds: readonly ProductId[]): Promise<readonly Recognition[]> {
  if (productIds.length === 0) return [];
  return await tables(db)
    .selectFrom('recognition')
    .selectAll()
    .where(inIds('productId', productIds))
    .orderBy(sql`issued_on desc nulls last`)
    .orderBy('id', 'desc')
    .execute();
}

export async function deleteRecognitionRows(db: Db, ids: readonly RecognitionId[]): Promise<readonly Recognition[]> {
  if (ids.length === 0) return [];
  return await tables(db).deleteFrom('recognition').where(inIds('id', ids)).returningAll().execute();
}

/** Gives recognitions of one product to another; answers what moved. */
export async function moveRecognitionRows(
  db: Db,
  fromId: ProductId,
  intoId: ProductId,
  onlyIds: readonly RecognitionId[] | null,
): Promise<readonly RecognitionId[]> {
  let update = tables(db).updateTable('recognition').set({ productId: intoId }).where('productId', '=', fromId);
  if (onlyIds !== null) update = update.where(inIds('id', onlyIds));
  const rows = await update.returning('id').execute();
  return rows.map((row) => row.id);
}

/** Recognitions of a reach whose number or day of decision is missing, three stars and more, best first. */
export async function listToComplete(
  db: Db,
  reach: Reach,
  limit: number,
): Promise<{ readonly recognitions: readonly Recognition[]; readonly total: number }> {
  const from = tables(db)
    .selectFrom('recognition')
    .where('stars', '>=', 3)
    .where((where) => where.or([where('decisionNumber', 'is', null), where('issuedOn', 'is', null)]))
    .where(reachCondition(reach, { province: 'provinceCode', commune: 'communeCode' }));
  const recognitions = await from.selectAll().orderBy('stars', 'desc').orderBy('id').limit(limit).execute();
  const counted = await from.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
  return { recognitions, total: counted.total };
}

const decided = (db: Db) =>
  tables(db)
    .selectFrom('recognition')
    .where('stars', '>=', 3)
    .where('decisionNumber', 'is not', null)
    .where('issuedOn', 'is not', null);

/** Recognitions whose certificate was withdrawn by a day, the newest decision first. */
export async function listWithdrawn(db: Db, day: LocalDate): Promise<readonly Recognition[]> {
  return await decided(db)
    .selectAll()
    .where('withdrawnOn', '<=', day)
    .orderBy('issuedOn', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** Decided recognitions of which something may have been recorded, or have counted, on a day or later; and the named ones. */
export async function listDecidedSince(
  db: Db,
  day: LocalDate,
  today: LocalDate,
  named: readonly RecognitionId[],
): Promise<readonly Recognition[]> {
  const made = sql`(made_at at time zone 'Asia/Ho_Chi_Minh')::date >= ${day}::date`;
  // The end of a suspension counts from the day after it.
  const since = (column: keyof Recognition & string) => sql`${sql.ref(column)} >= ${day}::date - 1`;
  const ended = sql`coalesce(extended_until, expires_on) between ${day}::date - 1 and ${today}::date - 1`;
  const days = (
    [
      'issuedOn',
      'extensionApprovedOn',
      'suspendedFrom',
      'suspendedUntil',
      'suspensionRecordedOn',
      'suspensionEndRecordedOn',
      'supersededOn',
      'withdrawnOn',
      'withdrawalRecordedOn',
    ] as const
  ).map(since);
  // A newer recognition that was recorded late is when the older one was known to be superseded.
  const besideNew = sql`superseded_on is not null and product_id in (select product_id from recognition where ${made})`;
  return await decided(db)
    .selectAll()
    .where(sql<boolean>`(${sql.join([made, ended, besideNew, ...days, inIds('id', named)], sql` or `)})`)
    .execute();
}

/** Recognitions of a reach whose own last valid day lies within two days, both counting, the earliest first. */
export async function listEndingBetween(
  db: Db,
  reach: Reach,
  from: LocalDate,
  until: LocalDate,
  limit: number,
): Promise<readonly Recognition[]> {
  return await tables(db)
    .selectFrom('recognition')
    .selectAll()
    .where('expiresOn', '>=', from)
    .where('expiresOn', '<=', until)
    .where('withdrawnOn', 'is', null)
    .where('supersededOn', 'is', null)
    .where(reachCondition(reach, { province: 'provinceCode', commune: 'communeCode' }))
    .orderBy('expiresOn')
    .orderBy('id')
    .limit(limit)
    .execute();
}

const withoutCertificate = (db: Db, reach: Reach, day: LocalDate) =>
  tables(db)
    .selectFrom('recognition')
    .where('stars', '>=', 3)
    .where('decisionNumber', 'is not', null)
    .where('issuedOn', 'is not', null)
    .where('withdrawnOn', 'is', null)
    .where('supersededOn', 'is', null)
    .where(sql<boolean>`greatest(expires_on, extended_until) >= ${day}`)
    .where(
      sql<boolean>`not exists (select 1 from certificate c where c.recognition_id = recognition.id and c.ended_on is null)`,
    )
    .where(reachCondition(reach, { province: 'provinceCode', commune: 'communeCode' }));

/**
 * Recognitions of a reach with a decision whose term reaches the day and that have no living certificate: those that a session of this
 * system decided first, then the newest.
 */
export async function listWithoutCertificate(
  db: Db,
  reach: Reach,
  day: LocalDate,
  limit: number,
): Promise<readonly Recognition[]> {
  return await withoutCertificate(db, reach, day)
    .selectAll()
    .orderBy(sql`(source = 'evaluated') desc`)
    .orderBy('issuedOn', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** How many of them a session of this system decided: each got its certificate with the decision, or something stood in the way. */
export async function countEvaluatedWithoutCertificate(db: Db, reach: Reach, day: LocalDate): Promise<number> {
  const counted = await withoutCertificate(db, reach, day)
    .where('source', '=', 'evaluated')
    .select(sql<number>`count(*)::int`.as('total'))
    .executeTakeFirstOrThrow();
  return counted.total;
}
