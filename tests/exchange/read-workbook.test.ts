// What the reader of spreadsheets hands over, and what it refuses: quickly, within little memory, by a code that has a
// sentence, leaving no process behind.

import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workbookLimits } from '#platform/spreadsheets/limits.ts';
import { dateOfSerial, isDateFormat } from '#platform/spreadsheets/number-formats.ts';
import { workbookProblemCodes } from '#platform/spreadsheets/problems.ts';
import { readWorkbook } from '#platform/spreadsheets/read-workbook.ts';
import { hostileFiles } from './hostile-files.ts';
import { buildWorkbook, mustRead, readHere } from './office-workbook.ts';
import { withPart, workbookParts, zipOf } from './zip-bytes.ts';

/** Of the processor's time, so that a busy machine fails nobody. */
const MILLISECONDS = 2000;

async function costOf(content: Buffer): Promise<{ readonly mebibytes: number; readonly milliseconds: number }> {
  const flags = ['--import', createRequire(import.meta.url).resolve('tsx')];
  const path = fileURLToPath(new URL('./measured-process.ts', import.meta.url));
  const child = spawn(process.execPath, [...flags, `--max-old-space-size=${workbookLimits.heapMebibytes}`, path]);
  let told = '';
  child.stderr.on('data', (piece: Buffer) => {
    told += piece.toString('utf8');
  });
  child.stdout.resume();
  child.stdin.on('error', () => {});
  child.stdin.end(content);
  await new Promise((resolve) => child.on('close', resolve));
  const [, peak, work] = /peak (\d+) work (\d+)/.exec(told) ?? [];
  return { mebibytes: Number(peak), milliseconds: Number(work) };
}

