// Holds a letter once in its province and writes it into the book of an office: a letter that stands already gets another entry, a placeholder
// is filled, what it cites is linked. The caller's transaction holds all of it.

import { covers, reachOf } from '#access/reach.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import { partsOf } from '#kernel/calendar.ts';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { isAmong, type Office, sameOffice } from '#modules/offices/index.ts';
import { subjectOfOffice } from '#modules/offices/services.ts';
import type { Context } from '#runner/use-case.ts';
import { instrumentOfKey, linkCited } from './cite-letters.ts';
import {
  type EntryDirection,
  type Letter,
  type LetterDraft,
  type LetterEntry,
  type LetterHead,
  type LetterHeadWords,
  letterContent,
} from './rules/letter.ts';
import { issuerKey, numberKey } from './rules/letter-key.ts';
import { isSameText } from './rules/same-text.ts';
import { type ComparedLetter, sameAs } from './rules/twice.ts';
import { searchTextOf } from './search-text.ts';
import {
  findByFile,
  findByNumber,
  findLetterRow,
  insertLetters,
  lockLetter,
  lockLettersOf,
  updateLetter,
} from './store.ts';
import { insertEntries, listEntriesOf, nextNumber } from './store-entries.ts';
import { makeRemark } from './store-remarks.ts';

/** What came with a letter: its text, its file, what was read. */
export type LetterMaterial = Pick<LetterDraft, 'text' | 'file' | 'scanned' | 'pages' | 'reading' | 'readProblem'>;

export interface HeldLetter {
  readonly letter: Letter;
  readonly entry: LetterEntry;
  /** How it came to be: new, an entry more of a letter that stood already, or a placeholder that was filled. */
  readonly how: 'new' | 'shared' | 'filled';
}

const comparedOf = (letter: LetterHead, copies: readonly LetterEntry[]): ComparedLetter => ({
  ...letter,
  files: [letter.file, ...copies.map((entry) => entry.file)].flatMap((file) => file?.sha256 ?? []),
});

/** Letters of the province that are this one, or placeholders of it. */
export async function findSameLetters(
  db: Context['db'],
  provinceCode: string,
  head: Pick<LetterHeadWords, 'fullNumber' | 'issuer' | 'issuedOn'>,
  file: LetterMaterial['file'],
): Promise<{
  /** The first of `sames`. */
  readonly same: LetterHead | null;
  readonly sames: readonly LetterHead[];
  readonly placeholder: LetterHead | null;
  /** The same number and body on another day: perhaps misprinted, perhaps of another year. */
  readonly otherDay: LetterHead | null;
}> {
  const key = numberKey(head.fullNumber);
  const named = key === null ? [] : await findByNumber(db, provinceCode, [key]);
  const filed = file === null ? [] : await findByFile(db, provinceCode, file.sha256);
  const found = [...named, ...filed];
  const entries = await listEntriesOf(
    db,
    found.map((one) => one.id),
  );
  const asked: ComparedLetter = {
    numberKey: key,
    issuerKey: issuerKey(head.issuer),
    issuedOn: head.issuedOn,
    files: file === null ? [] : [file.sha256],
  };
  const compared = (one: LetterHead): ComparedLetter =>
    comparedOf(
      one,
      entries.filter((entry) => entry.letterId === one.id),
    );
  const sames = found.filter((one) => one.isHeld && sameAs(asked, compared(one)) !== null);
  const [same = null] = sames;
  const sameBody = (one: LetterHead): boolean =>
    asked.issuerKey === null || one.issuerKey === null || asked.issuerKey === one.issuerKey || one.instrument !== null;
  const sameYear = (one: LetterHead): boolean =>
    asked.issuedOn === null || one.issuedOn === null || asked.issuedOn.slice(0, 4) === one.issuedOn.slice(0, 4);
  const placeholder = named.find((one) => !one.isHeld && sameBody(one) && sameYear(one)) ?? null;
  const otherDay =
    named.find((one) => one.isHeld && one.id !== same?.id && sameBody(one) && one.issuedOn !== asked.issuedOn) ?? null;
  return { same, sames, placeholder, otherDay };
}

