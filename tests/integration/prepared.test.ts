// Statements asked again are prepared, and nothing that may go wrong with prepared ones reaches anybody twice.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, type Db, openDatabase, query } from '#platform/database/db.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';

let house: TestHouse;
let database: Database;
let db: Db;
beforeAll(async () => {
  house = await freshHouse();
  database = openDatabase({ write: house.connection, poolSize: 1, onError: () => {} });
  db = database.write;
});
afterAll(async () => {
  await database.close();
  await house.close();
});

const prepared = async (part: string): Promise<number> => {
  const rows = await query<{ count: number }>(
    db,
    `select count(*)::int as count from pg_prepared_statements where statement like '%${part}%'`,
  );
  return rows[0]?.count ?? -1;
};

describe('a connection', () => {
  test('prepares a text with values from its second time on, and answers the same', async () => {
    const ask = (value: number) => query<{ n: number }>(db, 'select $1::int + 41 as n', [value]);
    expect(await ask(1)).toEqual([{ n: 42 }]);
    expect(await prepared('+ 41 as n')).toBe(0);
    for (let i = 0; i < 8; i += 1) expect(await ask(i)).toEqual([{ n: i + 41 }]);
    expect(await prepared('+ 41 as n')).toBe(1);
  });

  test('leaves texts without values and texts with a name alone', async () => {
    for (let i = 0; i < 3; i += 1) await query(db, 'select 43 as n');
    const named = { name: 'own-name', text: 'select $1::int + 44 as n', values: [1] };
    for (let i = 0; i < 3; i += 1) expect((await database.writePool.query(named)).rows).toEqual([{ n: 45 }]);
    expect([await prepared('select 43'), await prepared('+ 44 as n')]).toEqual([0, 1]);
  });

  test('takes every form of asking that pg knows', async () => {
    const text = 'select $1::int + 45 as n';
    for (let i = 0; i < 3; i += 1) {
      expect((await database.writePool.query(text, [1])).rows).toEqual([{ n: 46 }]);
      expect((await database.writePool.query({ text, values: [1] })).rows).toEqual([{ n: 46 }]);
      expect((await database.writePool.query({ text, values: [1], rowMode: 'array' })).rows).toEqual([[46]]);
    }
    expect(await prepared('+ 45 as n')).toBe(1);
  });

  test('says a refusal of the database each time, and goes on', async () => {
    for (let i = 0; i < 3; i += 1) {
      await expect(query(db, 'select 1 / $1::int as n', [0])).rejects.toMatchObject({ code: '22012' });
    }
    expect(await query(db, 'select 4 / $1::int as n', [2])).toEqual([{ n: 2 }]);
  });

  test('after a change of the schema fails at most once, then asks without preparing', async () => {
    await query(db, 'create table changing (a int)');
    const ask = () => query<object>(db, 'select * from changing where $1::int > 0', [1]);
    for (let i = 0; i < 3; i += 1) expect(await ask()).toEqual([]);
    await query(db, 'alter table changing add column b text');
    await query(db, `insert into changing values (1, 'x')`);
    await ask().catch((error: { code: string }) => expect(error.code).toBe('0A000'));
    expect(await ask()).toEqual([{ a: 1, b: 'x' }]);
  });

  test('prepares no more than two hundred', async () => {
    for (let i = 0; i < 260; i += 1) {
      for (let twice = 0; twice < 2; twice += 1) await query(db, `select $1::int as n -- many ${i}`, [i]);
    }
    expect(await prepared('-- many')).toBeLessThanOrEqual(200);
    expect(await query(db, 'select $1::int as n -- many 259', [7])).toEqual([{ n: 7 }]);
  });
});