describe('hostile and damaged files', () => {
  it('are at least sixty kinds, and every kind of refusal but the last resort is among them', () => {
    const met = new Set(hostileFiles.map((file) => file.code));
    expect(hostileFiles.length).toBeGreaterThanOrEqual(60);
    expect(workbookProblemCodes.filter((code) => !met.has(code))).toEqual([
      'spreadsheets/too-many-cells',
      'spreadsheets/too-heavy',
      // Only a sheet of text (CSV) can be no text.
      'spreadsheets/not-text',
    ]);
  });

  for (const { what, code, make } of hostileFiles) {
    it(`are refused: ${what}`, async () => {
      const content = make();
      const started = process.cpuUsage();
      const read = await readHere(content);
      const { user, system } = process.cpuUsage(started);
      expect(read.ok ? 'read' : read.problem.code).toBe(code);
      expect((user + system) / 1000).toBeLessThan(MILLISECONDS);
    });
  }

  it('are refused the same way through the process of its own', async () => {
    for (const what of [
      '1 GB declared',
      'a sheet that expands a thousandfold',
      'an entity bomb',
      'macros',
      'half a file',
      'a file of 21 MB',
    ]) {
      const file = hostileFiles.find((f) => f.what === what);
      const read = await readWorkbook(file?.make() ?? Buffer.alloc(0));
      expect([what, read.ok ? 'read' : read.problem.code]).toEqual([what, file?.code]);
    }
  });

  it('take less than 300 MiB and 2 seconds', async () => {
    for (const what of [
      'a sheet that expands a thousandfold',
      'one long text used a hundred thousand times',
      'a thousand small bombs',
      'a tag that never ends',
      'seventy thousand rows',
    ]) {
      const file = hostileFiles.find((f) => f.what === what);
      const cost = await costOf(file?.make() ?? Buffer.alloc(0));
      expect([what, cost.mebibytes < 300, cost.milliseconds < MILLISECONDS]).toEqual([what, true, true]);
    }
  });

  it('never become a fault, whichever bytes are spoilt', async () => {
    const whole = zipOf(workbookParts('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>45292</v></c></row>'));
    const spoilt = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(spoilt, async (changes) => {
        const content = Buffer.from(whole);
        for (const [at, byte] of changes) content[at] = byte;
        const read = await readHere(content);
        expect(
          read.ok || workbookProblemCodes.includes(read.problem.code as (typeof workbookProblemCodes)[number]),
        ).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('an office’s workbook', () => {
  it('keeps dates, numbers, formulas, formats, merges and hidden sheets apart', async () => {
    const book = await mustRead(
      await buildWorkbook([
        {
          name: 'Một',
          rows: [
            ['Tên', { day: '2024-02-29' }, 3.5, true],
            [
              { formula: 'EDATE(B1,36)', was: { day: '2027-02-28' } },
              { formula: 'A9', was: null },
              { number: 3433, format: '00000' },
            ],
          ],
          merges: ['A3:C4'],
        },
        { name: 'Hai', hidden: true, rows: [['x']] },
      ]),
    );
    expect(book.sheets.map((s) => [s.name, s.hidden])).toEqual([
      ['Một', false],
      ['Hai', true],
    ]);
    expect(book.sheets[0]?.merges).toEqual([{ top: 3, left: 1, bottom: 4, right: 3 }]);
    expect(book.sheets[0]?.rows[0]?.cells.map((c) => [c.kind, c.value])).toEqual([
      ['text', 'Tên'],
      ['date', '2024-02-29'],
      ['number', 3.5],
      ['boolean', true],
    ]);
    expect(book.sheets[0]?.rows[1]?.cells.map((c) => [c.kind, c.value, c.formula, c.format])).toEqual([
      ['date', '2027-02-28', true, 'dd/mm/yyyy'],
      ['empty', '', true, ''],
      ['number', 3433, false, '00000'],
    ]);
  });

  it('is read where its parts carry a prefix, its cells no references and its texts pronunciation notes', async () => {
    const parts = withPart(
      {
        name: 'xl/worksheets/sheet1.xml',
        content:
          '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      },
      withPart({
        name: 'xl/sharedStrings.xml',
        content: '<sst><si><r><t>Chè </t></r><r><t>Shan</t></r><rPh><t>che</t></rPh></si></sst>',
      }),
    );
    const book = await mustRead(zipOf(parts));
    expect(book.sheets[0]?.rows[0]?.cells.map((c) => [c.column, c.value])).toEqual([
      [1, 1],
      [2, 'Chè Shan'],
    ]);
  });

  it('is read whatever merely coloured rows lie below it', async () => {
    let rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
    for (let r = 2; r < 80_000; r += 1) rows += `<row r="${r}" s="1"><c r="A${r}" s="1"/></row>`;
    const read = await readHere(zipOf(workbookParts(rows)));
    expect(read.ok && read.value.sheets[0]?.rows.length).toBe(1);
  });

  it('never follows a link out of the file', async () => {
    const outside =
      '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="http://127.0.0.1:9/s.xml" TargetMode="External"/></Relationships>';
    const read = await readHere(zipOf(withPart({ name: 'xl/_rels/workbook.xml.rels', content: outside })));
    expect(read.ok ? 'read' : read.problem.code).toBe('spreadsheets/damaged');
  });
});

describe('serial numbers', () => {
  it('count from 1900 with the 29 February that never was, or from 1904', () => {
    expect([1, 59, 60, 61, 45292].map((n) => dateOfSerial(n))).toEqual([
      '1900-01-01',
      '1900-02-28',
      null,
      '1900-03-01',
      '2024-01-01',
    ]);
    expect([dateOfSerial(0, true), dateOfSerial(43830, true)]).toEqual(['1904-01-01', '2024-01-01']);
    expect([dateOfSerial(-1), dateOfSerial(3e6), dateOfSerial(45292.99)]).toEqual([null, null, '2024-01-01']);
  });

  it('are dates by their format alone', () => {
    const dates = ['dd/mm/yyyy', '[$-42A]d-mmm-yy', 'yyyy', '"ngày" d "tháng" m "năm" yyyy', 'm/d/yy h:mm'];
    const others = ['h:mm', '#,##0 "đồng"', '@', '0.00', '[Red]0', 'General', '"d"0', '\\d0'];
    expect(dates.filter((code) => !isDateFormat(code))).toEqual([]);
    expect(others.filter(isDateFormat)).toEqual([]);
  });
});
