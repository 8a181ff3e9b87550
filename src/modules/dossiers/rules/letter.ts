// Letters around a dossier and the numbers that the clerk gives them: which letters there are, whose office numbers them, in which row. A
// number is typed once; a later one is a correction and says why.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import type { BookSeries } from '#modules/letter-book/index.ts';
import type { DossierId } from './dossier.ts';

/**
 * `report`: the commune's report, Mẫu số 03, numbered when it is issued · `request`: the letter with which a commune sends the file on
 * (tờ trình) · `completion`: what a commune returns for · `supplement`: what the office of the province asks for.
 */
export const letterKinds = ['report', 'request', 'completion', 'supplement'] as const;
export type LetterKind = (typeof letterKinds)[number];

/** One letter: its kind, and which of several of that kind on the dossier. */
export interface LetterKey {
  readonly kind: LetterKind;
  readonly ordinal: number;
}

const words: Readonly<Record<LetterKind, string>> = {
  report: 'bao-cao',
  request: 'to-trinh',
  completion: 'tra-lai',
  supplement: 'bo-sung',
};

/**
 * The word by which an address names a letter.
 * @example letterWord({ kind: 'completion', ordinal: 2 }) // 'tra-lai-2'
 */
export function letterWord({ kind, ordinal }: LetterKey): string {
  return kind === 'request' || kind === 'report' ? words[kind] : `${words[kind]}-${ordinal}`;
}

/**
 * The letter that a word names, or nothing.
 * @example letterNamed('bo-sung-1') // { kind: 'supplement', ordinal: 1 }
 */
export function letterNamed(word: string): LetterKey | null {
  if (word === words.report) return { kind: 'report', ordinal: 1 };
  if (word === words.request) return { kind: 'request', ordinal: 1 };
  const found = /^(tra-lai|bo-sung)-([1-9]\d{0,2})$/.exec(word);
  if (found === null) return null;
  return { kind: found[1] === words.completion ? 'completion' : 'supplement', ordinal: Number(found[2]) };
}

/** Whose clerk numbers a letter: the commune, or the office of the province (no commune). */
export function officeOf(
  kind: LetterKind,
  dossier: { readonly provinceCode: string; readonly communeCode: string },
): { readonly provinceCode: string; readonly communeCode: string | null } {
  const { provinceCode, communeCode } = dossier;
  return { provinceCode, communeCode: kind === 'supplement' ? null : communeCode };
}

/** The rows in which letters around a dossier count. */
export type LetterSeries = Extract<BookSeries, 'bao-cao' | 'to-trinh' | 'cong-van'>;

/**
 * The row in which a letter counts: reports and requests (tờ trình) have one of their own each, letters without a name of their kind (công văn)
 * share one, whoever of the office wrote them.
 * @law Decree 30/2020/NĐ-CP, Annex I, Part I, II.3
 */
export function seriesOf(kind: LetterKind): LetterSeries {
  if (kind === 'report') return 'bao-cao';
  return kind === 'request' ? 'to-trinh' : 'cong-van';
}

export type LetterNumberId = Id<'letter-number'>;

/** A number as it was typed. Never changed: a correction is a row of its own, and says what it replaces and why. */
export interface LetterNumber extends LetterKey {
  readonly id: LetterNumberId;
  readonly dossierId: DossierId;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  /** `12/TTr-UBND` */
  readonly number: string;
  readonly series: LetterSeries;
  readonly serial: string;
  readonly issuedOn: LocalDate;
  /** The year of that day: numbers begin anew with it. */
  readonly issuedYear: number;
  readonly typedBy: AccountId | null;
  readonly typedAt: Instant;
  /** The number it takes the place of, and why. */
  readonly corrects: LetterNumberId | null;
  readonly reason: string | null;
  readonly replacedAt: Instant | null;
}

/** A letter of an office with what a list says of it. */
export interface Letter extends LetterKey {
  readonly dossierId: DossierId;
  readonly product: string;
  readonly producer: string;
  /** The day of the act that the letter is about. */
  readonly madeOn: LocalDate;
}

/**
 * Letters that have no number, the oldest first.
 * @example withoutNumber([], []) // []
 */
export function withoutNumber(
  letters: readonly Letter[],
  numbers: readonly Pick<LetterNumber, 'dossierId' | 'kind' | 'ordinal'>[],
): readonly Letter[] {
  const key = (one: Pick<LetterNumber, 'dossierId' | 'kind' | 'ordinal'>): string =>
    `${one.dossierId} ${letterWord(one)}`;
  const numbered = new Set(numbers.map(key));
  return letters
    .filter((letter) => !numbered.has(key(letter)))
    .sort((a, b) => (a.madeOn === b.madeOn ? 0 : a.madeOn < b.madeOn ? -1 : 1));
}
