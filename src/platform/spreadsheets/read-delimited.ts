// Reads a table saved as text (CSV): UTF-8 or UTF-16, separated by commas, semicolons or tabs, quoted as spreadsheet programs
// do. Everything stays text.

import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { workbookLimits } from './limits.ts';

/** One row that is not blank: its number as a text editor counts rows of a table, from 1, and its cells. */
export interface DelimitedRow {
  readonly row: number;
  readonly cells: readonly string[];
}

const damaged = problem('invalid', 'spreadsheets/not-text');

/** The text of the bytes, by their mark; null where they are no text. */
function decode(content: Uint8Array): string | null {
  const [first, second] = content;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(content);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

/** What separates the cells: the sign that stands most often in the first row that is not blank, outside quotes. */
function separatorOf(text: string): string {
  const line = text.split(/\r?\n/).find((one) => one.trim() !== '') ?? '';
  const bare = line.replace(/"(?:[^"]|"")*"/g, '');
  const count = (sign: string): number => bare.split(sign).length - 1;
  return [',', ';', '\t'].sort((a, b) => count(b) - count(a))[0] ?? ',';
}

/** How much is read of one table at most. */
export type DelimitedLimits = Pick<typeof workbookLimits, 'fileBytes' | 'rows'>;

/** Reads the bytes of a table saved as text. Refused where they are no text, or more than an office's table. */
export function readDelimited(
  content: Uint8Array,
  limits: DelimitedLimits = workbookLimits,
): Result<readonly DelimitedRow[]> {
  if (content.byteLength > limits.fileBytes) {
    return refuse(problem('invalid', 'spreadsheets/too-large', { limit: limits.fileBytes }));
  }
  const text = decode(content);
  if (text === null) return refuse(damaged);
  const separator = separatorOf(text);
  const rows: DelimitedRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let number = 1;
  const endRow = (): void => {
    cells.push(cell);
    if (cells.some((one) => one.trim() !== '')) rows.push({ row: number, cells });
    cells = [];
    cell = '';
    number += 1;
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === separator) {
      cells.push(cell);
      cell = '';
    } else if (sign === '\n') endRow();
    else if (sign !== '\r') cell += sign;
    if (rows.length > limits.rows) {
      return refuse(problem('invalid', 'spreadsheets/too-many-rows', { limit: limits.rows }));
    }
  }
  if (cell !== '' || cells.length > 0) endRow();
  return ok(rows);
}
