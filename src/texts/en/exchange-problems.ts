// Why a spreadsheet import or export is refused, and what to do next.

import type { Shape } from '../shape.ts';
import type { exchangeProblems as vi } from '../vi/exchange-problems.ts';

type Details = Readonly<Record<string, unknown>>;
const s = (value: unknown): string => String(value ?? '');

export const exchangeProblems: Shape<typeof vi> = {
  'exchange/no-register': (d: Details) =>
    `No sheet (${s(d['sheets'])}) has the headings of a list of products. A list needs at least the product's name and a few others such as producer, commune, stars. Check the file, or take the template.`,
  'exchange/no-name-column': (d: Details) =>
    `Sheet "${s(d['sheets'])}" has ${s(d['rows'])} rows and the columns of a list of products, but no column is headed as the products' names, so none of its rows was read. Choose the column in the preview, or head it "Tên sản phẩm" and import again.`,
  'exchange/no-column-to-choose': () =>
    'This import no longer waits for a name column. Look at the preview again, or upload the file again.',
  'exchange/no-such-column': () => 'This sheet has no such column to choose. Choose one of those listed for the sheet.',
  'exchange/file-unreadable': (d: Details) =>
    `The file ${s(d['file'])} cannot be read. Check its name, its folder and the right to read it.`,
  'exchange/no-rows': (d: Details) =>
    `The headings are there, but no product stands under them (${s(d['sheets'])}). Check that the whole file was saved.`,
  'exchange/file-missing': () => 'No file was chosen. Choose an .xlsx file and press again.',
  'exchange/one-file': () => 'One file at a time. Choose one .xlsx file.',
  'exchange/confirmed-already': () =>
    'This import was confirmed; its content is in the register. To take it back, open the import and undo it.',
  'exchange/undone-already': () =>
    'This import was undone; nothing more can be done with it. If you need it, upload the file again.',
  'exchange/decided-meanwhile': () =>
    'Somebody just changed the choices of this import. Look at the newest state below and confirm again.',
  'exchange/nothing-to-import': () =>
    'No row would go into the register: every row has an error, is in the register already, or is left out. Mend the file and upload it again, or decide the rows that wait.',
  'exchange/register-changed': (d: Details) =>
    `Nothing was written: ${s(d['count'])} rows are no longer as previewed, because the register changed (${s(d['rows'])}). Press "Compare with the register again", look at those rows and confirm again.`,
  'exchange/changed-since': (d: Details) =>
    `Nothing was undone: ${s(d['count'])} records were changed after this import (${s(d['records'])}). See to each of them, or keep the import.`,
  'exchange/no-such-choice': (d: Details) =>
    `Row ${s(d['row'])} has no such choice. Choose again from the list of that row.`,
  'exchange/purpose-too-short': () => 'Say what the export is for, in at least 10 characters.',
  'exchange/nothing-to-export': () => 'No product within your reach fits the filters. Take some filters away.',
  'exchange/export-expired': () =>
    'This export can be downloaded for 24 hours, by the person who made it. Export again if you still need it.',
};
