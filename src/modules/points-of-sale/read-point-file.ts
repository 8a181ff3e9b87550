// From an uploaded file to the lines of a list of points: an .xlsx, or a table saved as text.

import { invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { PostedFile } from '#platform/http/form-body.ts';
import { readBestTable } from '#platform/spreadsheets/read-tables.ts';
import { type PointLine, readPointSheet, type SheetField } from './rules/point-sheet.ts';
import { MOST_POINTS } from './use-cases/import-points.ts';

/** Reads a file; `label` names a field in the reader's language. */
export async function readPointFile(
  file: PostedFile | undefined,
  label: (field: SheetField) => string,
): Promise<Result<readonly PointLine[]>> {
  const refused = (code: string, details: Record<string, unknown> = {}) =>
    refuse(invalidFields([{ path: 'file', code, details }]));
  if (file === undefined || file.bytes.byteLength === 0) return refused('points-of-sale/sheet-missing');
  const read = await readBestTable(file, readPointSheet);
  if (!read.ok) return refused(read.problem.code, read.problem.details);
  const best = read.value;
  if (best === null) return refused('points-of-sale/sheet-empty');
  if (best.missing.length > 0) {
    return refused('points-of-sale/sheet-headings-missing', { columns: best.missing.map(label).join(', ') });
  }
  if (best.lines.length === 0) return refused('points-of-sale/sheet-empty');
  if (best.lines.length > MOST_POINTS) {
    return refused('points-of-sale/sheet-too-long', { found: best.lines.length, most: MOST_POINTS });
  }
  return ok(best.lines);
}
