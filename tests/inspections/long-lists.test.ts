// Long lists of supervision on a phone: the first lines by their weight, filters by commune, and the whole of it to print.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { plainText } from '../support/web.ts';
import { fillProvince } from './many-products.ts';

const RISK = '/kiem-tra-giam-sat/rui-ro';
const HEALTH = '/suc-khoe';
const BOARD = '/phat-hien/bang';
let house: TestHouse;

beforeAll(async () => {
  house = await freshHouse();
  await fillProvince(house.ports, 40);
});
afterAll(async () => {
  await house.close();
});

/** The rows of the table of a page, as they are read. */
function rowsOf(html: string, heading?: string): readonly string[] {
  const from = heading === undefined ? 0 : html.indexOf(`id="${heading}"`);
  const body = html.slice(html.indexOf('<tbody', from), html.indexOf('</tbody>', from));
  return body
    .split('<tr')
    .slice(1)
    .map((row) => plainText(`<tr${row}`));
}

test.each([RISK, HEALTH])('%s shows a page, and the whole of it to print; a commune by its filter', async (path) => {
  const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  const first = await hoa.get(path);
  expect(rowsOf(first.text)).toHaveLength(15);
  expect(plainText(first.text)).toContain('Xem tất cả 40 dòng, để in');
  const second = rowsOf((await hoa.get(`${path}?trang=2`)).text);
  expect(second).toHaveLength(15);
  const whole = await hoa.get(`${path}?trang=tat-ca`);
  expect(rowsOf(whole.text)).toHaveLength(40);
  expect(rowsOf(whole.text).slice(0, 30)).toEqual([...rowsOf(first.text), ...second]);
  expect(plainText(whole.text)).toContain('Xem từng trang');
  expect(whole.text).not.toContain('class="pagination"');
  const binhLu = rowsOf((await hoa.get(`${path}?xa=03390&trang=tat-ca`)).text);
  expect(binhLu.length).toBeGreaterThan(0);
  expect(binhLu.every((row) => row.includes('Xã Bình Lư'))).toBe(true);
});

test('scores come with the highest first, and only what is proposed where that is asked for', async () => {
  const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  const { lines, total, proposed } = (await hoa.get(`${RISK}.json?trang=tat-ca`)).json() as {
    lines: { risk: { score: number; proposed: boolean } }[];
    total: number;
    proposed: number;
  };
  expect(total).toBe(40);
  const scores = lines.map((one) => one.risk.score);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(proposed).toBe(lines.filter((one) => one.risk.proposed).length);
  const narrowed = rowsOf((await hoa.get(`${RISK}?muc=goi-y&trang=tat-ca`)).text);
  expect(narrowed).toHaveLength(proposed);
});

test('what was ticked for a plan goes along from page to page, and is taken from any of them', async () => {
  const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  const said = { year: '2026', title: 'Kế hoạch dài', purpose: 'Hậu kiểm.' };
  const plan = (await hoa.submit('/kiem-tra-giam-sat/ke-hoach/lap', said)).location?.split('?')[0] ?? '';
  const path = `${RISK}?ke-hoach=${plan.split('/').at(-1)}`;
  const boxes = (html: string) =>
    [...html.matchAll(/type="checkbox" name="productIds" value="([^"]+)"/g)].map(([, one]) => one ?? '');
  const first = await hoa.get(path);
  const lines = (await hoa.get(`${RISK}.json?trang=tat-ca`)).json() as { lines: { risk: { proposed: boolean } }[] };
  expect(boxes(first.text)).toHaveLength(lines.lines.slice(0, 15).filter((one) => one.risk.proposed).length);
  const [one = '', two = ''] = boxes(first.text);
  const second = await hoa.submit(path, { productIds: [one, two], 'sang-trang': '2' });
  expect(second.status).toBe(200);
  expect(plainText(second.text)).toContain('Còn 2 sản phẩm đã đánh dấu ở trang khác.');
  expect(rowsOf(second.text)).toEqual(rowsOf((await hoa.get(`${path}&trang=2`)).text));
  const back = await hoa.submit(path, { productIds: [one, two], 'sang-trang': '1' });
  expect(back.text).toMatch(new RegExp(`value="${one}" checked`));
  expect(plainText(back.text)).not.toContain('ở trang khác');
  const taken = await hoa.submit(path, { productIds: [one, two], 'trang-nay': '2' });
  expect(taken.status).toBe(303);
  const view = (await hoa.get(`${plan}.json`)).json() as { lines: { choice: { productId: string } }[] };
  expect(view.lines.map(({ choice }) => choice.productId).sort()).toEqual([one, two].sort());
  const pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
  expect((await pao.force(path, { productIds: one, 'sang-trang': '2' })).status).toBe(403);
});

test('the board names a commune, counts it alone, and each number opens that many records', async () => {
  const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  const page = await hoa.get(`${BOARD}?xa=03390`);
  const key = /<dt>Sản phẩm còn hiệu lực<\/dt><dd><a href="([^"]+)">(\d+)<\/a>/.exec(page.text);
  const behind = await hoa.get((key?.[1] ?? '').replaceAll('&amp;', '&'));
  expect(rowsOf(behind.text)).toHaveLength(Number(key?.[2]));
  expect(rowsOf(behind.text).every((row) => row.includes('Xã Bình Lư'))).toBe(true);
  const all = await hoa.get(BOARD);
  expect(rowsOf(all.text, 'don-vi')).toHaveLength(5);
  expect(rowsOf(page.text, 'don-vi')).toHaveLength(1);
  // Late corrections: the first eight, the others by their link.
  const late = /<dt>Quá hạn khắc phục<\/dt><dd><a href="([^"]+)">(\d+)<\/a>/.exec(all.text);
  expect(rowsOf(all.text, 'qua-han')).toHaveLength(Math.min(8, Number(late?.[2])));
  const findings = await hoa.get((late?.[1] ?? '').replaceAll('&amp;', '&'));
  expect(rowsOf(findings.text)).toHaveLength(Number(late?.[2]));
});

test('a commune sees its own lines whatever commune it asks for; a producer and a stranger see none', async () => {
  const pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
  const own = rowsOf((await pao.get(`${HEALTH}?trang=tat-ca`)).text);
  expect(own.length).toBeGreaterThan(0);
  expect(own.length).toBeLessThan(40);
  expect(rowsOf((await pao.get(`${HEALTH}?trang=tat-ca&xa=03390`)).text)).toEqual([]);
  const may = await signedInPerson(house, 'chị Mẩy, producer');
  for (const path of [RISK, HEALTH, BOARD]) expect((await may.get(`${path}?trang=tat-ca`)).status).toBe(403);
});

test('the pages of the subject stand in the navigation once, and the list does not repeat them', async () => {
  const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  const { text } = await hoa.get('/kiem-tra-giam-sat');
  for (const path of [RISK, '/kiem-tra-giam-sat/ke-hoach', '/kiem-tra-giam-sat/vu-viec']) {
    expect(text.split(`href="${path}"`)).toHaveLength(2);
  }
  expect(text).toContain('href="/kiem-tra-giam-sat/cuoc/lap"');
});
