// Builds workbooks as offices keep them, for tests: plain rows in, the bytes of an .xlsx out.

import type { Result } from '#kernel/result.ts';
import { workbookLimits } from '#platform/spreadsheets/limits.ts';
import { parseWorkbook } from '#platform/spreadsheets/parse-workbook.ts';
import { LineReader, LineWriter } from '#platform/spreadsheets/row-lines.ts';
import type { Workbook } from '#platform/spreadsheets/workbook.ts';

/** A real date, a formula with the value it last had, a number shown with a format of its own. */
export type BuiltCell =
  | string
  | number
  | boolean
  | null
  | { readonly day: string }
  | { readonly formula: string; readonly was: string | number | { readonly day: string } | null }
  | { readonly number: number; readonly format: string };

export interface BuiltSheet {
  readonly name: string;
  readonly hidden?: boolean;
  readonly rows: readonly (readonly BuiltCell[])[];
  /** `A1:F1` … */
  readonly merges?: readonly string[];
}

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The bytes of a workbook of these sheets. */
export async function buildWorkbook(sheets: readonly BuiltSheet[]): Promise<Buffer> {
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  for (const { name, hidden, rows, merges } of sheets) {
    const sheet = book.addWorksheet(name, hidden ? { state: 'hidden' } : {});
    rows.forEach((cells, r) => {
      cells.forEach((cell, c) => {
        if (cell === null || cell === '') return;
        const target = sheet.getCell(r + 1, c + 1);
        if (typeof cell !== 'object') target.value = cell;
        else if ('day' in cell) {
          target.value = dateOf(cell.day);
          target.numFmt = 'dd/mm/yyyy';
        } else if ('number' in cell) {
          target.value = cell.number;
          target.numFmt = cell.format;
        } else {
          const { was } = cell;
          const result = was !== null && typeof was === 'object' ? dateOf(was.day) : was;
          target.value = result === null ? { formula: cell.formula } : { formula: cell.formula, result };
          if (result instanceof Date) target.numFmt = 'dd/mm/yyyy';
        }
      });
    });
    for (const range of merges ?? []) sheet.mergeCells(range);
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** Reads a workbook in this process: the same code as the reading process runs, without the cost of starting one. */
export async function readHere(content: Buffer, limits = workbookLimits): Promise<Result<Workbook>> {
  const reader = new LineReader();
  await parseWorkbook(content, limits, new LineWriter((line) => reader.push(line)));
  if (reader.result === null) throw new Error('the reader answered nothing');
  return reader.result;
}

/** The workbook, where it must be readable. */
export async function mustRead(content: Buffer): Promise<Workbook> {
  const read = await readHere(content);
  if (!read.ok) throw new Error(`${read.problem.code} ${JSON.stringify(read.problem.details)}`);
  return read.value;
}
