// Vietnamese text at the boundary and in the search: one form of writing, one folding, one order.

/** What every typed text becomes before anything else looks at it: NFC, no zero-width, control or direction signs, single spaces, trimmed. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff\u00ad\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
}

/** The same for text of several lines: line ends are kept, spaces within a line are folded. */
export function cleanLines(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map(cleanText)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * The search key: marks dropped, đ as d, lower case. `foldText('Chè Đặc sản Hoà')` is `che dac san hoa`,
 * and `Hòa` folds to the same as `Hoà`.
 */
export function foldText(text: string): string {
  return cleanText(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
}

/** Folded and reduced to letters and digits with single spaces, for comparing names. `foldName('HTX "Mường-So"')` is `htx muong so`. */
export function foldName(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The words of a search, at most eight, each at most forty letters. */
export function searchWords(text: string): readonly string[] {
  return foldName(text)
    .split(' ')
    .filter((w) => w !== '')
    .slice(0, 8)
    .map((w) => w.slice(0, 40));
}

/** Escapes `%`, `_` and `\` of a search term for LIKE. `likeEscape('50%')` is `50\%`. */
export function likeEscape(term: string): string {
  return term.replace(/[\\%_]/g, (c) => `\\${c}`);
}

/**
 * The same words inside a sentence: with a small first letter.
 * @example smallFirst('Xã Bình Lư') // 'xã Bình Lư'
 */
export const smallFirst = (words: string): string => words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);

const COLLATOR = new Intl.Collator('vi');

/** Vietnamese dictionary order of two names (a, ă, â, b, c, d, đ …), the order PostgreSQL gives with its ICU `vi` collation. */
export function compareVietnamese(a: string, b: string): number {
  return COLLATOR.compare(cleanText(a), cleanText(b));
}

/**
 * Letters and digits of ASCII with hyphens: for names of files that every machine can unpack.
 * @example plainName('Chè Shan tuyết') // 'che-shan-tuyet'
 */
export function plainName(words: string, longest = 60): string {
  const plain = foldText(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain.slice(0, longest).replace(/-+$/, '') || 'tep';
}
