// The books as a table of a spreadsheet, one line a row, in the order of the printed book (30/2020/NĐ-CP, Annex IV); and
// /van-ban/so-van-ban.xlsx, the same as a workbook.

import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { dateInVietnam, millisecondsOf } from '#kernel/calendar.ts';
import { XLSX } from '#kernel/media-types.ts';
import { ok } from '#kernel/result.ts';
import { type CellToWrite, type ColumnKind, writeWorkbook } from '#platform/spreadsheets/write-workbook.ts';
import { type Texts, textsOf } from '#texts/index.ts';
import { type CsvTable, defineFile, type PageRequest } from '#web/page.ts';
import { type LetterList, type ListedEntry, listLetters } from '../use-cases/list-letters.ts';
import { askedBy } from './list-filters.tsx';
import { workbookPath } from './paths.ts';

type Column = readonly [heading: string, kind: ColumnKind, width: number, cell: (entry: ListedEntry) => CellToWrite];

function columnsOf(t: Texts): readonly Column[] {
  const { list, directionsShort, states, record, draft } = t.directives;
  const c = list.columns;
  return [
    [c.book, 'text', 8, (entry) => directionsShort[entry.direction]],
    [c.year, 'number', 8, (entry) => entry.bookYear],
    [c.number, 'number', 8, (entry) => entry.bookNumber],
    [c.day, 'date', 12, (entry) => entry.onDay],
    [record.entered, 'date', 14, (entry) => (entry.bookNumber === null ? null : dateInVietnam(entry.enteredAt))],
    [draft.dayReason, 'text', 30, (entry) => entry.dayReason],
    [c.fullNumber, 'text', 22, (entry) => entry.letter.fullNumber],
    [c.issuedOn, 'date', 12, (entry) => entry.letter.issuedOn],
    [c.issuer, 'text', 34, (entry) => entry.letter.issuer],
    [c.docType, 'text', 14, (entry) => entry.letter.docType],
    [c.subject, 'text', 60, (entry) => entry.letter.subject],
    [c.signer, 'text', 24, (entry) => entry.letter.signer?.name ?? null],
    [c.office, 'text', 30, (entry) => entry.officeLabel],
    [c.state, 'text', 18, (entry) => states[entry.state ?? 'none']],
    [c.file, 'text', 30, (entry) => (entry.file ?? entry.letter.file)?.name ?? null],
    [c.note, 'text', 30, (entry) => entry.note],
  ];
}

export function letterTable({ entries }: LetterList, { lang }: PageRequest): CsvTable {
  const columns = columnsOf(textsOf(lang));
  return {
    columns: columns.map(([heading]) => heading),
    rows: entries.map((entry) => columns.map(([, , , cell]) => cell(entry) as string | number | null)),
  };
}

export const letterWorkbook = defineFile({
  path: workbookPath,
  right: 'directives/list-letters',
  rate: 'search',
  async load(request) {
    const found = await request.run(listLetters, { ...askedBy(request.query), page: undefined, whole: 'yes' });
    if (!found.ok) return found;
    const { entries } = found.value;
    const t = textsOf(request.query['ngon-ngu'] === 'en' ? 'en' : 'vi');
    const { list } = t.directives;
    const columns = columnsOf(t);
    const out = new PassThrough();
    const whole = buffer(out);
    async function* rows() {
      yield entries.map((entry) => columns.map(([, , , cell]) => cell(entry)));
    }
    const sheet = {
      name: list.heading.slice(0, 31),
      title: [list.heading, list.count(entries.length)],
      columns: columns.map(([heading, kind, width]) => ({ heading, kind, width })),
    };
    await writeWorkbook(out, { author: 'OpenOCOP', madeAt: millisecondsOf(request.now), sheet }, rows());
    return ok({
      body: new Uint8Array(await whole),
      contentType: XLSX,
      fileName: 'so-van-ban.xlsx',
    });
  },
});
