// The only place that names the table of the letters' numbers.

import { sql } from 'kysely';
import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import type { Instant } from '#kernel/calendar.ts';
import type { Db } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row } from '#platform/database/record-rows.ts';
import type { DossierId } from './rules/dossier.ts';
import type { Letter, LetterKey, LetterNumber } from './rules/letter.ts';

const tables = (db: Db) => db.withPlugin(camelCase).withTables<{ dossierLetterNumber: Row<LetterNumber> }>();

/** Numbers of the letters of a dossier, also those that a correction took the place of, the first typed first. */
export async function findLetterNumbers(db: Db, dossierId: DossierId): Promise<readonly LetterNumber[]> {
  return await tables(db)
    .selectFrom('dossierLetterNumber')
    .selectAll()
    .where('dossierId', '=', dossierId)
    .orderBy('typedAt')
    .orderBy('id')
    .execute();
}

/** Numbers in force of the letters of some dossiers. */
export async function findNumbersOf(db: Db, ids: readonly DossierId[]): Promise<readonly LetterNumber[]> {
  if (ids.length === 0) return [];
  return await tables(db)
    .selectFrom('dossierLetterNumber')
    .selectAll()
    .where('dossierId', 'in', [...new Set(ids)])
    .where('replacedAt', 'is', null)
    .execute();
}

export async function insertLetterNumber(db: Db, number: LetterNumber): Promise<void> {
  await insertRows(db, 'dossier_letter_number', [number]);
}

/** A number that a correction takes the place of: kept, and free to be given to another letter. */
export async function replaceLetterNumber(
  db: Db,
  { id }: Pick<LetterNumber, 'id'>,
  replacedAt: Instant,
): Promise<void> {
  await tables(db).updateTable('dossierLetterNumber').set({ replacedAt }).where('id', '=', id).execute();
}

/**
 * Letters of communes within a reach that have no number: files that were sent on, returns, and reports of before their
 * numbers were checked; the oldest first.
 */
export async function listUnnumberedOfCommunes(db: Db, reach: Reach): Promise<readonly Letter[]> {
  const within = reachCondition(reach, { province: 'd.province_code', commune: 'd.commune_code' });
  const open = (kind: 'report' | 'request' | 'completion', ordinal: string) => sql<boolean>`not exists (
    select from dossier_letter_number n where n.dossier_id = d.id and n.kind = ${kind}
       and n.ordinal = ${sql.raw(ordinal)} and n.replaced_at is null)`;
  const { rows } = await sql<Letter>`
    select 'request' as kind, 1 as ordinal, d.id as "dossierId", d.product_name as product, d.producer_name as producer,
           r.reported_on as "madeOn"
      from dossier d join commune_report r on r.dossier_id = d.id
     where d.state = 'forwarded' and r.reported_on is not null and ${within} and ${open('request', '1')}
    union all
    select 'report', 1, d.id, d.product_name, d.producer_name, r.reported_on
      from dossier d join commune_report r on r.dossier_id = d.id
     where d.state = 'forwarded' and r.reported_on is not null and ${within} and ${open('report', '1')}
    union all
    select 'completion', b.ordinal, d.id, d.product_name, d.producer_name, b.returned_on
      from dossier d join dossier_return b on b.dossier_id = d.id
     where ${within} and ${open('completion', 'b.ordinal')}
     order by "madeOn", "dossierId" limit 2000`.execute(db);
  return rows;
}

/** What a letter of a dossier has for a number, by its kind and ordinal. */
export const numberIn = (numbers: readonly LetterNumber[], { kind, ordinal }: LetterKey): LetterNumber | null =>
  numbers.find((one) => one.replacedAt === null && one.kind === kind && one.ordinal === ordinal) ?? null;
