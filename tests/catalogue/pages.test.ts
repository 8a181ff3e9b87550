// The public page of a product and of its producer: what is told, in plain words, and what is never told.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Product } from '#modules/products/index.ts';
import { query } from '#platform/database/db.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { layDemoProducts } from '../support/demo-products.ts';
import { openWeb, Person } from '../support/web.ts';

let house: TestHouse;
let buyer: Person;
let byName: ReadonlyMap<string, Product>;
beforeAll(async () => {
  house = await freshHouse();
  ({ byName } = await layDemoProducts(house));
  buyer = new Person(openWeb(house.ports));
});
afterAll(async () => {
  await house.close();
});

const pathOf = (name: string): string => `/san-pham/${byName.get(name)?.code ?? 'missing'}`;

describe('a product’s page', () => {
  it('says in plain words how long the stars hold', async () => {
    const page = await buyer.get(pathOf('Chè Shan tuyết giả định còn hạn'));
    expect(page.text).toContain('Được công nhận 4 sao, có giá trị đến hết ngày 15/07/2028.');
    expect(page.text).toContain('Quyết định số 100/QĐ-UBND');
  });

  it('says how many days are left when they are few', async () => {
    const page = await buyer.get(pathOf('Mật ong rừng giả định sắp hết hạn'));
    expect(page.text).toContain('có giá trị đến hết ngày 15/01/2027: còn 53 ngày');
  });

  it('draws a lapsed star in outline with its day, and never as an award for search engines', async () => {
    const page = await buyer.get(pathOf('Gạo nếp nương giả định đã hết hạn'));
    expect(page.text).toContain('stars--lapsed');
    expect(page.text).toContain('hết hạn 30/06/2025');
    expect(page.text).not.toContain('"award"');
    expect((await buyer.get(pathOf('Chè Shan tuyết giả định còn hạn'))).text).toContain('"award":"OCOP 4 sao"');
  });

  it('says of a reported star that there is no decision, and that it does not count', async () => {
    const page = await buyer.get(pathOf('Miến dong Bình Lư'));
    expect(page.text).toContain('Chưa có quyết định');
    expect(page.text).toContain('chưa được tính là còn hiệu lực');
    expect(page.text).not.toContain('"award"');
  });

  it('is found by its official code too, and says the code it has here', async () => {
    const page = await buyer.get('/san-pham/12-03390-1-2026');
    expect(page.status).toBe(200);
    expect(page.text).toContain('Chè Shan tuyết giả định còn hạn');
  });

  it('of a code nobody holds never says that the product is false', async () => {
    for (const code of ['SP-0000-0000', '12-99999-1-2026', 'x'.repeat(300), '%00']) {
      const page = await buyer.get(`/san-pham/${code}`);
      expect(page.status === 404 || page.status === 422).toBe(true);
      expect(page.text).not.toContain('at ');
    }
    expect((await buyer.get('/san-pham/12-99999-1-2026')).text).toContain('không có nghĩa là sản phẩm giả');
  });

  it('leads to the producer, whose page lists its products', async () => {
    const page = await buyer.get(pathOf('Chè Shan tuyết giả định còn hạn'));
    const path = /href="(\/co-so\/[^"]+)"/.exec(page.text)?.[1] ?? '';
    const producer = await buyer.get(path);
    expect(producer.text).toContain('3 sản phẩm');
    expect(producer.text).toContain('Mật ong rừng giả định sắp hết hạn');
  });
});

describe('what is private', () => {
  it('stands on no public page, in no data and no description', async () => {
    const db = house.ports.database.write;
    await query(
      db,
      `update producer set phone = '0912000111', email = 'canary@example.org', registration_number = 'CANARY-77',
         address = 'Bản CANARY-88', legal_representative_name = 'Người CANARY-99' where name = 'HTX Giả định Bình Lư'`,
    );
    const product = byName.get('Chè Shan tuyết giả định còn hạn');
    const producer = await query<{ code: string }>(db, `select code from producer where name = 'HTX Giả định Bình Lư'`);
    const addresses = ['/', '/index.json', '/index.csv', '/?q=canary', '/?q=0912000111', '/index.json?q=canary'];
    for (const base of [`/san-pham/${product?.code}`, `/co-so/${producer[0]?.code}`])
      addresses.push(base, `${base}.json`);
    for (const address of addresses) {
      const { text } = await buyer.get(address);
      const bare = address.includes('q=') ? text.replaceAll(/(“|value="|q=|"q":")(canary|0912000111)/g, '') : text;
      expect([address, /0912000111|canary/i.exec(bare)?.[0]]).toEqual([address, undefined]);
    }
    const counted = (await buyer.get('/index.json?q=0912000111')).json() as { total: number };
    expect(counted.total).toBe(0);
  });

  it('a photograph of no public product is not there, whatever its hash', async () => {
    const hash = await house.ports.files.put(new Uint8Array([1, 2, 3]));
    expect((await buyer.get(`/anh/${hash}.webp`)).status).toBe(404);
  });
});
