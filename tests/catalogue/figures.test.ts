// Figures by place: by commune of today or by the district of before July 2025, on any day, and nothing guessed.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { insertProductsWithRecognitions } from '#modules/certificates/services.ts';
import { emptyProductDraft } from '#modules/products/index.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { openWeb, Person, wordsOf } from '../support/web.ts';

let house: TestHouse;
let buyer: Person;

interface Row {
  readonly code: string;
  readonly name: string;
  readonly three: number;
  readonly four: number;
  readonly all: number;
}
interface Answer {
  readonly rows: readonly Row[];
  readonly undecided: Row;
  readonly total: Row;
}
const figures = async (query: string): Promise<Answer> => (await buyer.get(`/so-lieu.json?${query}`)).json() as Answer;
const held = (answer: Answer) => answer.rows.filter((row) => row.all > 0).map((row) => [row.name, row.all]);

const BINH_LU = { communeCode: '03390', oldCommuneCode: '03412' };
const DOAN_KET = { communeCode: '03388', oldCommuneCode: null };

beforeAll(async () => {
  house = await freshHouse();
  const { ports } = house;
  const product = (name: string, place: object, stars: number, issuedOn: string, expiresOn: string) => ({
    product: { draft: { ...emptyProductDraft, name, provinceCode: '12', ...place }, codes: [] },
    recognitions: [
      {
        source: 'imported' as const,
        stars,
        decisionNumber: `${stars}/QĐ-UBND`,
        issuedOn: date(issuedOn),
        expiresOn: date(expiresOn),
        issuer: 'UBND tỉnh (giả định)',
        instrument: null,
        productCode: null,
        reportedYear: null,
        note: null,
      },
    ],
  });
  const laid = [
    product('Chè giả định một', BINH_LU, 3, '2024-05-10', '2027-05-10'),
    product('Chè giả định hai', BINH_LU, 4, '2025-08-01', '2028-08-01'),
    product('Miến giả định hết hạn', BINH_LU, 3, '2022-01-01', '2025-01-01'),
    product('Gạo giả định phường', DOAN_KET, 3, '2024-05-10', '2027-05-10'),
  ];
  const making = { now: ports.clock.now(), random: ports.random, today: ports.clock.today() };
  await insertProductsWithRecognitions(ports.database.write as never, laid, making);
  buyer = new Person(openWeb(ports));
});
afterAll(() => house.close());

describe('figures by place', () => {
  test('count what is valid on the day, by commune of today', async () => {
    const today = await figures('theo=xa&ngay=23/11/2026');
    expect(held(today)).toEqual([
      ['Xã Bình Lư', 2],
      ['Phường Đoàn Kết', 1],
    ]);
    expect([today.total.three, today.total.four, today.total.all]).toEqual([2, 1, 3]);
  });

  test('of another day count what was valid then', async () => {
    expect((await figures('theo=xa&ngay=01/01/2025')).total.all).toBe(3);
    expect((await figures('theo=xa&ngay=02/01/2025')).total.all).toBe(2);
    expect((await figures('theo=xa&ngay=31/12/2021')).total.all).toBe(0);
  });

  test('by the old district on record leave undecided what lay in two, and add up', async () => {
    const old = await figures('theo=huyen-cu&ngay=23/11/2026');
    expect(held(old)).toEqual([['Huyện Tam Đường', 2]]);
    expect([old.undecided.all, old.total.all]).toEqual([1, 3]);
    const page = wordsOf((await buyer.get('/so-lieu?theo=huyen-cu&ngay=23/11/2026')).text);
    expect(page).toContain('Không xác định');
    expect(page).toContain('Phần mềm không đoán');
  });

  test('of a day that is not kept say so and show today', async () => {
    const page = wordsOf((await buyer.get('/so-lieu?ngay=01/01/2010')).text);
    expect(page).toContain('Số liệu có từ ngày 21/08/2019');
  });

  test('of a day that is none are refused to a program, which would take those of today for them', async () => {
    for (const asked of ['ngay=hom-qua', 'ngay=29/02/2027', 'ngay=01/01/2010', 'theo=abc']) {
      for (const form of ['json', 'csv']) {
        expect([asked, (await buyer.get(`/so-lieu.${form}?${asked}`)).status]).toEqual([asked, 422]);
      }
    }
    expect((await buyer.get('/so-lieu.csv?ngay=23/11/2026')).status).toBe(200);
  });

  test('come as a table for spreadsheets, with the undecided in a row of its own', async () => {
    const { text } = await buyer.get('/so-lieu.csv?theo=huyen-cu&ngay=23/11/2026');
    expect(text).toContain('2026-11-23,old-district,,không xác định,1,0,0,1');
  });
});
