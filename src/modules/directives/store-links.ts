// Links between letters and the states that letters give to others.

import { sql } from 'kysely';
import type { Db } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { LetterId, LetterLink } from './rules/letter.ts';
import type { LetterStateRow } from './rules/letter-state.ts';

type Tables = { letterLink: Row<LetterLink>; letterState: Row<LetterStateRow> };
const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();
const among = (column: string, ids: readonly string[]) => sql<boolean>`${sql.ref(column)} = any(${[...ids]}::uuid[])`;

export async function insertLinks(db: Db, links: readonly LetterLink[]): Promise<void> {
  await insertRows(db, 'letter_link', links);
}

/** Links in use that begin or end at one of these letters. */
export async function listLinksAt(db: Db, ids: readonly LetterId[]): Promise<readonly LetterLink[]> {
  if (ids.length === 0) return [];
  return await tables(db)
    .selectFrom('letterLink')
    .selectAll()
    .where('removedAt', 'is', null)
    .where((where) => where.or([among('letterId', ids), among('targetId', ids)]))
    .orderBy('madeAt')
    .orderBy('id')
    .execute();
}

export async function findLink(db: Db, id: LetterLink['id']): Promise<LetterLink | null> {
  return (await tables(db).selectFrom('letterLink').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

export async function updateLink(
  db: Db,
  key: Pick<LetterLink, 'id' | 'version'>,
  changes: Partial<LetterLink>,
): Promise<boolean> {
  return await updateRow(db, 'letter_link', key, changes);
}

export async function insertState(db: Db, row: LetterStateRow): Promise<void> {
  await insertRows(db, 'letter_state', [row]);
}

export async function findState(db: Db, id: LetterStateRow['id']): Promise<LetterStateRow | null> {
  return (await tables(db).selectFrom('letterState').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

export async function updateState(
  db: Db,
  key: Pick<LetterStateRow, 'id' | 'version'>,
  changes: Partial<LetterStateRow>,
): Promise<boolean> {
  return await updateRow(db, 'letter_state', key, changes);
}

/** States of letters in use, the first day first. */
export async function listStatesOf(db: Db, ids: readonly LetterId[]): Promise<readonly LetterStateRow[]> {
  if (ids.length === 0) return [];
  return await tables(db)
    .selectFrom('letterState')
    .selectAll()
    .where('removedAt', 'is', null)
    .where(among('letterId', ids))
    .orderBy('fromDay')
    .orderBy('recordedAt')
    .execute();
}
