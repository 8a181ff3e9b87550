// A product's page is drawn once as long as the register says the same of it: what changed shows at the next look, and the day counts.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { instantOf, millisecondsOf } from '#kernel/calendar.ts';
import { makePhoto, makeProducer, makeProduct, makeRecognition } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { openWeb, Person, wordsOf } from '../support/web.ts';

let house: TestHouse;
let code: string;
const write = (text: string, values: readonly unknown[]) => house.ports.database.writePool.query(text, [...values]);

beforeAll(async () => {
  house = await freshHouse();
  const producerCode = await makeProducer(house.ports, 'HTX Chè giả định');
  code = await makeProduct(house.ports, 'Chè giả định nhìn hai lần', { producerCode });
  await makeRecognition(house.ports, code, {
    stars: 3,
    decisionNumber: '512/QĐ-UBND',
    issuedOn: '06/06/2026',
    issuer: 'UBND tỉnh Lai Châu',
  });
});
afterAll(async () => {
  await house.close();
});

const look = async (path = ''): Promise<string> => {
  const guest = new Person(openWeb(house.ports));
  const page = wordsOf((await guest.get(`${path}/san-pham/${code}`)).text);
  const { name, status } = (await guest.get(`/san-pham/${code}.json`)).json() as { name: string; status: string };
  // Page and JSON speak of the same moment.
  expect(page).toContain(name);
  return `${page} ${status}`;
};

it('what was changed, added or taken away shows at the next look, by whatever way it was written', async () => {
  for (let i = 0; i < 2; i += 1) expect(await look()).toContain('512/QĐ-UBND');
  await write(`update product set name = 'Chè giả định đổi tên' where code = $1`, [code]);
  expect(await look()).toContain('Chè giả định đổi tên');
  await write(`update producer set name = 'HTX Chè giả định đổi tên'`, []);
  expect(await look()).toContain('HTX Chè giả định đổi tên');
  await makePhoto(house.ports, code);
  expect((await new Person(openWeb(house.ports)).get(`/san-pham/${code}`)).text).toContain('<img');
  await write(`update recognition set decision_number = '513/QĐ-UBND'`, []);
  const after = await look();
  expect(after).toContain('513/QĐ-UBND');
  expect(after).not.toContain('512/QĐ-UBND');
});

it('each language is drawn in its own words', async () => {
  for (let i = 0; i < 2; i += 1) {
    expect(await look()).toContain('Còn hiệu lực');
    expect(await look('/en')).toContain('In force');
  }
});

it('the state is that of the day on which it is looked at', async () => {
  expect(await look()).toContain('in-force');
  const now = house.ports.clock.now();
  house.clock.moveTo(instantOf(millisecondsOf(now) + 4 * 366 * 86_400_000));
  const later = await look();
  expect(later).toContain('expired');
  expect(later).not.toContain('Còn hiệu lực');
  house.clock.moveTo(now);
  expect(await look()).toContain('Còn hiệu lực');
});