/**
 * Whether who brings a letter may learn that it is held: they see it already, or what they bring is that letter, by its file or its words.
 * A typed number and day prove nothing.
 */
export async function isKnownTo(
  { db, actor }: Pick<Context, 'db' | 'actor'>,
  same: LetterHead,
  material: Pick<LetterMaterial, 'text' | 'file'>,
): Promise<boolean> {
  const entries = await listEntriesOf(db, [same.id]);
  const reach = reachOf(actor, 'directives/view-letter');
  if (actor.kind !== 'account' || (reach !== null && entries.some((one) => covers(reach, subjectOfOffice(one)))))
    return true;
  const { file, text } = material;
  if (file !== null && comparedOf(same, entries).files.includes(file.sha256)) return true;
  const held = text === null ? null : await findLetterRow(db, same.id);
  if (held === null || held.text === null || text === null) return false;
  // Heads and feet are alike in all letters of an office: what it asks for tells.
  const asks = (held.reading?.tasks ?? []).map((task) => task.text).join(' ');
  return isSameText(asks === '' ? held.text : asks, text);
}

/** Of letters that are this one the first that who brings it may learn of. */
export async function firstKnown(
  context: Pick<Context, 'db' | 'actor'>,
  sames: readonly LetterHead[],
  material: Pick<LetterMaterial, 'text' | 'file'>,
): Promise<LetterHead | null> {
  for (const one of sames) if (await isKnownTo(context, one, material)) return one;
  return null;
}

/** Where a letter stands in a book, for a refusal. */
function standsThere(letter: LetterHead, entry: LetterEntry) {
  const { bookNumber, bookYear, onDay, direction } = entry;
  return problem('conflict', bookNumber === null ? 'directives/waits-for-receipt' : 'directives/letter-twice', {
    letterId: letter.id,
    fullNumber: letter.fullNumber,
    bookNumber,
    bookYear,
    onDay,
    direction,
  });
}

/** The columns of a letter that follow from its head and material. */
export function derived(head: LetterHeadWords, text: string | null) {
  const key = numberKey(head.fullNumber);
  return {
    ...head,
    numberKey: key,
    issuerKey: issuerKey(head.issuer),
    instrument: instrumentOfKey(key)?.number ?? null,
    searchText: searchTextOf({ ...head, text }),
  };
}

async function makeLetter(
  context: Context,
  provinceCode: string,
  head: LetterHeadWords,
  material: LetterMaterial,
  isSample: boolean,
): Promise<Letter> {
  const letter: Letter = {
    ...derived(head, material.text),
    ...material,
    id: context.newId<'letter'>(),
    version: 1,
    provinceCode,
    isHeld: true,
    isSample,
    madeBy: context.actor.accountId,
    madeAt: context.now,
    changedAt: context.now,
  };
  await insertLetters(context.db, [letter]);
  context.touch({ kind: 'letter', id: letter.id, before: null, after: letterContent(letter) });
  return letter;
}

async function fillPlaceholder(
  context: Context,
  id: LetterHead['id'],
  head: LetterHeadWords,
  material: LetterMaterial,
  isSample: boolean,
): Promise<Letter> {
  const before = await lockLetter(context.db, id);
  const changes = { ...derived(head, material.text), ...material, isHeld: true, isSample, changedAt: context.now };
  if (before === null || !(await updateLetter(context.db, before, changes)))
    throw new Error('a locked letter was changed by somebody else');
  const letter: Letter = { ...before, ...changes, version: before.version + 1 };
  context.touch({ kind: 'letter', id, before: letterContent(before), after: letterContent(letter) });
  return letter;
}

/** Why a line stands as it does. */
type EntryReasons = Pick<LetterEntry, 'dayReason' | 'issuerReason'>;

