// Which field a column heading means, whatever its order, case, marks, abbreviations and the group above it.

import { foldName } from '#kernel/vietnamese-text.ts';
import type { FieldName } from './fields.ts';
import {
  beforeReformWords,
  foreignGroupWords,
  headingWords,
  registrationGroupWords,
  sinceReformWords,
  tallyWords,
} from './heading-words.ts';

/** A field a heading may mean, and how surely: 100 for a heading we know word for word. */
export interface FieldGuess {
  readonly field: FieldName;
  readonly score: number;
}

/** From here on a heading counts as recognised when it stands alone. */
export const SURE = 60;
/** The least with which a heading inside a recognised table is still taken. */
export const ENOUGH = 42;

/** Headings that say nothing without the group above them. */
const GENERIC = new Set(['ten', 'so', 'ngay', 'ma', 'ma so', 'loai', 'cap', 'don vi', 'ngay thang', 'ngay thang nam']);

/** Abbreviations of headings, written out on both sides before they are compared. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  sp: 'san pham',
  qd: 'quyet dinh',
  gcn: 'giay chung nhan',
  tp: 'thanh pho',
  tx: 'thi xa',
  dvhc: 'don vi hanh chinh',
  dn: 'doanh nghiep',
  hkd: 'ho kinh doanh',
  dkkd: 'dang ky kinh doanh',
  mst: 'ma so thue',
  bh: 'ban hanh',
  sx: 'san xuat',
  kd: 'kinh doanh',
  sxkd: 'san xuat kinh doanh',
  cty: 'cong ty',
  cs: 'co so',
  tht: 'to hop tac',
  hh: 'hang hoa',
  ubnd: 'uy ban nhan dan',
  dv: 'don vi',
};

function writeOut(folded: string): string {
  return folded
    .split(' ')
    .map((word) => ABBREVIATIONS[word] ?? word)
    .join(' ');
}

interface Phrase {
  readonly phrase: string;
  readonly field: FieldName;
}

const wholeWords = new Map<string, FieldName>();
/** Phrases by their first word: a heading is compared only with those it could hold. */
const phrases = new Map<string, Phrase[]>();
for (const { field, whole, begin } of headingWords) {
  for (const word of whole.map(writeOut)) if (!wholeWords.has(word)) wholeWords.set(word, field);
  for (const phrase of begin.map(writeOut)) {
    const first = phrase.split(' ')[0] ?? '';
    const list = phrases.get(first);
    if (list === undefined) phrases.set(first, [{ phrase, field }]);
    else list.push({ phrase, field });
  }
}

function guessesFor(text: string): FieldGuess[] {
  const folded = writeOut(text);
  if (folded === '' || tallyWords.test(folded)) return [];
  const found = new Map<FieldName, number>();
  const offer = (field: FieldName, score: number): void => {
    if ((found.get(field) ?? 0) < score) found.set(field, score);
  };
  const whole = wholeWords.get(folded);
  if (whole !== undefined) offer(whole, 100);
  let rest = folded;
  for (let opens = true; rest !== ''; opens = false) {
    const space = rest.indexOf(' ');
    for (const { phrase, field } of phrases.get(space === -1 ? rest : rest.slice(0, space)) ?? []) {
      if (!(rest === phrase || rest.startsWith(`${phrase} `))) continue;
      const coverage = phrase.length / folded.length;
      if (folded === phrase) offer(field, 100);
      else if (opens) offer(field, 60 + 30 * coverage);
      else if (phrase.includes(' ')) offer(field, 28 + 30 * coverage);
    }
    rest = space === -1 ? '' : rest.slice(space + 1);
  }
  return [...found].map(([field, score]) => ({ field, score }));
}

const memory = new Map<string, readonly FieldGuess[]>();

/** Words that say of when a unit is; without them the heading is that of any unit. */
const WHEN = /\b(truoc|sau) (khi )?(sap nhap|sap xep)\b/;

/** Other readings of a heading: without its brackets, only the Vietnamese half of two languages, without "after the merger". */
function shorterReadings(text: string): readonly string[] {
  const folded = foldName(text);
  const cut = text.lastIndexOf(' / ');
  const half = cut > 0 && /^[ -~]+$/.test(text.slice(cut + 3)) ? text.slice(0, cut) : undefined;
  return [
    foldName(text.replace(/\([^)]*\)/g, ' ')),
    ...(half === undefined ? [] : [foldName(half)]),
    ...(WHEN.test(folded) ? [folded.replace(WHEN, ' ').replace(/ +/g, ' ').trim()] : []),
  ].filter((reading) => reading !== folded && reading !== '');
}

