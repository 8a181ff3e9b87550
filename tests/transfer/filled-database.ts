// A database with awkward rows and files, and its dump, for the tests of dump and restore.

import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { type DumpOptions, dumpDatabase } from '#platform/database/transfer/dump.ts';
import type { RestoreOptions, restoreDatabase } from '#platform/database/transfer/restore.ts';
import { verifyDump } from '#platform/database/transfer/verify-dump.ts';
import { scratchFolder } from '../support/scratch.ts';
import { type ThrowAway, throwAwayDatabase } from './throw-away-database.ts';
export const SHAPE = `
create table kysely_migration (name text primary key, timestamp text not null);
insert into kysely_migration values ('0001-first', '1'), ('0002-second', '2');
create table secret_key (id text primary key, private_material text not null);
create table "Odd name" (id integer generated always as identity primary key, note text);
create table producer (
  id uuid primary key, name text not null, folded text generated always as (lower(name)) stored,
  parent uuid references producer (id), best_product uuid, since date, at timestamptz, share numeric, rate float8,
  content jsonb, tags text[], raw bytea);
create table product (id uuid primary key, producer uuid not null references producer (id), seq bigserial, name text);
alter table producer add foreign key (best_product) references product (id);
create table empty_one (id integer primary key);
create table late (id integer references product_note_target (id) deferrable initially deferred);
create sequence never_used start 5;
create function forbid() returns trigger language plpgsql as $$ begin raise exception 'append only'; end $$;
create table ledger (seq bigint primary key, content text not null);
create trigger ledger_fixed before update or delete or truncate on ledger for each statement execute function forbid();
`.replace('create table late', 'create table product_note_target (id integer primary key);\ncreate table late');

export const ROWS = String.raw`
insert into secret_key values ('forms', 'TOP-SECRET-MATERIAL');
insert into "Odd name" (note) values ('a'), (null), (''), (E'tab\there\nline\\backslash \\. end');
insert into producer (id, name, parent, since, at, share, rate, content, tags, raw) values
  ('00000000-0000-7000-8000-000000000001', 'Hợp tác xã Bản Hon', null, '2025-06-30', '2025-06-30T17:30:00Z', 70.000000000000000001, 'NaN',
   '{"a": [1, "é", null], "b": "\\n"}', '{"x,y","\"q\"",NULL}', '\x00ff10'),
  ('00000000-0000-7000-8000-000000000002', 'Hộ Chè cổ thụ', '00000000-0000-7000-8000-000000000001', 'infinity', '-infinity', null, 1e-300, null, '{}', '');
insert into product (id, producer, name) values
  ('00000000-0000-7000-8000-00000000000a', '00000000-0000-7000-8000-000000000001', 'Chè Shan'),
  ('00000000-0000-7000-8000-00000000000b', '00000000-0000-7000-8000-000000000002', 'Miến dong');
update producer set best_product = '00000000-0000-7000-8000-00000000000a';
insert into product_note_target values (1); insert into late values (1);
insert into ledger select n, 'entry ' || n from generate_series(1, 50000) n;`;

export const NOW = '2026-11-23T03:00:00.000Z';
export const FILES = {
  'ab/cd/abcd01': 'a photograph',
  'ff/00/ff0002': 'x'.repeat(700_001),
  'ff/00/half.part': 'not finished',
};

export let folder: string;
export let full: ThrowAway;
export let empty: ThrowAway;
export let dump: string;

export const dumpOptions = (more: Partial<DumpOptions> = {}): DumpOptions => ({
  connection: full.connection,
  fileRoot: full.fileRoot,
  target: join(folder, `d-${readdirSync(folder).length}.tar.gz`),
  appVersion: '0.1.0',
  now: NOW,
  ...more,
});
export const into = (target: ThrowAway, source: string, more: Partial<RestoreOptions> = {}): RestoreOptions => ({
  connection: target.connection,
  fileRoot: target.fileRoot,
  source,
  ...more,
});

export async function refusalOf(answer: ReturnType<typeof restoreDatabase> | ReturnType<typeof dumpDatabase>) {
  const result = await answer;
  if (result.ok) throw new Error('expected a refusal');
  return result.problem;
}

/** Fills one database, keeps one empty and dumps the full one, for every test of the file that calls this. */
export function aroundDumps(): void {
  beforeAll(async () => {
    folder = scratchFolder('openocop-dumps-');
    full = await throwAwayDatabase(SHAPE + ROWS, FILES);
    empty = await throwAwayDatabase(`${SHAPE} insert into secret_key values ('forms', 'ANOTHER-SECRET');`);
    dump = join(folder, 'whole.tar.gz');
    const made = await dumpDatabase(dumpOptions({ target: dump }));
    expect(made).toMatchObject({ ok: true, value: { rows: 50_010, files: 2, path: dump } });
  });
  afterAll(async () => {
    await full.close();
    await empty.close();
    rmSync(folder, { recursive: true, force: true });
  });
}

/** What the list of a dump says about content, without the moment. */
export async function contentOf(path: string): Promise<unknown> {
  const verified = await verifyDump({ source: path });
  if (!verified.ok) throw new Error(JSON.stringify(verified.problem));
  const { tables, sequences, files, migrations } = verified.value;
  return { tables, sequences, files, migrations };
}
