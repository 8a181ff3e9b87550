// What the house writes, it reads back as the same value, whatever the text begins with; nothing in it computes.

import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, date } from '#kernel/calendar.ts';
import { escapeCharacters, unescapeCharacters } from '#platform/spreadsheets/cell-text.ts';
import type { Sheet } from '#platform/spreadsheets/workbook.ts';
import { type CellToWrite, type ColumnSpec, writeWorkbook } from '#platform/spreadsheets/write-workbook.ts';
import { mustRead } from './office-workbook.ts';

async function written(
  columns: readonly ColumnSpec[],
  rows: readonly (readonly CellToWrite[])[],
  title: readonly string[] = [],
): Promise<Buffer> {
  const to = new PassThrough();
  const pieces: Buffer[] = [];
  to.on('data', (piece: Buffer) => pieces.push(piece));
  async function* batches() {
    for (let at = 0; at < rows.length; at += 500) yield rows.slice(at, at + 500);
  }
  const spec = { author: 'OpenOCOP', madeAt: 0, sheet: { name: 'Danh mục', title, columns } };
  expect(await writeWorkbook(to, spec, batches())).toBe(rows.length);
  return Buffer.concat(pieces);
}

async function readBack(columns: readonly ColumnSpec[], rows: readonly (readonly CellToWrite[])[]): Promise<Sheet> {
  const [sheet] = (await mustRead(await written(columns, rows))).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

const column = (kind: ColumnSpec['kind']): ColumnSpec => ({ heading: `Cột ${kind}`, kind, width: 20 });

const openings = [
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  '＝',
  '＋',
  '－',
  '＠',
  ' ',
  "'",
  '"',
  ' =',
  "'=",
  '|',
  '%',
  '_x0041_',
  '_x',
  '',
];
const formulas = [
  '1+1',
  'cmd|" /C calc"!A0',
  'HYPERLINK("http://127.0.0.1")',
  'SUM(A1:A9)',
  'DDE("a";"b")',
  '2024-01-01',
  '0912345678',
  '03390',
  'TRUE',
  '1e5',
];
const dangerous = fc
  .tuple(
    fc.constantFrom(...openings),
    fc.oneof(
      fc.constantFrom(...formulas),
      fc.string({ maxLength: 40 }),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.string({ unit: 'binary', maxLength: 20 }),
    ),
  )
  .map(([opening, rest]) => opening + rest);
const day = fc.integer({ min: 0, max: 73_000 }).map((n) => addDays(date('1900-03-01'), n) as string);
const number = fc.oneof(
  fc.integer({ min: -1e12, max: 1e12 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
);

describe('the writer', () => {
  it('round-trips more than ten thousand generated cells value for value', async () => {
    let cells = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(dangerous, dangerous, fc.option(day), fc.option(number), fc.oneof(dangerous, day, number)), {
          minLength: 300,
          maxLength: 600,
        }),
        async (rows) => {
          const columns = [column('text'), column('text'), column('date'), column('number'), column('text')];
          const sheet = await readBack(columns, rows);
          const found = new Map(sheet.rows.map((r) => [r.row, new Map(r.cells.map((c) => [c.column, c]))]));
          rows.forEach((row, i) => {
            row.forEach((value, c) => {
              cells += 1;
              const cell = found.get(i + 2)?.get(c + 1);
              const back = value === null || value === '' ? undefined : cell?.value;
              if (!Object.is(back, value === null || value === '' ? undefined : value === 0 ? 0 : value)) {
                throw new Error(`${JSON.stringify(value)} came back as ${JSON.stringify(cell)}`);
              }
              if (cell?.formula) throw new Error(`${JSON.stringify(value)} became a formula`);
            });
          });
        },
      ),
      { numRuns: 8 },
    );
    expect(cells).toBeGreaterThanOrEqual(10_000);
  }, 120_000);

  it('keeps zeros, telephone numbers and long codes as text with the text format', async () => {
    const sheet = await readBack(
      [column('text'), column('text'), column('text')],
      [['03390', '0200000001', '12-03390-3-2026']],
    );
    expect(sheet.rows[1]?.cells.map((c) => [c.kind, c.value, c.format])).toEqual([
      ['text', '03390', '@'],
      ['text', '0200000001', '@'],
      ['text', '12-03390-3-2026', '@'],
    ]);
  });

  it('writes real dates as dd/mm/yyyy and keeps what is no date as text', async () => {
    const sheet = await readBack([column('date')], [['2026-08-05'], ['31/02/2024'], ['1899-05-01']]);
    expect(sheet.rows.slice(1).map((r) => [r.cells[0]?.kind, r.cells[0]?.value, r.cells[0]?.format])).toEqual([
      ['date', '2026-08-05', 'dd/mm/yyyy'],
      ['text', '31/02/2024', '@'],
      ['text', '1899-05-01', '@'],
    ]);
  });

  it('sets the page as an office prints it: A4 landscape, headings frozen and repeated', async () => {
    const { default: ExcelJS } = await import('exceljs');
    const book = new ExcelJS.Workbook();
    const bytes = await written(
      [column('text'), column('date')],
      [['x', '2026-01-01']],
      ['DANH MỤC', 'Tính đến 23/11/2026'],
    );
    await book.xlsx.load(bytes as unknown as ArrayBuffer);
    const sheet = book.worksheets[0];
    expect(sheet?.pageSetup).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      fitToWidth: 1,
      printTitlesRow: '4:4',
    });
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 4 });
    expect(sheet?.getColumn(1).width).toBe(20);
  });

  it('says its author, its sheet and its title whatever signs are in them, and is opened by another reader', async () => {
    const { default: ExcelJS } = await import('exceljs');
    const to = new PassThrough();
    const pieces: Buffer[] = [];
    to.on('data', (piece: Buffer) => pieces.push(piece));
    async function* rows() {
      yield [['=1+1', 7, '2026-01-01']];
    }
    const columns = [column('text'), column('number'), column('date')];
    const sheet = { name: `Chè "A" & 'B' <1>`, title: ['<b>HTX "A" & B</b>'], columns };
    await writeWorkbook(to, { author: 'HTX "A" & <B>', madeAt: 1_795_406_400_000, sheet }, rows());
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.concat(pieces) as unknown as ArrayBuffer);
    const read = book.worksheets[0];
    expect([book.creator, book.created.toISOString()]).toEqual(['HTX "A" & <B>', '2026-11-23T04:00:00.000Z']);
    expect([read?.name, read?.getCell('A1').value, read?.getCell('C1').isMerged]).toEqual([
      sheet.name,
      sheet.title[0],
      true,
    ]);
    const day = new Date('2026-01-01T00:00:00Z');
    expect(['A4', 'B4', 'C4'].map((at) => read?.getCell(at).value)).toEqual(['=1+1', 7, day]);
  });

  it('ends with a fault when whoever fetches the file has gone, and does not wait for ever', async () => {
    const to = new PassThrough({ highWaterMark: 1_000 });
    async function* endless() {
      for (;;) yield Array.from({ length: 500 }, () => [Math.random()]);
    }
    const spec = { author: 'OpenOCOP', madeAt: 0, sheet: { name: 'DS', title: [], columns: [column('number')] } };
    const writing = writeWorkbook(to, spec, endless());
    to.once('data', () => to.destroy());
    await expect(writing).rejects.toThrow(/premature close/i);
  });

  it('refuses a text that no cell can hold instead of cutting it', async () => {
    await expect(readBack([column('text')], [['x'.repeat(32_768)]])).rejects.toThrow(/32767/);
  });
});

describe('characters that XML cannot hold', () => {
  it('are escaped and come back', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 50 }),
        (text) => unescapeCharacters(escapeCharacters(text)) === text,
      ),
    );
    expect(escapeCharacters('a\rb_x0041_')).toBe('a_x000D_b_x005F_x0041_');
  });
});
