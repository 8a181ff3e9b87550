// What a training installation is filled with: through the same import as an officer's list, once.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillRegister } from '#entry/training/fill-register.ts';
import { query } from '#platform/database/db.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
});
afterAll(async () => {
  await house.close();
});

describe('the list of a training installation', () => {
  it('is put in at the first start only, with sources kept and invented rows marked', async () => {
    const start = performance.now();
    const [line] = await fillRegister(house.ports);
    process.stdout.write(`training list: ${Math.round(performance.now() - start)} ms\n`);
    expect(line).toMatch(/109 products/);
    expect(await fillRegister(house.ports)).toEqual([]);
    const rows = await query<{ name: string; producer: string | null; note: string | null; stars: number | null }>(
      house.ports.database.write,
      `select p.name, p.producer_name as producer, r.note, p.stars
         from product p left join recognition r on r.id = p.recognition_id`,
    );
    expect(rows).toHaveLength(109);
    for (const { name, producer, note, stars } of rows) {
      const invented = /giả định/i.test(`${name} ${producer ?? ''}`);
      if (stars !== null)
        expect([name, note]).toEqual([name, expect.stringMatching(invented ? /giả định/ : /Nguồn: /)]);
    }
  });
});
