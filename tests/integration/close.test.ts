// Leaving the database: whoever closes it may stop the server in the next moment, so no connection may be left then.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '#platform/database/db.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
});
afterAll(() => house.close());

test('once closed, every connection has said goodbye, so a server that stops next complains to nobody', async () => {
  const said: string[] = [];
  const database = openDatabase({
    write: house.connection,
    poolSize: 5,
    onError: (error) => void said.push(error.message),
  });
  let opened = 0;
  let gone = 0;
  database.writePool.on('connect', (client) => {
    opened += 1;
    client.once('end', () => (gone += 1));
  });
  await Promise.all(Array.from({ length: 5 }, () => database.writePool.query('select pg_sleep(0.05)')));
  await database.close();
  expect([opened, gone, said]).toEqual([5, 5, []]);
});
