// Tables as a spreadsheet file: heading lines, columns, rows.

import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type Instant, millisecondsOf } from '#kernel/calendar.ts';
import { XLSX } from '#kernel/media-types.ts';
import { type CellToWrite, type SheetSpec, writeSheets } from '#platform/spreadsheets/write-workbook.ts';
import type { Download } from './page.ts';

/** A sheet with all its rows. */
export interface WholeSheet {
  readonly sheet: SheetSpec;
  readonly rows: readonly (readonly CellToWrite[])[];
}

/** The file of several sheets, in their order. */
export async function sheetsFile(
  sheets: readonly WholeSheet[],
  { now, fileName }: { readonly now: Instant; readonly fileName: string },
): Promise<Download> {
  const out = new PassThrough();
  const whole = buffer(out);
  async function* batches(rows: WholeSheet['rows']) {
    yield rows;
  }
  await writeSheets(
    out,
    { author: 'OpenOCOP', madeAt: millisecondsOf(now) },
    sheets.map(({ sheet, rows }) => ({ sheet, batches: batches(rows) })),
  );
  return {
    body: new Uint8Array(await whole),
    contentType: XLSX,
    fileName,
  };
}

/** The file of one sheet. */
export const workbookFile = (
  sheet: SheetSpec,
  rows: WholeSheet['rows'],
  made: { readonly now: Instant; readonly fileName: string },
): Promise<Download> => sheetsFile([{ sheet, rows }], made);
