// What a letter is once it is held: what it says of itself, its text and file, what was read of it; and the lines of the books of the
// offices that have it (30/2020/NĐ-CP, Điều 18, 22, 23; Annex IV).

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, FileHash, Id } from '#kernel/ids.ts';
import { DOCX } from '#kernel/media-types.ts';

import type { Office } from '#modules/offices/index.ts';
import type { ReadLetter } from './read-letter.ts';

export type LetterId = Id<'letter'>;
export type LetterDraftId = Id<'letter-draft'>;
export type LetterEntryId = Id<'letter-entry'>;

/** What a file of a letter may be; whatever it is, it is given out to be saved, byte for byte as it was sent. */
export const letterMediaTypes = ['application/pdf', DOCX, 'application/msword', 'text/plain', 'image/jpeg'] as const;
export type LetterMediaType = (typeof letterMediaTypes)[number];

/** A kept file of a letter, by its content. */
export interface LetterFile {
  readonly sha256: FileHash;
  readonly mediaType: LetterMediaType;
  readonly bytes: number;
  /** `null`: it does not say where its pages end. */
  readonly pages: number | null;
  readonly name: string;
}

/** Who signed: by what authority, with what title, and the name. */
export interface LetterSignature {
  readonly prefix: string | null;
  readonly title: string | null;
  readonly name: string | null;
}

/** What a letter says of itself; `null`: it is not in the text, and nobody has typed it. */
export interface LetterHeadWords {
  readonly docType: string | null;
  /** `132` */
  readonly number: string | null;
  /** `UBND-KTN` */
  readonly symbol: string | null;
  /** `132/UBND-KTN` */
  readonly fullNumber: string | null;
  readonly issuedOn: LocalDate | null;
  readonly issuer: string | null;
  readonly issuerAbove: string | null;
  readonly place: string | null;
  readonly subject: string | null;
  readonly addressees: readonly string[];
  readonly recipients: readonly string[];
  readonly signer: LetterSignature | null;
}

export interface Letter extends LetterHeadWords {
  readonly id: LetterId;
  readonly version: number;
  readonly provinceCode: string;
  readonly numberKey: string | null;
  readonly issuerKey: string | null;
  /** False: it is only cited so far, a placeholder to be filled; or an instrument of the law that nobody entered. */
  readonly isHeld: boolean;
  /** Its number in `law/instruments.json`. */
  readonly instrument: string | null;
  readonly text: string | null;
  readonly file: LetterFile | null;
  readonly scanned: boolean;
  readonly pages: number | null;
  /** What was read from the text, kept as it was read. */
  readonly reading: ReadLetter | null;
  /** The code of why nothing was read from the file. */
  readonly readProblem: string | null;
  /** A composed letter of the training installation. */
  readonly isSample: boolean;
  readonly searchText: string;
  readonly madeBy: AccountId | null;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}

/** A letter as lists and links show it: without text, reading and search words. */
export type LetterHead = Omit<Letter, 'text' | 'reading' | 'searchText'>;

export const entryDirections = ['incoming', 'outgoing'] as const;
export type EntryDirection = (typeof entryDirections)[number];

/** A line of the book of an office. Nothing is renumbered or removed. */
export interface LetterEntry extends Office {
  readonly id: LetterEntryId;
  readonly version: number;
  readonly letterId: LetterId;
  readonly direction: EntryDirection;
  /** `null`: it was sent to the office inside the system and waits to be received. */
  readonly bookYear: number | null;
  readonly bookNumber: number | null;
  /** The day it came, or went out. */
  readonly onDay: LocalDate;
  /** The copy of this office, where it is another file than the letter's. */
  readonly file: LetterFile | null;
  readonly sentBy: LetterEntryId | null;
  readonly note: string | null;
  /** Why the stated day lies far back. */
  readonly dayReason: string | null;
  /** Of an outgoing letter under another name than the office's: why it is the office's. */
  readonly issuerReason: string | null;
  readonly enteredBy: AccountId | null;
  readonly enteredByName: string | null;
  /** When the line was really written, whatever day it states. */
  readonly enteredAt: Instant;
}

/** A letter that somebody sent in and that stands in no book yet. */
export interface LetterDraft extends Office {
  readonly id: LetterDraftId;
  readonly version: number;
  readonly direction: EntryDirection;
  readonly file: LetterFile | null;
  readonly text: string | null;
  readonly scanned: boolean;
  readonly pages: number | null;
  readonly reading: ReadLetter | null;
  readonly readProblem: string | null;
  readonly state: 'open' | 'entered' | 'split' | 'discarded';
  readonly outOf: LetterDraftId | null;
  readonly letterId: LetterId | null;
  readonly madeBy: AccountId | null;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}

export const linkKinds = ['cites', 'implements', 'amends', 'replaces', 'attaches'] as const;
export type LinkKind = (typeof linkKinds)[number];

/** How a letter writes what it cites. */
export interface CitedAs {
  readonly type: string;
  readonly number: string;
  readonly date: LocalDate | null;
  readonly issuer: string | null;
  readonly words: string;
}

export interface LetterLink {
  readonly id: Id<'letter-link'>;
  readonly version: number;
  readonly letterId: LetterId;
  readonly targetId: LetterId;
  readonly kind: LinkKind;
  readonly origin: 'read' | 'typed';
  readonly citedAs: CitedAs | null;
  readonly note: string | null;
  readonly madeBy: AccountId | null;
  readonly madeAt: Instant;
  readonly removedBy: AccountId | null;
  readonly removedAt: Instant | null;
  readonly removedReason: string | null;
}

export const nobodysHead: LetterHeadWords = {
  ...{ docType: null, number: null, symbol: null, fullNumber: null, issuedOn: null, issuer: null, issuerAbove: null },
  ...{ place: null, subject: null, addressees: [], recipients: [], signer: null },
};

/** What the ledger keeps of a letter: what it says of itself, not its text, which never changes. */
export function letterContent(letter: Letter): Readonly<Record<string, unknown>> {
  const { text: _text, reading: _reading, searchText: _search, madeAt: _made, changedAt: _changed, ...said } = letter;
  return said;
}
