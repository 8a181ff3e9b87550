// From an uploaded file to the lines of a sheet of accounts: an .xlsx, or a table saved as text. Refused with every heading that
// is missing at once; what is wrong in a line is said later, by the preview.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { PostedFile } from '#platform/http/form-body.ts';
import { readDelimited } from '#platform/spreadsheets/read-delimited.ts';
import { readWorkbook } from '#platform/spreadsheets/read-workbook.ts';
import type { Sheet, SheetCell } from '#platform/spreadsheets/workbook.ts';
import { type ReadSheet, readAccountSheet, type SheetField, type SheetLine } from './rules/account-sheet.ts';
import { mostLines } from './use-cases/import-accounts.ts';

/** A cell as the office reads it: days as 23/11/2026, codes with their zeros. */
function cellText(cell: SheetCell): string {
  if (cell.kind === 'date') return formatVietnamese(String(cell.value).slice(0, 10) as LocalDate);
  if (cell.kind === 'number' && /^0+$/.test(cell.format)) return String(cell.value).padStart(cell.format.length, '0');
  return cell.kind === 'boolean' || cell.kind === 'error' ? '' : String(cell.value);
}

function rowsOf(sheet: Sheet) {
  return sheet.rows.map(({ row, cells }) => {
    const texts: string[] = [];
    for (const cell of cells) texts[cell.column - 1] = cellText(cell);
    return { row, cells: Array.from(texts, (text) => text ?? '') };
  });
}

async function readSheets(file: PostedFile): Promise<Result<readonly ReadSheet[]>> {
  const isWorkbook = file.bytes[0] === 0x50 && file.bytes[1] === 0x4b;
  if (!isWorkbook && !/\.xls[xmb]?$/i.test(file.name)) {
    const rows = readDelimited(file.bytes);
    return rows.ok ? ok([readAccountSheet(rows.value)]) : rows;
  }
  const workbook = await readWorkbook(file.bytes);
  if (!workbook.ok) return workbook;
  return ok(workbook.value.sheets.filter((sheet) => !sheet.hidden).map((sheet) => readAccountSheet(rowsOf(sheet))));
}

/** What was read of a file. */
export interface ReadAccountFile {
  readonly lines: readonly SheetLine[];
  /** Headings that mean nothing here, as written. */
  readonly unknown: readonly string[];
}

/** Reads a file; `label` names a field in the reader's language. */
export async function readAccountFile(
  file: PostedFile | undefined,
  label: (field: SheetField) => string,
): Promise<Result<ReadAccountFile>> {
  const refused = (code: string, details: Record<string, unknown> = {}) =>
    refuse(invalidFields([{ path: 'file', code, details }]));
  if (file === undefined) return refused('access/sheet-missing');
  const sheets = await readSheets(file);
  if (!sheets.ok) return refused(sheets.problem.code, sheets.problem.details);
  const [best] = [...sheets.value].sort(
    (a, b) => a.missing.length - b.missing.length || b.lines.length - a.lines.length,
  );
  if (best === undefined) return refused('access/sheet-empty');
  if (best.missing.length > 0) {
    return refused('access/sheet-headings-missing', { columns: best.missing.map(label).join(', ') });
  }
  if (best.lines.length === 0) return refused('access/sheet-empty');
  if (best.lines.length > mostLines)
    return refused('access/sheet-too-long', { found: best.lines.length, most: mostLines });
  return ok({ lines: best.lines, unknown: best.unknown });
}
