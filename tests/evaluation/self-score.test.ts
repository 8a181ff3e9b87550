// Tự chấm điểm: anybody scores a product, without account, without script, and nothing is kept.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { openWeb, Person } from '../support/web.ts';

let house: TestHouse;
let stranger: Person;
beforeAll(async () => {
  house = await freshHouse();
  stranger = new Person(openWeb(house.ports));
});
afterAll(() => house.close());

const TEA = '/tu-cham-diem/26-2026/11';
const asText = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('a stranger', () => {
  test('chooses among the 26 sets in force', async () => {
    const page = await stranger.get('/tu-cham-diem');
    expect(page.status).toBe(200);
    expect(page.text.match(/href="\/tu-cham-diem\/26-2026\/\d\d"/g)).toHaveLength(26);
    expect(page.text).not.toContain('1048-2019');
  });

  test('gets the sheet with the choices of the address ticked, and only those', async () => {
    const page = await stranger.get(`${TEA}?1.1=3&L1=khong`);
    expect(page.status).toBe(200);
    const ticked = [...page.text.matchAll(/<input[^>]*\bchecked\b[^>]*>/g)].map(([tag]) => [
      /name="([^"]+)"/.exec(tag)?.[1],
      /value="([^"]+)"/.exec(tag)?.[1],
    ]);
    expect(ticked).toEqual([
      ['L1', 'khong'],
      ['1.1', '3'],
    ]);
    expect(page.headers.get('set-cookie')).toBeNull();
  });

  test('reads level, total and what is not answered', async () => {
    const said = asText((await stranger.get(`${TEA}/ket-qua?1.1=3&1.2=2`)).text);
    expect(said).toContain('Chưa đến 3 sao (mới ở mức 1 sao)');
    expect(said).toContain('4,00 trên 100 điểm');
    expect(said).toContain('Còn 30 tiêu chí chưa chọn, đang tính 0 điểm');
    expect(said).toContain('chưa đối chiếu bản ký');
  });

  test('reads the sentence and the source of what removes a dossier', async () => {
    const said = asText((await stranger.get(`${TEA}/ket-qua?1.1=3&L1=co`)).text);
    expect(said).toContain('Chưa được xếp hạng');
    expect(said).toContain('Giả mạo hồ sơ');
    expect(said).toContain('26/2026/QĐ-TTg, Phụ lục II, 26-2026/11');
  });

  test('gets the same answer as data', async () => {
    const answer = await stranger.get(`${TEA}/ket-qua.json?1.1=3&1.2=2`);
    expect(answer.json()).toMatchObject({ set: '26-2026/11', total: { sum: 4, count: 1, shown: '4,00' }, allowed: 1 });
  });

  test('is told what does not fit in an address, and nothing is counted as 0', async () => {
    for (const path of [TEA, `${TEA}/ket-qua`]) {
      const page = await stranger.get(`${path}?1.1=9&1.2=2`);
      expect(page.status).toBe(422);
      expect(asText(page.text)).toContain('Tiêu chí 1.1 chỉ nhận một lựa chọn, là số từ 1 … 3');
    }
  });

  test.each([
    '/tu-cham-diem/26-2026/27',
    '/tu-cham-diem/1048-2019/11',
    '/tu-cham-diem/148-2023/11',
    '/tu-cham-diem/abc/11',
  ])('finds no sheet at %s, which applies to no dossier received today', async (path) => {
    expect((await stranger.get(path)).status).toBe(404);
    expect((await stranger.get(`${path}/ket-qua`)).status).toBe(404);
  });

  test('reads it all in English but for the words of the act', async () => {
    const page = await stranger.get(`/en${TEA}/ket-qua?1.1=3`);
    expect(page.status).toBe(200);
    expect(asText(page.text)).toContain('Not three stars yet');
    expect(page.text).toContain('<span lang="vi">');
  });
});
