// From an uploaded XLSForm workbook to the lines of its sheets.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { sha256Hex } from '#platform/clock/random.ts';
import type { PostedFile } from '#platform/http/form-body.ts';
import { readWorkbook } from '#platform/spreadsheets/read-workbook.ts';
import type { Sheet, SheetCell } from '#platform/spreadsheets/workbook.ts';
import type { FormLine } from './rules/xlsform.ts';

export interface FormFile {
  readonly fileName: string;
  readonly fileHash: string;
  readonly survey: readonly FormLine[];
  readonly choices: readonly FormLine[];
}

const textOf = ({ kind, value }: SheetCell): string => {
  if (kind === 'date') return formatVietnamese(String(value).slice(0, 10) as LocalDate);
  return kind === 'error' ? '' : String(value);
};

/** The lines under the headings of a sheet; an absent sheet has none. */
function linesOf(sheet: Sheet | undefined): readonly FormLine[] {
  const [head, ...rows] = sheet?.rows ?? [];
  if (head === undefined) return [];
  const names = new Map(
    head.cells.map((cell) => [
      cell.column,
      textOf(cell)
        .trim()
        .replace(/^(\w+)/, (word) => word.toLowerCase()),
    ]),
  );
  return rows.map(({ row, cells }) => ({
    row,
    cells: Object.fromEntries(
      cells.flatMap((cell) => {
        const name = names.get(cell.column) ?? '';
        return name === '' ? [] : [[name, textOf(cell)]];
      }),
    ),
  }));
}

/** Reads the file of a form; what is wrong with it is said at its box. */
export async function readFormFile(file: PostedFile | undefined): Promise<Result<FormFile>> {
  const refused = (code: string, details: Readonly<Record<string, unknown>> = {}) =>
    refuse(invalidFields([{ path: 'file', code, details }]));
  if (file === undefined || file.bytes.byteLength === 0) return refused('field/not-an-xlsform', { why: '.xlsx' });
  const workbook = await readWorkbook(file.bytes);
  if (!workbook.ok) return refused(workbook.problem.code, workbook.problem.details);
  const named = (name: string) => workbook.value.sheets.find((one) => one.name.trim().toLowerCase() === name);
  const survey = named('survey');
  if (survey === undefined) return refused('field/not-an-xlsform', { why: 'survey' });
  return ok({
    fileName: file.name.slice(0, 200),
    fileHash: sha256Hex(file.bytes),
    survey: linesOf(survey),
    choices: linesOf(named('choices')),
  });
}
