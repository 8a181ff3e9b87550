// Side door of the letters: reads and acts that other rooms ask for, in the transaction they hand in. Whom a letter concerns is theirs to judge.

import type { LocalDate } from '#kernel/calendar.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Office } from '#modules/offices/index.ts';
import { officesOfActor } from '#modules/offices/services.ts';
import type { Db } from '#platform/database/db.ts';
import type { Context } from '#runner/use-case.ts';
import { linkContent, linkOf } from './cite-letters.ts';
import { holdLetter, type LetterMaterial, waitInBooks } from './hold-letter.ts';
import type { Clause, ClauseId } from './rules/clause.ts';
import { keeperOf, readingFor } from './rules/keeper.ts';
import type {
  Letter,
  LetterEntry,
  LetterFile,
  LetterHead,
  LetterHeadWords,
  LetterId,
  LetterLink,
  LinkKind,
} from './rules/letter.ts';
import { readLetter } from './rules/read-letter.ts';
import { findLetterHeads, findLetterRow } from './store.ts';
import { findClauseRows, listClauseRows } from './store-clauses.ts';
import { countWaitingEntries, listEntriesOf } from './store-entries.ts';
import { insertLinks, listLinksAt } from './store-links.ts';
import { insertLetterRecord, type LetterRecord, listLetterRecords } from './store-records.ts';

export { sendWithWork } from './send-with-work.ts';
export { listConfirmedLetters } from './store-confirmed.ts';
export { listEntriesOf } from './store-entries.ts';
export { listOutgoingWith } from './store-outgoing.ts';

/** A letter with its text; `null`: there is none. */
export async function findLetter(db: Db, id: LetterId): Promise<Letter | null> {
  return await findLetterRow(db, id);
}

/** Heads of letters, in no order; ids that are not there are left out. */
export async function findLetters(db: Db, ids: readonly LetterId[]): Promise<readonly LetterHead[]> {
  return await findLetterHeads(db, ids);
}

/**
 * The clauses of a letter in use that offices work from, in their order: those that they confirmed themselves, else those of the office that
 * keeps the letter; empty until a person confirmed some.
 */
export async function listClauses(
  db: Db,
  letterId: LetterId,
  offices: readonly Office[] = [],
): Promise<readonly Clause[]> {
  const keeper = keeperOf(await listEntriesOf(db, [letterId]));
  const clauses = readingFor(await listClauseRows(db, letterId), offices, keeper);
  return clauses.filter((clause) => clause.state === 'in-use');
}

/** Clauses by id, also those that are no longer in use (`state`). */
export async function findClauses(db: Db, ids: readonly ClauseId[]): Promise<readonly Clause[]> {
  return await findClauseRows(db, ids);
}

/** Words that no scan stands behind, read, with the file that they came with. */
const materialOf = (text: string | null, file: LetterFile | null): LetterMaterial => ({
  ...{ text, file, scanned: false, pages: file?.pages ?? null, readProblem: null },
  reading: text === null || text.trim() === '' ? null : readLetter(text),
});

export interface OutgoingLetter {
  readonly office: Office;
  readonly head: LetterHeadWords;
  readonly text: string | null;
  readonly file: LetterFile | null;
  /** Offices in the system that it goes to: it waits for receipt in their books. */
  readonly recipients: readonly Office[];
  /** The day it went out; left out: today. */
  readonly onDay?: LocalDate;
  readonly note?: string | null;
  readonly isSample?: boolean;
}

/** A letter as it went out of an office: entered in its book, and waiting in the books of those in the system that it goes to. */
export async function enterOutgoing(
  context: Context,
  { office, head, text, file, recipients, onDay = context.today, note = null, isSample = false }: OutgoingLetter,
): Promise<
  Result<{
    readonly letterId: LetterId;
    readonly entry: LetterEntry;
    /** Entries that wait in the books of the recipients. */
    readonly waiting: readonly LetterEntry[];
  }>
> {
  const material = materialOf(text, file);
  const held = await holdLetter(context, { office, direction: 'outgoing', head, material, onDay, note, isSample });
  if (!held.ok) return held;
  const { letter, entry } = held.value;
  const waiting = await waitInBooks(context, entry, recipients);
  return ok({ letterId: letter.id, entry, waiting });
}

/** A letter that came to an office from outside, by its metadata: it waits in the book of incoming letters until it is received there. */
export async function awaitIncoming(
  context: Context,
  asked: {
    readonly office: Office;
    readonly head: LetterHeadWords;
    readonly text: string | null;
    readonly file: LetterFile | null;
    readonly onDay: LocalDate;
    readonly note: string | null;
  },
): Promise<Result<{ readonly letterId: LetterId; readonly entry: LetterEntry }>> {
  const { office, head, text, file, onDay, note } = asked;
  const material = materialOf(text, file);
  const held = await holdLetter(context, { office, direction: 'incoming', head, material, onDay, note, waits: true });
  return held.ok ? ok({ letterId: held.value.letter.id, entry: held.value.entry }) : held;
}

/** Ties a letter to the record of another room that it went out of: the page of the letter opens it. The same tie twice changes nothing. */
export async function tieToRecord(
  context: Context,
  { letterId, path, words }: Pick<LetterRecord, 'letterId' | 'path' | 'words'>,
): Promise<void> {
  const known = await listLetterRecords(context.db, letterId);
  if (known.some((one) => one.path === path)) return;
  const row: LetterRecord = { id: context.newId<'letter-record'>(), letterId, path, words, madeAt: context.now };
  await insertLetterRecord(context.db, row);
  context.touch({ kind: 'letter-record', id: row.id, before: null, after: row });
}

/** Links two letters that stand; the same link twice changes nothing. */
export async function linkLetters(
  context: Context,
  asked: {
    readonly letterId: LetterId;
    readonly targetId: LetterId;
    readonly kind: LinkKind;
    readonly note?: string | null;
  },
): Promise<Result<LetterLink>> {
  const { letterId, targetId, kind, note = null } = asked;
  if (letterId === targetId) return refuse(problem('invalid', 'directives/link-to-itself'));
  const standing = (await listLinksAt(context.db, [letterId])).find(
    (link) => link.letterId === letterId && link.targetId === targetId && link.kind === kind,
  );
  if (standing !== undefined) return ok(standing);
  const link = linkOf(context, letterId, targetId, { kind, origin: 'typed', citedAs: null, note });
  await insertLinks(context.db, [link]);
  context.touch({ kind: 'letter-link', id: link.id, before: null, after: linkContent(link) });
  return ok(link);
}

/** How many letters were sent to the own offices inside the system and wait for a line in their book. */
export async function countToReceive({ db, actor, today }: Context): Promise<number> {
  return await countWaitingEntries(db, await officesOfActor(db, actor, today));
}
