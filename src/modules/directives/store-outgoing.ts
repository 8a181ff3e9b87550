// Letters that stand in the book of outgoing letters of an office under a number: whoever gives a number asks whether it is free.

import { sql } from 'kysely';
import type { LocalDate } from '#kernel/calendar.ts';
import { likeEscape } from '#kernel/vietnamese-text.ts';
import type { Office } from '#modules/offices/index.ts';
import type { Db } from '#platform/database/db.ts';
import { camelCase, type Row } from '#platform/database/record-rows.ts';
import type { Letter, LetterEntry, LetterId } from './rules/letter.ts';
import { ofOffices } from './store.ts';

type Tables = { letterEntry: Row<LetterEntry>; letter: Row<Letter> };

/** A line of a book of outgoing letters, with the number of its letter. */
export interface OutgoingLine {
  readonly letterId: LetterId;
  readonly fullNumber: string | null;
  readonly issuerKey: string | null;
  readonly issuedOn: LocalDate | null;
  readonly bookNumber: number | null;
  readonly bookYear: number | null;
}

/** Outgoing letters of an office whose number begins with a serial, of the year of their day. */
export async function listOutgoingWith(
  db: Db,
  office: Office,
  { serial, year }: { readonly serial: string; readonly year: number },
): Promise<readonly OutgoingLine[]> {
  return await db
    .withPlugin(camelCase)
    .withTables<Tables>()
    .selectFrom('letterEntry')
    .innerJoin('letter as l', 'l.id', 'letterEntry.letterId')
    .select([
      ...(['letterEntry.letterId', 'letterEntry.bookNumber', 'letterEntry.bookYear'] as const),
      ...(['l.fullNumber', 'l.issuerKey', 'l.issuedOn'] as const),
    ])
    .where(ofOffices([office], 'letterEntry'))
    .where('letterEntry.direction', '=', 'outgoing')
    .where('l.numberKey', 'like', `${likeEscape(serial)}/%`)
    .where(sql<boolean>`coalesce(extract(year from l.issued_on)::int, letter_entry.book_year) = ${year}`)
    .orderBy('letterEntry.enteredAt')
    .execute();
}
