// A list of points brought from a spreadsheet, as people do it over HTTP: anh Tủa of the commune with an .xlsx and with a .csv; a list with faults is
// refused whole, row by row; points of another commune are not his; chị Mẩy, the auditor and a stranger are refused.

import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listPoints } from '#modules/points-of-sale/services.ts';
import { writeWorkbook } from '#platform/spreadsheets/write-workbook.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { type Answer, hiddenFields, type Person, wordsOf } from '../support/web.ts';

const path = '/quan-ly/diem-ban/nhap';
const HEADINGS = ['Tên điểm bán', 'Loại', 'Xã, phường', 'Địa chỉ', 'Tọa độ', 'Đơn vị vận hành', 'Ngày mở'];
const market = [
  'Điểm bán OCOP chợ phiên (giả định)',
  'Chợ',
  'Xã Bình Lư',
  'Quầy số 2',
  '',
  'Ban quản lý chợ (giả định)',
  '10/01/2026',
];
const stop = [
  'Trạm dừng chân OCOP (giả định)',
  'Trạm dừng',
  'Xã Bình Lư',
  'Cạnh đường',
  '22.3123, 103.6212',
  'Hợp tác xã giả định',
  '05/02/2026',
];

let house: TestHouse;
let tua: Person;
const csv = (...rows: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(
    `\uFEFF${[HEADINGS, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n')}\r\n`,
  );

async function workbook(...rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const out = new PassThrough();
  const whole = buffer(out);
  async function* each() {
    for (const row of rows) yield [row];
  }
  const columns = HEADINGS.map((heading) => ({ heading, kind: 'text' as const, width: 26 }));
  const sheet = { name: 'Điểm bán', title: ['Điểm bán của xã'], columns };
  await writeWorkbook(out, { author: 'Xã giả định', madeAt: 0, sheet }, each());
  return new Uint8Array(await whole);
}

/** Opens the page, attaches a file and sends the form; a person without the page sends what somebody could write by hand. */
async function brings(person: Person, bytes: Uint8Array, name: string): Promise<Answer> {
  const body = new FormData();
  const page = await person.get(path);
  const form =
    page.status === 200 ? hiddenFields(page.text, path) : hiddenFields((await person.get('/tai-khoan')).text);
  for (const [field, value] of Object.entries(form)) body.append(field, value);
  body.append('file', new Blob([bytes as BlobPart]), name);
  const headers = { 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:8080' };
  return await person.send(path, { method: 'POST', body, headers });
}

const names = async (): Promise<readonly string[]> =>
  (await listPoints(house.ports.database.write, '12', null)).map(({ name }) => name).toSorted();

beforeAll(async () => {
  house = await freshHouse();
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
});
afterAll(() => house.close());

describe('a list of points from a spreadsheet', () => {
  it('is refused whole where rows are wrong, each named with its row and what to do', async () => {
    const wrong = await brings(
      tua,
      csv(
        market,
        ['', ...market.slice(1)],
        ['Điểm bán gọi 0912345678', ...market.slice(1)],
        [...stop.slice(0, 4), '48.8566, 2.3522', ...stop.slice(5)],
        [...stop.slice(0, 6), '31/02/2026'],
      ),
      'diem-ban.csv',
    );
    expect(wrong.status).toBe(422);
    const words = wordsOf(wrong.text);
    expect(words).toContain('Dòng 3, Tên điểm bán');
    expect(words).toContain('Dòng 4, Tên điểm bán');
    expect(words).toContain('không ghi số điện thoại');
    expect(words).toContain('Dòng 5, Tọa độ');
    expect(words).toContain('không nằm trên đất liền hay đảo nào của Việt Nam');
    expect(words).toContain('Dòng 6, Ngày mở');
    expect(await names()).toEqual([]);
  });

  it('is told everything at once: each fault of a row, an unknown commune, a place abroad, a doubled row', async () => {
    const [name, kind, , place, , keeper, openedOn] = stop as [string, string, string, string, string, string, string];
    const worst = [name, kind, 'Xã Không Có Thật', place, '48.8566, 2.3522', 'Bà Lò Thị Thử', '31/02/2026'];
    const again = [name, kind, 'Xã Bình Lư', place, '', keeper, openedOn];
    const words = wordsOf((await brings(tua, csv(stop, worst, again), 'diem-ban.csv')).text);
    for (const cell of ['Xã, phường', 'Tọa độ', 'Đơn vị vận hành', 'Ngày mở'])
      expect(words).toContain(`Dòng 3, ${cell}`);
    expect(words).toContain('không nằm trên đất liền hay đảo nào của Việt Nam');
    expect(words).toContain('Giống tên riêng của cá nhân');
    expect(words).toContain('Điểm này đã có ở dòng 2');
    expect(words).toContain('Dòng 4, Tên điểm bán');
    expect(await names()).toEqual([]);
  });

  it('is told which column lacks, that a file is empty, and that a picture is no table', async () => {
    const without = new TextEncoder().encode('Tên điểm bán,Địa chỉ\r\nĐiểm bán A,Quầy 1\r\n');
    const lacks = await brings(tua, without, 'diem-ban.csv');
    expect([lacks.status, wordsOf(lacks.text).includes('Ngày mở')]).toEqual([422, true]);
    expect((await brings(tua, new Uint8Array(), 'trong.csv')).status).toBe(422);
    expect((await brings(tua, csv(), 'trong.csv')).status).toBe(422);
    expect((await brings(tua, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'anh.png')).status).toBe(422);
    expect(await names()).toEqual([]);
  });

  it('comes in as an .xlsx with a title above its headings, and is public at once', async () => {
    const sent = await brings(tua, await workbook(market), 'diem-ban.xlsx');
    expect([sent.status, sent.location?.split('?')[0]]).toEqual([303, '/quan-ly/diem-ban']);
    expect(await names()).toEqual([market[0]]);
    expect(wordsOf((await stranger(house).get('/diem-ban')).text)).toContain(market[0]);
  });

  it('brought again with a new row adds that row alone; brought once more it says that all are known', async () => {
    expect((await brings(tua, csv(market, stop), 'diem-ban.csv')).status).toBe(303);
    expect(await names()).toEqual([market[0], stop[0]].toSorted());
    expect((await brings(tua, csv(market, stop), 'diem-ban.csv')).status).toBe(422);
    expect((await names()).length).toBe(2);
  });

  it('takes no point of another commune from an officer of this one, and nothing of the list with it', async () => {
    const before = await names();
    const other = ['Điểm bán phường khác (giả định)', 'Chợ', 'Phường Đoàn Kết', ...market.slice(3)];
    const mine = ['Điểm bán mới của xã (giả định)', ...market.slice(1)];
    const wrong = await brings(tua, csv(mine, other), 'diem-ban.csv');
    expect([wrong.status, wordsOf(wrong.text).includes('Dòng 3, Xã, phường')]).toEqual([422, true]);
    expect(await names()).toEqual(before);
  });

  it('is no business of a producer, an auditor or a stranger', async () => {
    const before = await names();
    const mine = csv(['Điểm bán lạ (giả định)', ...market.slice(1)]);
    for (const who of ['chị Mẩy, producer', 'chị Nga, auditor'] as const) {
      const person = await signedInPerson(house, who);
      expect((await person.get(path)).status).toBe(403);
      expect((await brings(person, mine, 'diem-ban.csv')).status).toBe(403);
    }
    const nobody = await brings(stranger(house), mine, 'diem-ban.csv');
    expect([303, 403]).toContain(nobody.status);
    expect(await names()).toEqual(before);
  });

  it('takes a row at a border, or with the name of a person, once its column of confirmation says so', async () => {
    const file = (...rows: readonly (readonly string[])[]): Uint8Array =>
      new TextEncoder().encode([[...HEADINGS, 'Xác nhận'], ...rows].map((row) => `"${row.join('","')}"`).join('\r\n'));
    const near = [
      'Quầy sát ranh giới (giả định)',
      'Chợ',
      'Xã Bình Lư',
      'Quầy 9',
      '22.3861, 103.4700',
      'Bà Lò Thị Thử',
      '10/01/2026',
    ];
    const asked = wordsOf((await brings(tua, file([...near, '']), 'diem-ban.csv')).text);
    expect(asked).toContain('ghi “x” ở cột Xác nhận');
    expect(asked).toContain('Dòng 2, Tọa độ');
    const unclear = await brings(tua, file([...near, 'để xem']), 'diem-ban.csv');
    expect(wordsOf(unclear.text)).toContain('Dòng 2, Xác nhận');
    expect((await brings(tua, file([...near, 'x']), 'diem-ban.csv')).status).toBe(303);
    expect(await names()).toContain(near[0]);
    const open = await stranger(house).get('/diem-ban?q=quay+sat+ranh');
    const [page = ''] = /\/diem-ban\/[0-9a-f-]{36}/.exec(open.text) ?? [];
    const words = wordsOf((await stranger(house).get(page)).text);
    expect(words).toContain('Cá nhân, hộ gia đình');
    expect(words).not.toContain('Lò Thị Thử');
    expect((await stranger(house).get('/du-lieu-mo/points-of-sale.csv')).text).not.toContain('Lò Thị Thử');
    expect((await stranger(house).get(page)).text).not.toContain('Lò Thị Thử');
    expect((await stranger(house).get('/api/v1/changes')).text).not.toContain('Lò Thị Thử');
    expect(wordsOf((await tua.get(`/quan-ly${page}`)).text)).toContain('Bà Lò Thị Thử (giống tên cá nhân');
  });

  it('has a template that comes back as it is filled', async () => {
    const template = await tua.get('/quan-ly/diem-ban/mau.xlsx');
    expect(template.status).toBe(200);
    expect((await brings(tua, template.bytes, 'mau-diem-ban.xlsx')).status).toBe(303);
    expect((await names()).length).toBe(4);
  });
});
