// The way back of a failed upgrade, on the real schema: whatever the newer version did, the dump is there again under
// the old schema, and the secrets are still those of this installation.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appliedMigrations } from '#platform/database/migrate.ts';
import { dumpDatabase } from '#platform/database/transfer/dump.ts';
import { verifyDump } from '#platform/database/transfer/verify-dump.ts';
import { prepareQueue } from '#platform/jobs/queue.ts';
import { goBack } from '#platform/operations/go-back.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';

let house: TestHouse;
let folder: string;
beforeAll(async () => {
  house = await freshHouse();
  folder = mkdtempSync(join(tmpdir(), 'openocop-back-'));
});
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

async function dumpTo(name: string): Promise<unknown> {
  const made = await dumpDatabase({
    connection: house.connection,
    fileRoot: house.ports.files.root,
    target: join(folder, name),
    appVersion: '0.1.0',
    now: house.clock.now(),
  });
  const verified = await verifyDump({ source: join(folder, name) });
  if (!made.ok || !verified.ok) throw new Error('no dump');
  const { tables, sequences, files, migrations } = verified.value;
  return { tables, sequences, files, migrations };
}

const SPOIL = `
  insert into kysely_migration values ('9999-next', 'x');
  drop table totp; alter table account add column surplus text not null default 'x';
  alter table setting rename to settings; create table settings_more (id serial primary key);
  create view seen as select 1 as one; create type mood as enum ('good'); create domain short as text;
  create function newer() returns integer language sql as 'select 1'; create materialized view mat as select 1 as one;
  create sequence loose; alter table secret_key add column surplus integer;
  update ledger_head set hash = repeat('f', 64)`;

test('after a newer schema the old one is back with rows, files and secrets', async () => {
  await house.ports.files.put(Buffer.from('a file'));
  const secrets = 'select id, purpose, private_material from secret_key order by id';
  const kept = await house.ports.database.writePool.query(secrets);
  expect(kept.rows.length).toBeGreaterThan(0);
  const before = await dumpTo('before.tar.gz');
  const migrations = await appliedMigrations(house.ports.database.write);
  const client = new pg.Client(house.connection);
  await client.connect();
  await client.query(SPOIL);
  await client.end();

  expect(await goBack(house.connection, house.ports.files.root, join(folder, 'before.tar.gz'))).toBeNull();
  expect(await appliedMigrations(house.ports.database.write)).toEqual(migrations);
  expect(await dumpTo('after.tar.gz')).toEqual(before);
  expect((await house.ports.database.writePool.query(secrets)).rows).toEqual(kept.rows);
  const left = `select (select count(*)::int from pg_namespace where nspname = 'ocop_aside') as aside,
    (select count(*)::int from pg_class where relname in ('seen', 'mat', 'loose', 'settings_more')) as surplus,
    (select count(*)::int from pg_type where typname in ('mood', 'short')) as types`;
  expect((await house.ports.database.writePool.query(left)).rows).toEqual([{ aside: 0, surplus: 0, types: 0 }]);
  // The job queue was taken away with the newer schema; the next start makes it again.
  await prepareQueue(house.ports.database.writePool);
  const queue = await house.ports.database.writePool.query(
    "select to_regclass('graphile_worker._private_jobs') is not null as there",
  );
  expect(queue.rows).toEqual([{ there: true }]);
});

test('a way back that was interrupted is walked to its end, and keeps the first secrets', async () => {
  const before = await dumpTo('second.tar.gz');
  const secrets = 'select id, private_material from secret_key order by id';
  const kept = await house.ports.database.writePool.query(secrets);
  const client = new pg.Client(house.connection);
  await client.connect();
  // Interrupted after the migrations had made an empty table of secrets, and a start had filled it with a new one.
  await client.query(`create schema ocop_aside; create table secret_copy as table secret_key;
    alter table secret_key set schema ocop_aside; alter table secret_copy rename to secret_key;
    update secret_key set private_material = 'made by mistake'`);
  await client.end();
  expect(await goBack(house.connection, house.ports.files.root, join(folder, 'second.tar.gz'))).toBeNull();
  expect((await house.ports.database.writePool.query(secrets)).rows).toEqual(kept.rows);
  expect(await dumpTo('third.tar.gz')).toEqual(before);
});

test('a damaged dump is said before anything is cleared', async () => {
  const before = await dumpTo('fourth.tar.gz');
  writeFileSync(join(folder, 'cut.tar.gz'), readFileSync(join(folder, 'fourth.tar.gz')).subarray(0, -100));
  for (const [name, code] of [
    ['cut.tar.gz', 'transfer/damaged'],
    ['not-there.tar.gz', 'transfer/cannot-read'],
  ] as const) {
    const problem = await goBack(house.connection, house.ports.files.root, join(folder, name));
    expect(problem?.code).toBe(code);
  }
  expect(await dumpTo('fifth.tar.gz')).toEqual(before);
});
