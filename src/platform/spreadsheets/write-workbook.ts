// Writes an office's spreadsheet row by row: headings in Vietnamese, codes and telephone numbers as text, real dates,
// nothing that a program would compute. A text stays a text, whatever sign it begins with.

import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseIsoDate } from '#kernel/calendar.ts';
import { cellXml } from './cell-text.ts';
import { workbookLimits } from './limits.ts';
import { serialOfDate } from './number-formats.ts';
import { columnLetters } from './workbook.ts';
import {
  contentTypesPart,
  propertiesPart,
  relationsPart,
  sheetEnding,
  sheetOpening,
  styles,
  stylesPart,
  workbookPart,
  workbookRelationsPart,
} from './workbook-parts.ts';
import { zipOf } from './write-zip.ts';

/** `text` also holds codes, telephone numbers and everything with leading zeros; `date` takes `YYYY-MM-DD`. */
export type ColumnKind = 'text' | 'number' | 'date';

export interface ColumnSpec {
  readonly heading: string;
  readonly kind: ColumnKind;
  /** Characters wide. */
  readonly width: number;
}

export interface SheetSpec {
  readonly name: string;
  /** Lines above the headings, each across the whole table. */
  readonly title: readonly string[];
  readonly columns: readonly ColumnSpec[];
}

/** A cell to write. Text that does not fit the kind of its column is written as text; `null` leaves the cell blank. */
export type CellToWrite = string | number | boolean | null;

export interface WorkbookSpec {
  readonly author: string;
  /** Milliseconds since 1970, printed as the file's own date. */
  readonly madeAt: number;
  readonly sheet: SheetSpec;
}

/** A text within its cell: no shared table of texts, so the sheet is whole in itself and written as it is read. */
function textCell(address: string, style: number, text: string): string {
  if (text.length > workbookLimits.cellCharacters) {
    throw new RangeError(`a cell holds at most ${workbookLimits.cellCharacters} characters`);
  }
  const outer = text.trim() === text ? '' : ' xml:space="preserve"';
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t${outer}>${cellXml(text)}</t></is></c>`;
}

/** What stands in the cell: a day at midnight without a time zone, a number, or text that stays text. */
function cellOf(address: string, cell: CellToWrite, kind: ColumnKind): string {
  if (typeof cell === 'number' && Number.isFinite(cell))
    return `<c r="${address}" s="${styles.number}"><v>${cell}</v></c>`;
  const text = cell === null || cell === false ? '' : cell === true ? 'x' : String(cell);
  if (text === '') return `<c r="${address}" s="${styles[kind]}"/>`;
  const day = kind === 'date' ? parseIsoDate(text) : null;
  const serial = day === null ? null : serialOfDate(day);
  if (serial !== null) return `<c r="${address}" s="${styles.date}"><v>${serial}</v></c>`;
  return textCell(address, styles.text, text);
}

/** Rows of cells that each stand in a column of their own. */
class RowWriter {
  readonly #columns: readonly ColumnSpec[];
  readonly #letters: readonly string[];
  written = 0;

  constructor(columns: readonly ColumnSpec[]) {
    this.#columns = columns;
    this.#letters = columns.map((_, i) => columnLetters(i + 1));
  }

  get last(): string {
    return this.#letters.at(-1) ?? 'A';
  }

  headings(row: number): string {
    const cells = this.#columns.map(({ heading }, i) => textCell(`${this.#letters[i]}${row}`, styles.heading, heading));
    return `<row r="${row}">${cells.join('')}</row>`;
  }

  rows(batch: readonly (readonly CellToWrite[])[], below: number): string {
    let text = '';
    for (const cells of batch) {
      this.written += 1;
      const row = below + this.written;
      text += `<row r="${row}">`;
      for (let i = 0; i < this.#letters.length; i += 1) {
        text += cellOf(`${this.#letters[i]}${row}`, cells[i] ?? null, this.#columns[i]?.kind ?? 'text');
      }
      text += '</row>';
    }
    return text;
  }
}

/** A sheet with its rows, batch by batch. */
export interface SheetToWrite {
  readonly sheet: SheetSpec;
  readonly batches: AsyncIterable<readonly (readonly CellToWrite[])[]>;
}

const headingRowOf = ({ title }: SheetSpec): number => (title.length === 0 ? 1 : title.length + 2);

async function* sheetText({ sheet, batches }: SheetToWrite, writer: RowWriter): AsyncGenerator<string> {
  const { title, columns } = sheet;
  const headingRow = headingRowOf(sheet);
  yield sheetOpening(
    headingRow,
    columns.map(({ width }) => width),
  );
  for (const [i, line] of title.entries()) {
    yield `<row r="${i + 1}">${textCell(`A${i + 1}`, i === 0 ? styles.title : styles.subtitle, line)}</row>`;
  }
  yield writer.headings(headingRow);
  for await (const batch of batches) yield writer.rows(batch, headingRow);
  const merged = title.map((_, i) => `A${i + 1}:${writer.last}${i + 1}`);
  yield sheetEnding(`A${headingRow}:${writer.last}${headingRow + writer.written}`, merged);
}

/**
 * Writes sheets to a stream, in their order, and ends the stream. Answers how many rows were written in each.
 * A4 landscape, one page wide, headings frozen and repeated on every printed page.
 */
export async function writeSheets(
  to: Writable,
  made: Pick<WorkbookSpec, 'author' | 'madeAt'>,
  sheets: readonly SheetToWrite[],
): Promise<readonly number[]> {
  const writers = sheets.map(({ sheet }) => new RowWriter(sheet.columns));
  const heads = sheets.map(({ sheet }) => ({ name: sheet.name.slice(0, 31), headingRow: headingRowOf(sheet) }));
  const parts = [
    { name: '[Content_Types].xml', pieces: [contentTypesPart(sheets.length)] },
    { name: '_rels/.rels', pieces: [relationsPart] },
    { name: 'docProps/core.xml', pieces: [propertiesPart(made.author, made.madeAt)] },
    { name: 'xl/workbook.xml', pieces: [workbookPart(heads)] },
    { name: 'xl/_rels/workbook.xml.rels', pieces: [workbookRelationsPart(sheets.length)] },
    { name: 'xl/styles.xml', pieces: [stylesPart] },
    ...sheets.map((one, i) => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      pieces: sheetText(one, writers[i] as RowWriter),
    })),
  ];
  await pipeline(Readable.from(zipOf(parts)), to);
  return writers.map(({ written }) => written);
}

/** Writes one sheet to a stream, batch by batch, and ends the stream. Answers how many rows were written. */
export async function writeWorkbook(
  to: Writable,
  { sheet, ...made }: WorkbookSpec,
  batches: SheetToWrite['batches'],
): Promise<number> {
  const [written = 0] = await writeSheets(to, made, [{ sheet, batches }]);
  return written;
}
