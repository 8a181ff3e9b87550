// The register of a province's office, as it comes: every row, finding, action and field as the contract says.

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { loadTerritory } from '#law/territory.ts';
import { issueSeverities, type JudgedRegister, judgeRegister } from '#modules/exchange/index.ts';
import { readWorkbook } from '#platform/spreadsheets/read-workbook.ts';
import { accuracyTable, type ExpectedRow, expectRegister } from './expected-register.ts';

const fixture = (name: string): Buffer => readFileSync(new URL(`../fixtures/register/${name}`, import.meta.url));
const expected = JSON.parse(fixture('demo-register.expected.json').toString('utf8')) as {
  readonly asOf: string;
  readonly sheet: string;
  readonly ignoredSheets: readonly string[];
  readonly rows: readonly ExpectedRow[];
};

let judged: JudgedRegister;

beforeAll(async () => {
  const read = await readWorkbook(fixture('demo-register.xlsx'));
  if (!read.ok) throw new Error(read.problem.code);
  const territory = await loadTerritory();
  judged = judgeRegister(read.value.sheets, { territory, asOf: date(expected.asOf), provinceCode: null });
});

describe('the register of a province', () => {
  it('equals the expected file in every row, finding, action and field', () => {
    const accuracy = expectRegister(judged, expected.rows);
    process.stdout.write(`demo register, accuracy by column\n${accuracyTable(accuracy)}\n`);
    expect(judged.rows).toHaveLength(expected.rows.length);
  });

  it('takes the one sheet that is a register and says why it left the others', () => {
    expect(judged.meta.sheets.filter((s) => s.ignored === null).map((s) => s.name)).toEqual([expected.sheet]);
    expect(judged.meta.sheets.filter((s) => s.ignored !== null).map((s) => [s.name, s.ignored])).toEqual([
      ['Tổng hợp', 'no-headings'],
      ['DM', 'hidden'],
    ]);
  });

  it('finds the province in the letterhead and leaves no column unread', () => {
    const sheet = judged.meta.sheets[0];
    expect(judged.meta.provinceCode).toBe('12');
    expect(sheet?.headerRows).toEqual([6, 7, 8]);
    expect(sheet?.columns).toHaveLength(16);
    expect(sheet?.unknownColumns).toEqual([]);
  });

  it('gives every finding the severity of the contract', () => {
    for (const row of expected.rows) {
      for (const issue of row.issues ?? []) {
        expect(issueSeverities).toHaveProperty(issue.code, issue.severity);
      }
    }
  });

  it('names the column of what a person must mend', () => {
    const starOf = judged.rows.find((r) => r.row === 32)?.issues?.find((i) => i.code === 'STAR_OUT_OF_RANGE');
    const dateOf = judged.rows.find((r) => r.row === 76)?.issues?.find((i) => i.code === 'INVALID_DATE');
    expect([starOf?.columns, dateOf?.columns]).toEqual([[11], [13]]);
  });
});
