// Many people at the same doors at once: counted, taken back and forgotten without ever waiting for each other in a circle.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { accountDoor } from '#access/lock-out.ts';
import { countTry, forgetTries, takeTryBack } from '#access/store-attempts.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse({ poolSize: 12 });
});
afterAll(() => house.close());

test('four hundred tries and returns at three shared doors all come to an end', async () => {
  const { database, clock } = house.ports;
  const keys = ['door-c', 'door-a', 'door-b'];
  const doors = keys.map((key) => ({ key, rule: accountDoor }));
  const turns = Array.from({ length: 400 }, (_, i) => {
    if (i % 2 === 0) return countTry(database.write, doors, clock.now());
    const turned = [keys[i % 3] ?? '', keys[(i + 1) % 3] ?? '', keys[(i + 2) % 3] ?? ''];
    return i % 10 === 1 ? forgetTries(database.write, turned) : takeTryBack(database.write, turned, clock.now());
  });
  const ended = await Promise.allSettled(turns);
  expect(ended.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []))).toEqual([]);
});
