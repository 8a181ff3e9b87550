// From an uploaded file to the lines of a sheet of accounts: an .xlsx, or a table saved as text. Refused with every heading that
// is missing at once; what is wrong in a line is said later, by the preview.

import { invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { PostedFile } from '#platform/http/form-body.ts';
import { readBestTable } from '#platform/spreadsheets/read-tables.ts';
import { readAccountSheet, type SheetField, type SheetLine } from './rules/account-sheet.ts';
import { mostLines } from './use-cases/import-accounts.ts';

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
  const read = await readBestTable(file, readAccountSheet);
  if (!read.ok) return refused(read.problem.code, read.problem.details);
  const best = read.value;
  if (best === null) return refused('access/sheet-empty');
  if (best.missing.length > 0) {
    return refused('access/sheet-headings-missing', { columns: best.missing.map(label).join(', ') });
  }
  if (best.lines.length === 0) return refused('access/sheet-empty');
  if (best.lines.length > mostLines)
    return refused('access/sheet-too-long', { found: best.lines.length, most: mostLines });
  return ok({ lines: best.lines, unknown: best.unknown });
}
