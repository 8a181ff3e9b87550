// When two writings name the same unit: with marks, without, with or without the type word, in another official
// spelling. Only writings are compared here; which unit is meant is decided elsewhere.

import { cleanText, foldName, foldText } from '#kernel/vietnamese-text.ts';
import { typeWords, type UnitType } from '#law/territory-types.ts';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * A name with all its marks but one place for the tone: `Hoà` and `Hòa` give the same key, `Hoa` another.
 * Case, Unicode form, the kind of apostrophe and the length of a dash do not matter.
 */
export function markedKey(name: string): string {
  return cleanText(name)
    .toLowerCase()
    .replace(/\s*[-\u2010-\u2015]\s*/g, ' - ')
    .replace(/[\u2018\u2019\u02bc`]/g, "'")
    .split(' ')
    .map((word) => {
      const apart = word.normalize('NFD');
      const tones = apart.match(TONES);
      return tones === null ? word : apart.replace(TONES, '').normalize('NFC') + tones.join('');
    })
    .join(' ');
}

/** The folded name with numbers without leading zeros: `Phường 05` and `phuong 5` agree. */
export function foldedKey(name: string): string {
  return foldName(name).replace(/\b0+(?=\d)/g, '');
}

const letters = new Map<string, string>();

/** One letter folded, i for y; empty for everything that is neither letter nor digit. Remembered: names are many, letters few. */
function looseLetter(letter: string): string {
  let folded = letters.get(letter);
  if (folded === undefined) {
    folded = foldText(letter)
      .replace(/[^a-z0-9]/g, '')
      .replace(/y/g, 'i');
    letters.set(letter, folded);
  }
  return folded;
}

const isDigit = (letter: string | undefined): boolean => letter !== undefined && letter >= '0' && letter <= '9';

/**
 * The loosest key under which writings still count as the same name: folded, i for y, no spaces or apostrophes.
 * `Vũ Quý` = `Vũ Quí`, `Cư M'ta` = `Cư Mta`. It may join different names; a closer key must decide between them.
 */
export function looseKey(name: string): string {
  let key = '';
  let inWord = false;
  for (let i = 0; i < name.length; i += 1) {
    const letter = looseLetter(name[i] ?? '');
    if (letter === '') {
      if (/\s/.test(name[i] ?? '')) inWord = false;
      continue;
    }
    if (letter === '0' && !inWord && isDigit(name[i + 1])) continue;
    key += letter;
    inWord = true;
  }
  return key;
}

/** The keys of an official full name. */
export interface NameKeys {
  readonly type: UnitType | null;
  readonly marked: string;
  readonly folded: string;
  readonly loose: string;
}

const ownKeys = new Map<string, NameKeys>();
const types = Object.keys(typeWords) as UnitType[];

/** The keys of an official full name, without its type word. Made once: official names are a closed list. */
export function keysOfOfficialName(fullName: string): NameKeys {
  const known = ownKeys.get(fullName);
  if (known !== undefined) return known;
  const type = types.find((t) => fullName.startsWith(`${typeWords[t]} `)) ?? null;
  const bare = type === null ? fullName : fullName.slice(typeWords[type].length + 1);
  const keys = { type, marked: markedKey(bare), folded: foldedKey(bare), loose: looseKey(bare) };
  ownKeys.set(fullName, keys);
  return keys;
}

/** How a type may be written, folded, longest first. */
const WRITINGS: readonly (readonly [string, readonly UnitType[]])[] = [
  ['thanh pho', ['city']],
  ['thi tran', ['township']],
  ['dac khu', ['special-zone']],
  ['thi xa', ['town']],
  ['phuong', ['ward']],
  ['huyen', ['district']],
  ['quan', ['urban-district']],
  ['tinh', ['province']],
  ['xa', ['commune']],
  ['tp', ['city']],
  ['tt', ['township']],
  ['tx', ['town']],
  ['dk', ['special-zone']],
  ['p', ['ward']],
  ['h', ['district']],
  ['q', ['urban-district']],
  ['t', ['province']],
  ['x', ['commune']],
];
const WORDS_WITH_MARKS: ReadonlySet<string> = new Set(Object.values(typeWords).map(markedKey));

/** One way to read a written name: the type words it may carry, and the rest. */
export interface NameReading {
  readonly types: readonly UnitType[] | null;
  readonly bare: string;
}

/**
 * The ways a written name can be read: with its opening word as a type (`x. Bình Lư`, `TT Mường Tè`, `P5`), and whole,
 * because `Quan Sơn` is a name and no quận. A type word written with all its marks is never part of the name.
 * `readName('Xã Bình Lư')` is `[{ types: ['commune'], bare: 'Bình Lư' }]`.
 */
export function readName(text: string): readonly NameReading[] {
  const clean = cleanText(text);
  const folded = clean
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd');
  const whole: NameReading = { types: null, bare: clean };
  for (const [writing, types] of WRITINGS) {
    if (!folded.startsWith(writing)) continue;
    const gap = /^(?:\s*\.\s*|\s+|(?=\d))/.exec(folded.slice(writing.length));
    if (gap === null) continue;
    // Folding keeps one character for one only in NFC; the clean text is NFC, so both have the same length.
    const bare = clean.slice(writing.length + gap[0].length);
    if (bare === '') continue;
    const typed: NameReading = { types, bare };
    return WORDS_WITH_MARKS.has(markedKey(clean.slice(0, writing.length))) ? [typed] : [typed, whole];
  }
  return [whole];
}