/** The next line of the book of an office. */
async function makeEntry(
  context: Context,
  office: Office,
  line: Pick<LetterEntry, 'letterId' | 'direction' | 'onDay' | 'file' | 'sentBy' | 'note'> & Partial<EntryReasons>,
  waits = false,
): Promise<LetterEntry> {
  const { provinceCode, communeCode, bodyId } = office;
  const { year } = partsOf(line.onDay);
  const entry: LetterEntry = {
    ...{ dayReason: null, issuerReason: null },
    ...line,
    id: context.newId<'letter-entry'>(),
    version: 1,
    ...{ provinceCode, communeCode, bodyId },
    bookYear: waits ? null : year,
    bookNumber: waits ? null : await nextNumber(context.db, office, line.direction, year),
    enteredBy: waits ? null : context.actor.accountId,
    enteredByName: waits ? null : context.actor.displayName,
    enteredAt: context.now,
  };
  await insertEntries(context.db, [entry]);
  context.touch({ kind: 'letter-entry', id: entry.id, before: null, after: entry });
  return entry;
}

/** A letter that went out waits in the books of offices in the system; an office that has it already gets no second line. */
export async function waitInBooks(
  context: Context,
  { id, letterId, onDay }: LetterEntry,
  recipients: readonly Office[],
): Promise<readonly LetterEntry[]> {
  const standing = await listEntriesOf(context.db, [letterId]);
  const waiting: LetterEntry[] = [];
  for (const office of recipients) {
    if (isAmong(office, [...standing, ...waiting])) continue;
    const line = { letterId, direction: 'incoming', onDay, file: null, sentBy: id, note: null } as const;
    waiting.push(await makeEntry(context, office, line, true));
  }
  return waiting;
}

/** Holds a letter and writes it into the book of an office; refused where that office has it already. */
export async function holdLetter(
  context: Context,
  asked: {
    readonly office: Office;
    readonly direction: EntryDirection;
    readonly head: LetterHeadWords;
    readonly material: LetterMaterial;
    readonly onDay: LocalDate;
    readonly note: string | null;
    readonly reasons?: EntryReasons;
    readonly isSample?: boolean;
    /** Why it is held as another letter than the one it is taken for; `null`: nobody said that. */
    readonly apart?: string | null;
    /** Somebody said that a letter of the office's own comes back to it. */
    readonly ownLetter?: boolean;
    /** It was sent to the office and waits to be received: without a number in the book. */
    readonly waits?: boolean;
  },
): Promise<Result<HeldLetter>> {
  const { office, direction, head, material, onDay, note, isSample = false, waits = false } = asked;
  const { apart = null, ownLetter = false } = asked;
  const { provinceCode } = office;
  await lockLettersOf(context.db, provinceCode);
  const { sames, placeholder } = await findSameLetters(context.db, provinceCode, head, material.file);
  const known = await firstKnown(context, sames, material);
  const same = apart === null ? known : null;
  const standing = same === null ? [] : await listEntriesOf(context.db, [same.id]);
  const mine = standing.find((entry) => sameOffice(office, entry) && entry.direction === direction);
  if (same !== null && mine !== undefined) return refuse(standsThere(same, mine));
  const sent = standing.find((entry) => sameOffice(office, entry) && entry.direction === 'outgoing');
  if (sent !== undefined && !waits && !ownLetter) {
    const { bookNumber, bookYear } = sent;
    return refuse(
      invalidFields([{ path: 'ownLetter', code: 'directives/own-letter', details: { bookNumber, bookYear } }]),
    );
  }
  const whole = same === null ? null : await lockLetter(context.db, same.id);
  const how = whole !== null ? 'shared' : placeholder !== null ? 'filled' : 'new';
  const letter =
    whole ??
    (placeholder === null
      ? await makeLetter(context, provinceCode, head, material, isSample)
      : await fillPlaceholder(context, placeholder.id, head, material, isSample));
  if (known !== null && apart !== null) {
    const said = { letterId: letter.id, kind: 'apart', reason: apart, otherLetterId: known.id } as const;
    await makeRemark(context, said);
  }
  const copy = material.file !== null && material.file.sha256 !== letter.file?.sha256 ? material.file : null;
  const line = { letterId: letter.id, direction, onDay, file: copy, sentBy: null, note, ...asked.reasons };
  const entry = await makeEntry(context, office, line, waits);
  if (how !== 'shared' && letter.reading !== null) await linkCited(context, letter, letter.reading.citedInstruments);
  return ok({ letter, entry, how });
}
