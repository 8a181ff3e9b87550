// Plain text cells: cleaned as at every boundary of the house, with the dashes and words that stand for "nothing".

import { cleanText, foldName, foldText } from '#kernel/vietnamese-text.ts';
import type { CellInput } from './sheet.ts';

/** Texts of these letters without a space too many are what `cleanText` would make of them: nearly every cell. */
const SIMPLE =
  /^[\x21-\x7e\u00a1-\u00ac\u00ae-\u024f\u1e00-\u1eff][\x20-\x7e\u00a1-\u00ac\u00ae-\u024f\u1e00-\u1eff]*$/;

/** The same as the house's `cleanText`, without its cost for a text that needs none. */
export function clean(text: string): string {
  if (text === '') return text;
  return SIMPLE.test(text) && !text.includes('  ') && !text.endsWith(' ') ? text : cleanText(text);
}

/** The same as the house's `foldName` for a text that `clean` has been over. */
export function foldClean(text: string): string {
  if (!SIMPLE.test(text)) return foldName(text);
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const NOTHING = new Set([
  'n/a',
  'na',
  'khong',
  'khong co',
  'chua',
  'chua co',
  'chua ro',
  'khong ro',
  'chua xac dinh',
  'khong xac dinh',
  'dang cap nhat',
  'chua cap nhat',
  'null',
  'none',
]);

const MAY_SAY_NOTHING = /^([-–—_.…/\\x?]|n\/?a|kh[oô]ng|ch[uư]a|[dđ]ang|null|none)/i;

/** Whether a text only says that there is nothing: a dash, dots, "chưa có", "không rõ". `isPlaceholder('–')` is true. */
export function isPlaceholder(text: string): boolean {
  if (text === '') return true;
  if (text.length > 16 || !MAY_SAY_NOTHING.test(text)) return false;
  return /^[-–—_.…/\\x?]+$/i.test(text) || NOTHING.has(foldText(text));
}

/** A number as the sheet shows it: whole, and with the zeros its format puts in front. `00000` shows 3433 as 03433. */
export function shownNumber(value: number, format: string): string {
  const plain = Number.isInteger(value) ? value.toFixed(0) : String(value);
  const zeros = /^0{2,}$/.exec(format)?.[0];
  return zeros === undefined ? plain : plain.padStart(zeros.length, '0');
}

/** The cell's text as written; numbers as the sheet shows them, dates as people write them. */
export function writtenText(cell: CellInput | undefined): string {
  if (cell === undefined) return '';
  switch (cell.kind) {
    case 'text':
      return String(cell.value);
    case 'number':
      return shownNumber(Number(cell.value), cell.format);
    case 'date':
      return String(cell.value).split('-').reverse().join('/');
    case 'boolean':
      return cell.value === true ? 'x' : '';
    default:
      return '';
  }
}

/** A text for the record, `null` where the cell says nothing. */
export function readText(cell: CellInput | undefined): string | null {
  const text = clean(writtenText(cell));
  return isPlaceholder(text) ? null : text;
}

/** Whether cleaning changes a text: decomposed letters, no-break, double or outer spaces, line breaks. */
export function needsCleaning(text: string): boolean {
  return clean(text) !== text;
}

/** Whether a text is written in capitals throughout. */
export function isAllCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(text);
}
