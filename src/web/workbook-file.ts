// A table as a spreadsheet file: heading lines, columns, rows.

import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type Instant, millisecondsOf } from '#kernel/calendar.ts';
import { type CellToWrite, type SheetSpec, writeWorkbook } from '#platform/spreadsheets/write-workbook.ts';
import type { Download } from './page.ts';

/** The file of one sheet. */
export async function workbookFile(
  sheet: SheetSpec,
  rows: readonly (readonly CellToWrite[])[],
  { now, fileName }: { readonly now: Instant; readonly fileName: string },
): Promise<Download> {
  const out = new PassThrough();
  const whole = buffer(out);
  async function* batches() {
    yield rows;
  }
  await writeWorkbook(out, { author: 'OpenOCOP', madeAt: millisecondsOf(now), sheet }, batches());
  return {
    body: new Uint8Array(await whole),
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    fileName,
  };
}
