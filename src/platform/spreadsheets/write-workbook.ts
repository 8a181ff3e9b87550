// Writes an office's spreadsheet row by row: headings in Vietnamese, codes and telephone numbers as text, real dates,
// nothing that a program would compute. A text stays a text, whatever sign it begins with.

import type { Writable } from 'node:stream';
import { date, dayNumber, parseIsoDate } from '#kernel/calendar.ts';
import { escapeCharacters } from './cell-text.ts';
import { workbookLimits } from './limits.ts';

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

const FONT = { name: 'Times New Roman', size: 12 } as const;
const THIN = { style: 'thin' } as const;
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN } as const;
const FORMATS: Readonly<Record<ColumnKind, string>> = { text: '@', number: 'General', date: 'dd/mm/yyyy' };

function cellStyle(kind: ColumnKind) {
  const alignment = { vertical: 'middle', wrapText: true, horizontal: kind === 'text' ? 'left' : 'center' } as const;
  return { font: FONT, border: BORDER, alignment, numFmt: FORMATS[kind] };
}

/** Before it spreadsheets count one day wrongly; such a day is written as text. */
const FIRST_SAFE_DAY = date('1900-03-01');
const EPOCH = dayNumber(date('1970-01-01'));

/** What stands in the cell: a day at midnight without a time zone, a number, or text that stays text. */
function contentOf(
  cell: CellToWrite,
  kind: ColumnKind,
): { readonly value: Date | number | string | null; readonly kind: ColumnKind } {
  if (cell === null || cell === '') return { value: null, kind };
  if (typeof cell === 'number' && Number.isFinite(cell)) return { value: cell, kind: 'number' };
  const text = typeof cell === 'boolean' ? (cell ? 'x' : '') : String(cell);
  const day = kind === 'date' ? parseIsoDate(text) : null;
  if (day !== null && day >= FIRST_SAFE_DAY) return { value: new Date((dayNumber(day) - EPOCH) * 86_400_000), kind };
  if (text.length > workbookLimits.cellCharacters) {
    throw new RangeError(`a cell holds at most ${workbookLimits.cellCharacters} characters`);
  }
  return { value: escapeCharacters(text), kind: 'text' };
}

/**
 * Writes one sheet to a stream, batch by batch, and ends the stream. Answers how many rows were written.
 * A4 landscape, one page wide, headings frozen and repeated on every printed page.
 */
export async function writeWorkbook(
  to: Writable,
  spec: WorkbookSpec,
  batches: AsyncIterable<readonly (readonly CellToWrite[])[]>,
): Promise<number> {
  const { default: ExcelJS } = await import('exceljs');
  const { sheet } = spec;
  const headingRow = sheet.title.length === 0 ? 1 : sheet.title.length + 2;
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream: to,
    useStyles: true,
    useSharedStrings: true,
    zip: { zlib: { level: 6 } },
  });
  workbook.creator = spec.author;
  workbook.lastModifiedBy = spec.author;
  workbook.created = new Date(spec.madeAt);
  workbook.modified = workbook.created;
  const page = workbook.addWorksheet(sheet.name.slice(0, 31), {
    views: [{ state: 'frozen', ySplit: headingRow }],
    pageSetup: {
      orientation: 'landscape',
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${headingRow}:${headingRow}`,
      margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C&P/&N' },
  });
  page.columns = sheet.columns.map(({ width }) => ({ width }));

  for (const [i, line] of sheet.title.entries()) {
    const row = page.getRow(i + 1);
    page.mergeCells(i + 1, 1, i + 1, sheet.columns.length);
    const cell = row.getCell(1);
    cell.value = escapeCharacters(line);
    cell.style = { font: { ...FONT, bold: i === 0, size: i === 0 ? 14 : 12 }, alignment: { horizontal: 'center' } };
    row.commit();
  }
  const headings = page.getRow(headingRow);
  for (const [i, { heading }] of sheet.columns.entries()) {
    const cell = headings.getCell(i + 1);
    cell.value = escapeCharacters(heading);
    cell.style = {
      font: { ...FONT, bold: true },
      border: BORDER,
      alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7EDF3' } },
    };
  }
  headings.commit();

  const styles = { text: cellStyle('text'), number: cellStyle('number'), date: cellStyle('date') };
  let written = 0;
  for await (const batch of batches) {
    for (const cells of batch) {
      written += 1;
      const row = page.getRow(headingRow + written);
      for (const [i, column] of sheet.columns.entries()) {
        const { value, kind } = contentOf(cells[i] ?? null, column.kind);
        const cell = row.getCell(i + 1);
        cell.value = value;
        cell.style = styles[kind];
      }
      row.commit();
    }
  }
  page.autoFilter = {
    from: { row: headingRow, column: 1 },
    to: { row: headingRow + written, column: sheet.columns.length },
  };
  page.commit();
  await workbook.commit();
  return written;
}
