// From an uploaded file to the lines of a list of points: an .xlsx, or a table saved as text.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { PostedFile } from '#platform/http/form-body.ts';
import { readDelimited } from '#platform/spreadsheets/read-delimited.ts';
import { readWorkbook } from '#platform/spreadsheets/read-workbook.ts';
import type { Sheet, SheetCell } from '#platform/spreadsheets/workbook.ts';
import { type PointLine, type ReadPoints, readPointSheet, type SheetField } from './rules/point-sheet.ts';
import { MOST_POINTS } from './use-cases/import-points.ts';

function cellText(cell: SheetCell): string {
  if (cell.kind === 'date') return formatVietnamese(String(cell.value).slice(0, 10) as LocalDate);
  return cell.kind === 'boolean' || cell.kind === 'error' ? '' : String(cell.value);
}

function rowsOf(sheet: Sheet) {
  return sheet.rows.map(({ row, cells }) => {
    const texts: string[] = [];
    for (const cell of cells) texts[cell.column - 1] = cellText(cell);
    return { row, cells: Array.from(texts, (text) => text ?? '') };
  });
}

async function readSheets(file: PostedFile): Promise<Result<readonly ReadPoints[]>> {
  const isWorkbook = file.bytes[0] === 0x50 && file.bytes[1] === 0x4b;
  if (!isWorkbook && !/\.xls[xmb]?$/i.test(file.name)) {
    const rows = readDelimited(file.bytes);
    return rows.ok ? ok([readPointSheet(rows.value)]) : rows;
  }
  const workbook = await readWorkbook(file.bytes);
  if (!workbook.ok) return workbook;
  return ok(workbook.value.sheets.filter((sheet) => !sheet.hidden).map((sheet) => readPointSheet(rowsOf(sheet))));
}

/** Reads a file; `label` names a field in the reader's language. */
export async function readPointFile(
  file: PostedFile | undefined,
  label: (field: SheetField) => string,
): Promise<Result<readonly PointLine[]>> {
  const refused = (code: string, details: Record<string, unknown> = {}) =>
    refuse(invalidFields([{ path: 'file', code, details }]));
  if (file === undefined || file.bytes.byteLength === 0) return refused('points-of-sale/sheet-missing');
  const sheets = await readSheets(file);
  if (!sheets.ok) return refused(sheets.problem.code, sheets.problem.details);
  const [best] = [...sheets.value].sort(
    (a, b) => a.missing.length - b.missing.length || b.lines.length - a.lines.length,
  );
  if (best === undefined) return refused('points-of-sale/sheet-empty');
  if (best.missing.length > 0) {
    return refused('points-of-sale/sheet-headings-missing', { columns: best.missing.map(label).join(', ') });
  }
  if (best.lines.length === 0) return refused('points-of-sale/sheet-empty');
  if (best.lines.length > MOST_POINTS) {
    return refused('points-of-sale/sheet-too-long', { found: best.lines.length, most: MOST_POINTS });
  }
  return ok(best.lines);
}
