// An uploaded list as rows of plain text: the sheets of an .xlsx, or a table saved as text. Which heading means what is the room's to say.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { ok, type Result } from '#kernel/result.ts';
import { readDelimited } from './read-delimited.ts';
import { readWorkbook } from './read-workbook.ts';
import type { Sheet, SheetCell } from './workbook.ts';

interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A row of a table with the number it bears in the file. */
interface TextRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A cell as the office reads it: days as 23/11/2026, codes with their zeros. */
function cellText(cell: SheetCell): string {
  if (cell.kind === 'date') return formatVietnamese(String(cell.value).slice(0, 10) as LocalDate);
  if (cell.kind === 'number' && /^0+$/.test(cell.format)) return String(cell.value).padStart(cell.format.length, '0');
  return cell.kind === 'boolean' || cell.kind === 'error' ? '' : String(cell.value);
}

function rowsOf(sheet: Sheet): readonly TextRow[] {
  return sheet.rows.map(({ row, cells }) => {
    const texts: string[] = [];
    for (const cell of cells) texts[cell.column - 1] = cellText(cell);
    return { row, cells: Array.from(texts, (text) => text ?? '') };
  });
}

/** The tables of a file: every sheet that is not hidden, or the one table of a text. */
async function readTables(file: UploadedFile): Promise<Result<readonly (readonly TextRow[])[]>> {
  const isWorkbook = file.bytes[0] === 0x50 && file.bytes[1] === 0x4b;
  if (!isWorkbook && !/\.xls[xmb]?$/i.test(file.name)) {
    const rows = readDelimited(file.bytes);
    return rows.ok ? ok([rows.value]) : rows;
  }
  const workbook = await readWorkbook(file.bytes);
  return workbook.ok ? ok(workbook.value.sheets.filter((sheet) => !sheet.hidden).map(rowsOf)) : workbook;
}

/** What a room makes of one table: the lines it understood, and the headings it needs and did not find. */
interface ReadTable {
  readonly lines: readonly unknown[];
  readonly missing: readonly unknown[];
}

/** The table of a file in which a room finds most of what it needs; `null`: the file has none. */
export async function readBestTable<Read extends ReadTable>(
  file: UploadedFile,
  read: (rows: readonly TextRow[]) => Read,
): Promise<Result<Read | null>> {
  const tables = await readTables(file);
  if (!tables.ok) return tables;
  const [best] = tables.value
    .map(read)
    .sort((a, b) => a.missing.length - b.missing.length || b.lines.length - a.lines.length);
  return ok(best ?? null);
}