/** Everything a single heading text may mean, surest first. Parts are left out where that helps. */
export function guessHeading(text: string): readonly FieldGuess[] {
  const known = memory.get(text);
  if (known !== undefined) return known;
  const guesses = guessesFor(foldName(text));
  for (const reading of shorterReadings(text)) {
    for (const guess of guessesFor(reading)) {
      const same = guesses.findIndex((g) => g.field === guess.field);
      if (same === -1) guesses.push(guess);
      else if ((guesses[same]?.score ?? 0) < guess.score) guesses[same] = guess;
    }
  }
  guesses.sort((a, b) => b.score - a.score);
  if (memory.size > 5000) memory.clear();
  memory.set(text, guesses);
  return guesses;
}

/** The era a heading speaks of: the units before 1 July 2025, the ones since, or neither. */
function eraOf(folded: string): 'before' | 'since' | null {
  if (sinceReformWords.test(folded)) return 'since';
  return beforeReformWords.test(folded) ? 'before' : null;
}

function withEra(guess: FieldGuess, era: 'before' | 'since' | null): FieldGuess {
  if (era === null) return guess;
  const fields: Partial<Record<FieldName, FieldName>> =
    era === 'before'
      ? { commune: 'oldCommune', communeCode: 'oldCommuneCode', address: 'oldCommune' }
      : { commune: 'newCommune', communeCode: 'newCommuneCode', address: 'newCommune' };
  return { field: fields[guess.field] ?? guess.field, score: guess.score };
}

const RECOGNITION: ReadonlySet<FieldName> = new Set<FieldName>([
  'decisionNo',
  'issuedOn',
  'expiresOn',
  'issuer',
  'certificateNo',
  'star',
  'year',
]);

/**
 * What a column means, from its heading and the groups above it, top first. `guessColumn(['Chủ thể', 'Tên'])` is
 * producerName; `guessColumn(['Quyết định công nhận', 'Ngày'])` is issuedOn; a date under a food-safety certificate
 * is nobody's recognition.
 */
export function guessColumn(path: readonly string[]): readonly FieldGuess[] {
  const leaf = path.at(-1) ?? '';
  const parent = path.length > 1 ? (path.at(-2) ?? '') : '';
  const foldedLeaf = foldName(leaf);
  const foldedPath = foldName(path.join(' '));
  const era = eraOf(foldedLeaf) ?? eraOf(foldedPath);

  const alone = guessHeading(leaf);
  const merged = new Map<FieldName, number>();
  const generic = GENERIC.has(foldedLeaf);
  const offer = (guess: FieldGuess, weight: number): void => {
    const { field, score } = withEra(guess, era);
    if ((merged.get(field) ?? 0) < score + weight) merged.set(field, score + weight);
  };
  for (const guess of alone) offer(guess, generic && parent !== '' ? -45 : 0);
  if (parent !== '') {
    for (const guess of guessHeading(`${leaf} ${parent}`)) offer(guess, generic ? 0 : -25);
    for (const guess of guessHeading(`${parent} ${leaf}`)) offer(guess, -25);
  }

  const foreign = path.slice(0, -1).some((group) => foreignGroupWords.test(foldName(group)));
  if (foreign) {
    for (const field of RECOGNITION) merged.delete(field);
    if (/^(so|ma so|ma)\b/.test(foldedLeaf) && registrationGroupWords.test(foldedPath))
      merged.set('registrationNo', 80);
  }
  return [...merged].map(([field, score]) => ({ field, score })).sort((a, b) => b.score - a.score);
}

const STAR_WORDS: Readonly<Record<string, number>> = { mot: 1, hai: 2, ba: 3, bon: 4, tu: 4, nam: 5 };

/** The number of stars a column stands for when it is headed by it: `3 sao`, `Bốn sao`, `★★★`; `null` otherwise. */
export function starsOfHeading(text: string): number | null {
  const bare = text.replace(/\s/g, '');
  if (/^[★⭐*]{1,5}$/u.test(bare)) return [...bare].length;
  const m = /^(?:hang |dat |ocop )?(\d|mot|hai|ba|bon|tu|nam) sao$/.exec(foldName(text));
  const digit = /^(?:hạng|đạt|ocop)?\s*([1-5])\s*[★⭐*]$/iu.exec(text.trim());
  if (digit) return Number(digit[1]);
  if (!m) return null;
  const stars = STAR_WORDS[m[1] ?? ''] ?? Number(m[1]);
  return stars >= 1 && stars <= 5 ? stars : null;
}
