// /quan-tri/mau-tai-khoan.xlsx: the sheet an office fills in to have many accounts opened, with one example row.

import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { millisecondsOf } from '#kernel/calendar.ts';
import { XLSX } from '#kernel/media-types.ts';
import { ok } from '#kernel/result.ts';
import { writeWorkbook } from '#platform/spreadsheets/write-workbook.ts';
import { textsOf } from '#texts/index.ts';
import { defineFile } from '#web/page.ts';
import type { SheetField } from '../rules/account-sheet.ts';
import { templatePath } from './paths.ts';

/** Columns in the order people fill them in; what need not be given stands last. */
const COLUMNS: readonly (readonly [SheetField, number])[] = [
  ['displayName', 30],
  ['login', 24],
  ['role', 26],
  ['unit', 28],
  ['email', 30],
  ['office', 28],
  ['lastDay', 16],
];

export const sheetTemplateFile = defineFile({
  path: templatePath,
  right: 'access/preview-account-import',
  rate: 'act',
  async load(request) {
    const { fields, sheet } = textsOf(request.query['ngon-ngu'] === 'en' ? 'en' : 'vi').accounts;
    const out = new PassThrough();
    const whole = buffer(out);
    async function* example() {
      yield [COLUMNS.map(([field]) => sheet.example[field])];
    }
    await writeWorkbook(
      out,
      {
        author: 'OpenOCOP',
        madeAt: millisecondsOf(request.now),
        sheet: {
          name: sheet.templateSheet,
          title: [sheet.templateTitle, sheet.templateNote],
          columns: COLUMNS.map(([field, width]) => ({ heading: fields[field], kind: 'text', width })),
        },
      },
      example(),
    );
    return ok({
      body: new Uint8Array(await whole),
      contentType: XLSX,
      fileName: sheet.templateName,
    });
  },
});
