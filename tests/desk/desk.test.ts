// The first page after signing in: what waits for whom, and nothing of another unit.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { layDemoProducts } from '../support/demo-products.ts';
import { signedInPerson, stranger } from '../support/people.ts';

let house: TestHouse;
let empty: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
  empty = await freshHouse();
  await layDemoProducts(house);
});
afterAll(async () => {
  await house.close();
  await empty.close();
});

interface Desk {
  readonly waiting: readonly { readonly kind: string; readonly count: number }[];
  readonly ending: readonly { readonly name: string }[];
  readonly own: readonly unknown[];
}

describe('the desk', () => {
  it('of the province begins with what ends, then the stars without a decision', async () => {
    const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
    const page = await hoa.get('/viec');
    expect(page.status).toBe(200);
    expect(page.text).toContain('1 sản phẩm sắp hết hạn');
    expect(page.text).toContain('38 sản phẩm có sao nhưng chưa có số, ngày quyết định');
    expect(page.text).toContain('Mật ong rừng giả định sắp hết hạn');
    expect(page.text).toContain('53 ngày');
    const desk = (await hoa.get('/viec.json')).json() as Desk;
    expect(desk.waiting.map((one) => one.kind).slice(0, 2)).toEqual(['expired', 'expiring']);
  });

  it('of a commune counts only its own products, and does not ask it to complete decisions', async () => {
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const desk = (await tua.get('/viec.json')).json() as Desk;
    expect(desk.ending.map((one) => one.name)).toEqual(['Mật ong rừng giả định sắp hết hạn']);
    expect(desk.waiting.map((one) => one.kind)).not.toContain('without-decision');
    const pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
    expect(((await pao.get('/viec.json')).json() as Desk).ending).toEqual([]);
  });

  it('leads every line to a page that answers', async () => {
    const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
    const page = await hoa.get('/viec');
    const links = [...page.text.matchAll(/class="task__label" href="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(links.length).toBeGreaterThan(3);
    for (const link of links.filter((one) => !one.includes('lien-ket'))) {
      expect([link, (await hoa.get(link.replaceAll('&amp;', '&'))).status]).toEqual([link, 200]);
    }
  });

  it('of a producer without a producer says how to be tied to one', async () => {
    const may = await signedInPerson(house, 'chị Mẩy, producer');
    const page = await may.get('/viec');
    expect(page.text).toContain('Bạn chưa có sản phẩm nào ở đây.');
    expect(page.text).not.toContain('Mật ong rừng');
  });

  it('of an empty register says what would fill it', async () => {
    const hoa = await signedInPerson(empty, 'chị Hoa, officer of the province');
    const page = await hoa.get('/viec');
    expect(page.text).toContain('Không có việc nào đang chờ.');
    expect(page.text).toContain('>Nhập từ bảng tính</a>');
    expect((await (await signedInPerson(empty, 'anh Bình, leader')).get('/viec')).text).not.toContain(
      '>Nhập từ bảng tính</a>',
    );
  });

  it('asks a stranger to sign in, and the administrator sees nothing to enter', async () => {
    expect((await stranger(house).get('/viec')).location).toContain('/dang-nhap');
    const admin = await signedInPerson(house, 'the administrator');
    expect((await admin.get('/viec')).status).toBe(200);
  });
});
