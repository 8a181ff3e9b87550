// The lines of the books of incoming and outgoing letters: numbers without gap, lists, searches.

import { type RawBuilder, sql } from 'kysely';
import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import { foldName, likeEscape, searchWords } from '#kernel/vietnamese-text.ts';
import type { Office } from '#modules/offices/index.ts';
import { type Db, query } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { EntryDirection, Letter, LetterEntry, LetterEntryId, LetterId } from './rules/letter.ts';
import { ofOffices } from './store.ts';

type Tables = { letterEntry: Row<LetterEntry>; letter: Row<Letter> };
const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();

/** The next number of a book; the book is locked until the transaction ends, so there is no gap and no number twice. */
export async function nextNumber(
  db: Db,
  { provinceCode, communeCode, bodyId }: Office,
  direction: EntryDirection,
  year: number,
): Promise<number> {
  const book = `book ${provinceCode} ${communeCode ?? ''} ${bodyId ?? ''} ${direction} ${year}`;
  await query(db, 'select pg_advisory_xact_lock(hashtextextended($1, 74))', [book]);
  const found = await tables(db)
    .selectFrom('letterEntry')
    .select(sql<number>`coalesce(max(book_number), 0)::int`.as('last'))
    .where(ofOffices([{ provinceCode, communeCode, bodyId }]))
    .where('direction', '=', direction)
    .where('bookYear', '=', year)
    .executeTakeFirst();
  return (found?.last ?? 0) + 1;
}

export async function insertEntries(db: Db, entries: readonly LetterEntry[]): Promise<void> {
  await insertRows(db, 'letter_entry', entries);
}

export async function updateEntry(
  db: Db,
  key: Pick<LetterEntry, 'id' | 'version'>,
  changes: Partial<LetterEntry>,
): Promise<boolean> {
  return await updateRow(db, 'letter_entry', key, changes);
}

export async function lockEntry(db: Db, id: LetterEntryId): Promise<LetterEntry | null> {
  const select = tables(db).selectFrom('letterEntry').selectAll().where('id', '=', id).forUpdate();
  return (await select.executeTakeFirst()) ?? null;
}

export async function findEntry(db: Db, id: LetterEntryId): Promise<LetterEntry | null> {
  return (await tables(db).selectFrom('letterEntry').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** Every line that letters have in the books, the first entered first. */
export async function listEntriesOf(db: Db, letterIds: readonly LetterId[]): Promise<readonly LetterEntry[]> {
  if (letterIds.length === 0) return [];
  return await tables(db)
    .selectFrom('letterEntry')
    .selectAll()
    .where(sql<boolean>`letter_id = any(${[...letterIds]}::uuid[])`)
    .orderBy('enteredAt')
    .orderBy('id')
    .execute();
}

export interface BookQuestion {
  readonly reach: Reach;
  /** Only the books of these offices; `null`: of the whole reach. */
  readonly offices: readonly Office[] | null;
  readonly direction: EntryDirection | null;
  readonly year: number | null;
  readonly waiting: boolean;
  readonly text: string;
  readonly docType: string | null;
  readonly issuer: string | null;
  readonly offset: number;
  readonly limit: number;
}

/** A number with its symbol is found as it stands; every other word wherever it is, without its marks. */
function conditionsOf(text: string): readonly RawBuilder<boolean>[] {
  const typed = text.split(/\s+/u);
  const numbers = typed.filter((one) => one.includes('/')).map(foldName);
  const others = typed.filter((one) => !one.includes('/')).join(' ');
  return [
    ...numbers.map((one) => sql<boolean>`position(${` ${one} `} in ' ' || l.search_text || ' ') > 0`),
    ...searchWords(others).map((word) => sql<boolean>`l.search_text like ${`%${likeEscape(word)}%`}`),
  ];
}

/** Lines within a reach, those that wait first, then the last numbered first; with how many there are. */
export async function listBook(
  db: Db,
  question: BookQuestion,
): Promise<{ readonly lines: readonly LetterEntry[]; readonly total: number }> {
  const { reach, offices, direction, year, waiting, text, docType, issuer, offset, limit } = question;
  let within = tables(db)
    .selectFrom('letterEntry')
    .innerJoin('letter as l', 'l.id', 'letterEntry.letterId')
    .where(reachCondition(reach, { province: 'letterEntry.provinceCode', commune: 'letterEntry.communeCode' }));
  if (offices !== null) within = within.where(ofOffices(offices, 'letterEntry'));
  if (direction !== null) within = within.where('letterEntry.direction', '=', direction);
  if (waiting) within = within.where('letterEntry.bookNumber', 'is', null);
  if (year !== null)
    within = within.where(
      sql<boolean>`coalesce(letter_entry.book_year, extract(year from letter_entry.on_day)::int) = ${year}`,
    );
  if (docType !== null) within = within.where('l.docType', '=', docType);
  if (issuer !== null) within = within.where('l.issuerKey', '=', issuer);
  for (const condition of conditionsOf(text)) within = within.where(condition);
  const lines = await within
    .selectAll('letterEntry')
    .orderBy(sql`letter_entry.book_number is not null`)
    .orderBy(sql`letter_entry.book_year desc nulls first`)
    .orderBy(sql`letter_entry.book_number desc nulls first`)
    .orderBy('letterEntry.enteredAt', 'desc')
    .orderBy('letterEntry.id')
    .offset(offset)
    .limit(limit)
    .execute();
  const counted = await within.select(sql<number>`count(*)::int`.as('total')).executeTakeFirst();
  return { lines, total: counted?.total ?? 0 };
}

/** What a list may be narrowed to: years, kinds and issuers of the letters within a reach. */
export async function listBookFacets(
  db: Db,
  reach: Reach,
): Promise<{
  readonly years: readonly number[];
  readonly docTypes: readonly string[];
  readonly issuers: readonly { readonly key: string; readonly name: string }[];
}> {
  const rows = await tables(db)
    .selectFrom('letterEntry')
    .innerJoin('letter as l', 'l.id', 'letterEntry.letterId')
    .select([
      sql<number>`coalesce(letter_entry.book_year, extract(year from letter_entry.on_day)::int)`.as('year'),
      'l.docType',
      'l.issuerKey',
      sql<string | null>`min(l.issuer)`.as('issuer'),
    ])
    .where(reachCondition(reach, { province: 'letterEntry.provinceCode', commune: 'letterEntry.communeCode' }))
    .groupBy([sql`1`, 'l.docType', 'l.issuerKey'])
    .execute();
  const issuers = new Map<string, string>();
  for (const { issuerKey, issuer } of rows) if (issuerKey !== null && issuer !== null) issuers.set(issuerKey, issuer);
  return {
    years: [...new Set(rows.map((row) => row.year))].sort((a, b) => b - a),
    docTypes: [...new Set(rows.flatMap((row) => (row.docType === null ? [] : [row.docType])))],
    issuers: [...issuers].map(([key, name]) => ({ key, name })),
  };
}

/** How many letters wait to be received by offices. */
export async function countWaitingEntries(db: Db, offices: readonly Office[]): Promise<number> {
  const found = await tables(db)
    .selectFrom('letterEntry')
    .select(sql<number>`count(*)::int`.as('waiting'))
    .where(ofOffices(offices))
    .where('bookNumber', 'is', null)
    .executeTakeFirst();
  return found?.waiting ?? 0;
}
