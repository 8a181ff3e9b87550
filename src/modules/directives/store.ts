// The only place, with the stores beside it, that names the tables of letters: letters and drafts.

import { sql } from 'kysely';
import type { FileHash } from '#kernel/ids.ts';
import type { Office } from '#modules/offices/index.ts';
import { type Db, query } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { Letter, LetterDraft, LetterDraftId, LetterHead, LetterId } from './rules/letter.ts';

type Tables = { letter: Row<Letter>; letterDraft: Row<LetterDraft> };
const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();

/** Everything of a letter but what is long. */
const HEAD = [
  ...(['id', 'version', 'provinceCode', 'docType', 'number', 'symbol', 'fullNumber', 'numberKey', 'issuedOn'] as const),
  ...(['issuer', 'issuerAbove', 'issuerKey', 'place', 'subject', 'addressees', 'recipients', 'signer'] as const),
  ...(['isHeld', 'instrument', 'file', 'scanned', 'pages', 'readProblem', 'isSample'] as const),
  ...(['madeBy', 'madeAt', 'changedAt'] as const),
] as const satisfies readonly (keyof LetterHead)[];

export async function insertLetters(db: Db, letters: readonly Letter[]): Promise<void> {
  await insertRows(db, 'letter', letters);
}

export async function findLetterRow(db: Db, id: LetterId): Promise<Letter | null> {
  return (await tables(db).selectFrom('letter').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** The letter under a lock until the transaction ends. */
export async function lockLetter(db: Db, id: LetterId): Promise<Letter | null> {
  const select = tables(db).selectFrom('letter').selectAll().where('id', '=', id).forUpdate();
  return (await select.executeTakeFirst()) ?? null;
}

export async function findLetterHeads(db: Db, ids: readonly LetterId[]): Promise<readonly LetterHead[]> {
  if (ids.length === 0) return [];
  return await tables(db)
    .selectFrom('letter')
    .select([...HEAD])
    .where(sql<boolean>`id = any(${[...new Set(ids)]}::uuid[])`)
    .execute();
}

/** Letters of a province with one of these numbers, folded; those that are held first. */
export async function findByNumber(
  db: Db,
  provinceCode: string,
  keys: readonly string[],
): Promise<readonly LetterHead[]> {
  if (keys.length === 0) return [];
  return await tables(db)
    .selectFrom('letter')
    .select([...HEAD])
    .where('provinceCode', '=', provinceCode)
    .where(sql<boolean>`number_key = any(${[...new Set(keys)]}::text[])`)
    .orderBy('isHeld', 'desc')
    .orderBy('madeAt')
    .orderBy('id')
    .execute();
}

/** Held letters of a province whose file, or whose copy in some book, has these bytes. */
export async function findByFile(db: Db, provinceCode: string, sha256: FileHash): Promise<readonly LetterHead[]> {
  return await tables(db)
    .selectFrom('letter')
    .select([...HEAD])
    .where('provinceCode', '=', provinceCode)
    .where(
      sql<boolean>`(file ->> 'sha256' = ${sha256} or exists (
        select from letter_entry e where e.letter_id = letter.id and e.file ->> 'sha256' = ${sha256}))`,
    )
    .orderBy('madeAt')
    .orderBy('id')
    .execute();
}

/** Changes a letter if it still has the version; false where it has not. */
export async function updateLetter(
  db: Db,
  key: Pick<Letter, 'id' | 'version'>,
  changes: Partial<Letter>,
): Promise<boolean> {
  return await updateRow(db, 'letter', key, changes);
}

/** Letters of a province are entered one after another, so that no two make the same one. */
export async function lockLettersOf(db: Db, provinceCode: string): Promise<void> {
  await query(db, 'select pg_advisory_xact_lock(hashtextextended($1, 73))', [`letters ${provinceCode}`]);
}

export async function insertDraft(db: Db, draft: LetterDraft): Promise<void> {
  await insertRows(db, 'letter_draft', [draft]);
}

export async function findDraft(db: Db, id: LetterDraftId): Promise<LetterDraft | null> {
  return (await tables(db).selectFrom('letterDraft').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

export async function lockDraft(db: Db, id: LetterDraftId): Promise<LetterDraft | null> {
  const select = tables(db).selectFrom('letterDraft').selectAll().where('id', '=', id).forUpdate();
  return (await select.executeTakeFirst()) ?? null;
}

export async function updateDraft(
  db: Db,
  key: Pick<LetterDraft, 'id' | 'version'>,
  changes: Partial<LetterDraft>,
): Promise<boolean> {
  return await updateRow(db, 'letter_draft', key, changes);
}

/** A line of the list of drafts: without its text. */
export type DraftHead = Omit<LetterDraft, 'text' | 'reading'> & { readonly subject: string | null };

/** Open drafts of some offices, the last made first. */
export async function listOpenDrafts(db: Db, offices: readonly Office[]): Promise<readonly DraftHead[]> {
  if (offices.length === 0) return [];
  return await tables(db)
    .selectFrom('letterDraft')
    .select([
      ...(['id', 'version', 'provinceCode', 'communeCode', 'bodyId', 'direction', 'file', 'scanned'] as const),
      ...(['pages', 'readProblem', 'state', 'outOf', 'letterId', 'madeBy', 'madeAt', 'changedAt'] as const),
    ])
    .select(sql<string | null>`reading -> 'subject' ->> 'value'`.as('subject'))
    .where('state', '=', 'open')
    .where(ofOffices(offices))
    .orderBy('madeAt', 'desc')
    .orderBy('id')
    .execute();
}

/** True for rows of one of these offices. */
export function ofOffices(offices: readonly Office[], table = '') {
  if (offices.length === 0) return sql<boolean>`false`;
  const column = (name: string) => sql.ref(table === '' ? name : `${table}.${name}`);
  const each = offices.map(
    (office) => sql`(${column('provinceCode')} = ${office.provinceCode}
      and ${column('communeCode')} is not distinct from ${office.communeCode}
      and ${column('bodyId')} is not distinct from ${office.bodyId}::uuid)`,
  );
  return sql<boolean>`(${sql.join(each, sql` or `)})`;
}
