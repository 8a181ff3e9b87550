// Scores and health of a whole province: a number of statements that does not grow with the register, and one page of it drawn. Closely looked at
// (`OCOP_TEST_LOOK=closely`), with 2,000 and 20,000 products, in the time that is printed.

import { afterAll, expect, test } from 'vitest';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { looksClosely } from '../support/scratch.ts';
import { fillProvince } from './many-products.ts';

const SIZES = looksClosely ? [2_000, 20_000] : [40, 400];
const pages = [
  '/kiem-tra-giam-sat/rui-ro',
  '/kiem-tra-giam-sat/rui-ro?trang=2',
  '/suc-khoe',
  '/phat-hien/bang',
] as const;
const houses: TestHouse[] = [];

afterAll(async () => {
  for (const house of houses) await house.close();
});

/** A house with so many products that counts the statements it sends. */
async function countingHouse(products: number) {
  const house = await freshHouse();
  houses.push(house);
  const sent = { statements: 0 };
  const counted = new WeakSet<object>();
  house.ports.database.writePool.on('acquire', (client) => {
    if (counted.has(client)) return;
    counted.add(client);
    const { query } = client;
    client.query = new Proxy(query, {
      apply(target, self, given) {
        sent.statements += 1;
        return Reflect.apply(target, self, given);
      },
    });
  });
  await fillProvince(house.ports, products);
  return { house, sent };
}

test('what a page asks of the database does not grow with the register', async () => {
  const figures: Record<string, Record<string, number>> = {};
  for (const size of SIZES) {
    const { house, sent } = await countingHouse(size);
    const officer = await signedInPerson(house, 'chị Hoa, officer of the province');
    await officer.get('/viec');
    for (const page of pages) {
      const before = sent.statements;
      const start = performance.now();
      const { status, text } = await officer.get(page);
      const row = figures[page] ?? {};
      figures[page] = row;
      row[`statements of ${size}`] = sent.statements - before;
      row[`ms of ${size}`] = Math.round(performance.now() - start);
      row[`kB of ${size}`] = Math.round(text.length / 1000);
      expect({ page, status, all: text.includes(size.toLocaleString('vi-VN')) }).toEqual({
        page,
        status: 200,
        all: true,
      });
    }
  }
  console.table(figures);
  const [small, large] = SIZES;
  for (const [name, row] of Object.entries(figures)) {
    expect({ name, statements: row[`statements of ${large}`] }).toEqual({
      name,
      statements: row[`statements of ${small}`],
    });
    expect(row[`statements of ${large}`]).toBeLessThan(40);
  }
}, 600_000);
