// The only place that names the tables of photographs of visits and of checklists that an office brought itself.

import { sql } from 'kysely';
import type { Instant } from '#kernel/calendar.ts';
import type { AccountId, FileHash, Id } from '#kernel/ids.ts';
import type { Db } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row } from '#platform/database/record-rows.ts';
import type { Checklist } from './rules/checklist.ts';

/** A photograph that has arrived. `hash`: of the bytes as sent, which operations name; `givenHash`: of what is given out. */
export interface FieldFile {
  readonly visitId: Id<'visit'>;
  readonly hash: FileHash;
  readonly givenHash: FileHash;
  readonly mediaType: string;
  readonly bytes: number;
  readonly accountId: AccountId;
  readonly accountName: string;
  readonly arrivedAt: Instant;
}

/** A checklist that an office brought as a workbook. */
export interface BroughtChecklist {
  readonly key: string;
  readonly code: string;
  readonly listVersion: number;
  readonly provinceCode: string;
  readonly content: Checklist;
  readonly fileName: string;
  readonly fileHash: FileHash;
  readonly madeBy: AccountId | null;
  readonly madeByName: string;
  readonly madeAt: Instant;
}

/** Questions made from a product's dossier, as a visit was opened with them. */
interface FrozenChecklist {
  readonly visitId: Id<'visit'>;
  readonly key: string;
  readonly content: Checklist;
}

type Tables = {
  fieldFile: Row<FieldFile>;
  fieldChecklist: Row<BroughtChecklist>;
  fieldVisitChecklist: Row<FrozenChecklist>;
};
const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();

/** Keeps a file of a visit; false where the visit has it already. */
export async function insertFile(db: Db, file: FieldFile): Promise<boolean> {
  if ((await findFile(db, file.visitId, file.hash)) !== null) return false;
  await insertRows(db, 'field_file', [file]);
  return true;
}

export async function findFile(db: Db, visitId: Id<'visit'>, hash: string): Promise<FieldFile | null> {
  const select = tables(db).selectFrom('fieldFile').selectAll().where('visitId', '=', visitId);
  return (await select.where('hash', '=', hash as FileHash).executeTakeFirst()) ?? null;
}

/** A photograph that a device asks for; without a visit where an older app asks. */
export type AskedFile = string | { readonly visitId: Id<'visit'>; readonly sha256: string };

/** Which of some photographs an account has sent: to the visit that is named with it, since one picture may bear out two visits. */
export async function arrivedAmong(
  db: Db,
  asked: readonly AskedFile[],
  accountId: AccountId,
): Promise<readonly string[]> {
  if (asked.length === 0) return [];
  const hashOf = (one: AskedFile): string => (typeof one === 'string' ? one : one.sha256);
  const rows = await tables(db)
    .selectFrom('fieldFile')
    .select(['hash', 'visitId'])
    .where(sql<boolean>`hash = any(${asked.map(hashOf)}::text[])`)
    .where('accountId', '=', accountId)
    .execute();
  const isHere = (one: AskedFile): boolean =>
    rows.some(({ hash, visitId }) => hash === hashOf(one) && (typeof one === 'string' || visitId === one.visitId));
  return [...new Set(asked.filter(isHere).map(hashOf))];
}

/** Files of a visit in the order in which they arrived. */
export async function listFiles(db: Db, visitId: Id<'visit'>): Promise<readonly FieldFile[]> {
  const select = tables(db).selectFrom('fieldFile').selectAll().where('visitId', '=', visitId);
  return await select.orderBy('arrivedAt').orderBy('hash').execute();
}

export async function insertChecklist(db: Db, checklist: BroughtChecklist): Promise<void> {
  await insertRows(db, 'field_checklist', [checklist]);
}

/** Checklists that offices brought, by key. */
export async function findChecklists(db: Db, keys: readonly string[]): Promise<readonly BroughtChecklist[]> {
  if (keys.length === 0) return [];
  return await tables(db)
    .selectFrom('fieldChecklist')
    .selectAll()
    .where(sql<boolean>`key = any(${[...keys]}::text[])`)
    .execute();
}

/** The same of some provinces, the newest first; `null`: of all. */
export async function listChecklists(
  db: Db,
  provinceCodes: readonly string[] | null,
): Promise<readonly BroughtChecklist[]> {
  let select = tables(db).selectFrom('fieldChecklist').selectAll();
  if (provinceCodes !== null) select = select.where(sql<boolean>`province_code = any(${[...provinceCodes]}::text[])`);
  return await select.orderBy('code').orderBy('listVersion', 'desc').execute();
}

/** The highest version of a code, 0 where there is none; the rows are locked, so that two imports do not get the same. */
export async function lastVersionOf(db: Db, code: string): Promise<number> {
  const rows = await tables(db)
    .selectFrom('fieldChecklist')
    .select('listVersion')
    .where('code', '=', code)
    .orderBy('listVersion', 'desc')
    .forUpdate()
    .execute();
  return rows[0]?.listVersion ?? 0;
}

/** Questions that a visit was opened with and that no version number holds. */
export async function findFrozen(db: Db, visitId: Id<'visit'>): Promise<readonly FrozenChecklist[]> {
  return await tables(db).selectFrom('fieldVisitChecklist').selectAll().where('visitId', '=', visitId).execute();
}

export async function insertFrozen(db: Db, visitId: Id<'visit'>, checklists: readonly Checklist[]): Promise<void> {
  const known = new Set((await findFrozen(db, visitId)).map((one) => one.key));
  const fresh = checklists.filter((one) => !known.has(one.key));
  await insertRows(
    db,
    'field_visit_checklist',
    fresh.map((content) => ({ visitId, key: content.key, content })),
  );
}
