// The list in the shape in which offices publish it, read back cell by cell: by the reader of spreadsheets, and by the import that offices use.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { nationalColumns } from '#modules/catalogue/rules/national-list.ts';
import { readForPreview } from '#modules/exchange/services.ts';
import { readWorkbook } from '#platform/spreadsheets/read-workbook.ts';
import { nationalList as words } from '#texts/vi/national-list.ts';
import { makeProducer, makeProduct, makeRecognition } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { stranger } from '../support/people.ts';
import type { Person } from '../support/web.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const headings = nationalColumns.map(({ field }) => words.columns[field]);

let house: TestHouse;
let reader: Person;
let tea = '';
beforeAll(async () => {
  house = await freshHouse();
  reader = stranger(house);
  await makeProducer(house.ports, 'HTX Giả định của danh sách');
  tea = await makeProduct(house.ports, '=Chè "Shan"; tuyết (giả định)');
  await makeRecognition(house.ports, tea);
  await makeProduct(house.ports, 'Mật ong chưa có sao (giả định)');
});
afterAll(async () => {
  await house.close();
});

/** Rows of a workbook as texts, from the headings on. */
async function rowsOf(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.problem.code);
  const [sheet] = read.value.sheets;
  const rows = (sheet?.rows ?? []).map(({ cells }) => {
    const row = nationalColumns.map(() => '');
    for (const { column, value } of cells) row[column - 1] = String(value);
    return row;
  });
  return rows.slice(rows.findIndex((row) => row[0] === 'STT'));
}

/** Rows of CSV as a program reads them. */
function csvRows(text: string): readonly (readonly string[])[] {
  return text
    .replace(/^\ufeff/, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, q, p]) => q?.replace(/""/g, '"') ?? p ?? ''),
    );
}

describe('the list', () => {
  it('holds what carries stars today and nothing else, as a workbook that says of itself what is not verified', async () => {
    const answer = await reader.get('/du-lieu-mo/danh-sach-ocop.xlsx?tinh=12');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, XLSX]);
    const [head, ...rows] = await rowsOf(answer.bytes);
    expect(head).toEqual(headings);
    expect(rows.length).toBe(1);
    const row = Object.fromEntries(nationalColumns.map(({ field }, i) => [field, rows[0]?.[i]]));
    expect(row).toMatchObject({
      ordinal: '1',
      productName: '=Chè "Shan"; tuyết (giả định)',
      communeCode: '03390',
      commune: 'Xã Bình Lư',
      province: 'Tỉnh Lai Châu',
      stars: '3',
      decisionNumber: '1024/QĐ-UBND',
      registerCode: tea,
    });
    const whole = await readWorkbook(answer.bytes);
    expect(JSON.stringify(whole.ok && whole.value.sheets[0]?.rows.slice(0, 4))).toContain('CHƯA đối chiếu');
  });

  it('says the same as CSV and as a workbook, for a province and for the whole country', async () => {
    for (const query of ['', '?tinh=12']) {
      const book = await rowsOf((await reader.get(`/du-lieu-mo/danh-sach-ocop.xlsx${query}`)).bytes);
      const table = csvRows((await reader.get(`/du-lieu-mo/danh-sach-ocop.csv${query}`)).text);
      expect(table[0]).toEqual(headings);
      expect(table.length).toBe(book.length);
      const at = (name: string) => headings.indexOf(name);
      for (const name of ['Tên chủ thể', 'Số quyết định', 'Hạng sao', 'Mã trong sổ', 'Mã xã']) {
        expect([name, table[1]?.[at(name)]]).toEqual([name, book[1]?.[at(name)]]);
      }
      // A text that begins like a formula stays text, marked as CSV can.
      expect(table[1]?.[at('Tên sản phẩm')]).toBe(`'=Chè "Shan"; tuyết (giả định)`);
    }
  });

  it('is understood by the import of another installation', async () => {
    const { bytes } = await reader.get('/du-lieu-mo/danh-sach-ocop.xlsx?tinh=12');
    const read = await readForPreview({ name: 'danh-sach-ocop.xlsx', bytes }, date('2026-11-23'), '12');
    if (!read.ok) throw new Error(read.problem.code);
    expect(read.value.judged.meta).toMatchObject({ dataRows: 1, findings: [] });
    expect(JSON.stringify(read.value.judged)).toContain('1024/QĐ-UBND');
  });

  it('is empty for a province without products, refused for one that there is not', async () => {
    const empty = csvRows((await reader.get('/du-lieu-mo/danh-sach-ocop.csv?tinh=01')).text);
    expect(empty).toEqual([headings]);
    const none = await reader.get('/du-lieu-mo/danh-sach-ocop.csv?tinh=99');
    expect(none.status).toBe(404);
    // A product whose term ended carries no stars: it leaves the list by itself.
    house.clock.moveTo('2030-01-01T03:00:00.000Z' as never);
    expect(csvRows((await reader.get('/du-lieu-mo/danh-sach-ocop.csv')).text)).toEqual([headings]);
    house.clock.moveTo('2026-11-23T03:00:00.000Z' as never);
  });

  it('holds nothing private, and stands on the page of open data with its reservation', async () => {
    const text = (await reader.get('/du-lieu-mo/danh-sach-ocop.csv')).text;
    expect(text).not.toMatch(/@|\b0\d{9}\b/);
    expect(headings.join()).not.toMatch(/điện thoại|người đại diện|email/i);
    const page = await reader.get('/du-lieu-mo');
    expect(page.text).toContain('chưa đối chiếu với mẫu của hệ thống OCOP quốc gia');
    expect(page.text).toContain('/du-lieu-mo/danh-sach-ocop.xlsx');
  });
});
