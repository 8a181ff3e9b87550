// Scores and health of a whole province: a number of statements that does not grow with the register, and one page of it drawn. Closely looked at
// (`OCOP_TEST_LOOK=closely`), with 2,000 and 20,000 products, in the time that is printed: each page within a few times of what reading the recognised
// products alone takes on the same machine at the same moment, and within a bound of processor time, which other work on the machine hardly moves.

import { afterAll, expect, test } from 'vitest';
import { unlimitedReach } from '#access/reach.ts';
import { listRecognisedProducts } from '#modules/products/services.ts';
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
/** A page takes at most so many times the reading of its products. */
const TIMES_FLOOR = 12;
/** Processor time of this process for a page of 20,000 products, in milliseconds. */
const MOST_CPU = 1_500;
const AGAIN = 3;
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

/** The shortest of some tries, in milliseconds of the clock and of the processor. */
async function shortest(work: () => Promise<unknown>): Promise<{ readonly ms: number; readonly cpu: number }> {
  const tries: { ms: number; cpu: number }[] = [];
  for (let i = 0; i < AGAIN; i += 1) {
    const [start, used] = [performance.now(), process.cpuUsage()];
    await work();
    const { user, system } = process.cpuUsage(used);
    tries.push({ ms: Math.round(performance.now() - start), cpu: Math.round((user + system) / 1000) });
  }
  return { ms: Math.min(...tries.map((one) => one.ms)), cpu: Math.min(...tries.map((one) => one.cpu)) };
}

test('what a page asks of the database does not grow with the register', async () => {
  const figures: Record<string, Record<string, number>> = {};
  for (const size of SIZES) {
    const { house, sent } = await countingHouse(size);
    const officer = await signedInPerson(house, 'chị Hoa, officer of the province');
    await officer.get('/viec');
    const floor = looksClosely
      ? await shortest(() => listRecognisedProducts(house.ports.database.read, unlimitedReach))
      : null;
    if (floor !== null)
      figures['the products alone'] = { ...figures['the products alone'], [`ms of ${size}`]: floor.ms };
    for (const page of pages) {
      const before = sent.statements;
      const { status, text } = await officer.get(page);
      const row = figures[page] ?? {};
      figures[page] = row;
      row[`statements of ${size}`] = sent.statements - before;
      row[`kB of ${size}`] = Math.round(text.length / 1000);
      expect({ page, status, all: text.includes(size.toLocaleString('vi-VN')) }).toEqual({
        page,
        status: 200,
        all: true,
      });
      if (floor === null) continue;
      const took = await shortest(() => officer.get(page));
      row[`ms of ${size}`] = took.ms;
      row[`cpu of ${size}`] = took.cpu;
      expect({
        page,
        size,
        quick: took.ms <= TIMES_FLOOR * Math.max(floor.ms, 20),
        lean: took.cpu <= MOST_CPU,
      }).toEqual({
        ...{ page, size, quick: true, lean: true },
      });
    }
  }
  console.table(figures);
  const [small, large] = SIZES;
  for (const [name, row] of Object.entries(figures).filter(([page]) => page.startsWith('/'))) {
    expect({ name, statements: row[`statements of ${large}`] }).toEqual({
      name,
      statements: row[`statements of ${small}`],
    });
    expect(row[`statements of ${large}`]).toBeLessThan(40);
  }
}, 600_000);
