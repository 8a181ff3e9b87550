// Plain text cells: cleaned as at every boundary of the house, with the dashes and words that stand for "nothing".

import { cleanText, foldText } from '#kernel/vietnamese-text.ts';
import type { CellInput } from './sheet.ts';

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

/** Whether a text only says that there is nothing: a dash, dots, "chưa có", "không rõ". `isPlaceholder('–')` is true. */
export function isPlaceholder(text: string): boolean {
  if (text === '') return true;
  if (text.length > 16) return false;
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
  const text = cleanText(writtenText(cell));
  return isPlaceholder(text) ? null : text;
}

/** Whether cleaning changes a text: decomposed letters, no-break, double or outer spaces, line breaks. */
export function needsCleaning(text: string): boolean {
  return cleanText(text) !== text;
}

/** Whether a text is written in capitals throughout. */
export function isAllCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(text) && text === text.toUpperCase();
}
