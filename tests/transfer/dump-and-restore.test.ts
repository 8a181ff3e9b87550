// Dump and restore on tables made to be difficult: what goes out comes back equal, and nothing comes back from a
// dump that is not whole.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type DumpOptions, dumpDatabase } from '#platform/database/transfer/dump.ts';
import { type RestoreOptions, restoreDatabase } from '#platform/database/transfer/restore.ts';
import { inFillingOrder } from '#platform/database/transfer/schema.ts';
import { verifyDump } from '#platform/database/transfer/verify-dump.ts';
import { type ThrowAway, throwAwayDatabase } from './throw-away-database.ts';

const SHAPE = `
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

const ROWS = String.raw`
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

const NOW = '2026-11-23T03:00:00.000Z';
const FILES = {
  'ab/cd/abcd01': 'a photograph',
  'ff/00/ff0002': 'x'.repeat(700_001),
  'ff/00/half.part': 'not finished',
};

let folder: string;
let full: ThrowAway;
let empty: ThrowAway;
let dump: string;

const dumpOptions = (more: Partial<DumpOptions> = {}): DumpOptions => ({
  connection: full.connection,
  fileRoot: full.fileRoot,
  target: join(folder, `d-${readdirSync(folder).length}.tar.gz`),
  appVersion: '0.1.0',
  now: NOW,
  ...more,
});
const into = (target: ThrowAway, source: string, more: Partial<RestoreOptions> = {}): RestoreOptions => ({
  connection: target.connection,
  fileRoot: target.fileRoot,
  source,
  ...more,
});

async function refusalOf(answer: ReturnType<typeof restoreDatabase> | ReturnType<typeof dumpDatabase>) {
  const result = await answer;
  if (result.ok) throw new Error('expected a refusal');
  return result.problem;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'openocop-dumps-'));
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

/** What the list of a dump says about content, without the moment. */
async function contentOf(path: string): Promise<unknown> {
  const verified = await verifyDump({ source: path });
  if (!verified.ok) throw new Error(JSON.stringify(verified.problem));
  const { tables, sequences, files, migrations } = verified.value;
  return { tables, sequences, files, migrations };
}

describe('a whole dump', () => {
  test('comes back equal in every row, sequence, file, trigger and reference', async () => {
    const target = await throwAwayDatabase(SHAPE);
    try {
      expect(await restoreDatabase(into(target, dump))).toEqual({
        ok: true,
        value: { tables: 7, rows: 50_010, files: 2, createdAt: NOW },
      });
      const again = await dumpDatabase(dumpOptions({ connection: target.connection, fileRoot: target.fileRoot }));
      expect(again.ok && (await contentOf(again.value.path))).toEqual(await contentOf(dump));
      await target.query("insert into secret_key values ('forms', 'TOP-SECRET-MATERIAL')");
      rmSync(join(full.fileRoot, 'ff/00/half.part'), { force: true });
      // Sequences restart after the last value (nextval not taken yet), so their values are compared by use.
      const next = "select nextval('product_seq_seq') as a, nextval('never_used') as b";
      expect(await target.query(next)).toEqual(await full.query(next));
      const odd = `insert into "Odd name" (note) values ('next') returning id`;
      expect(await target.query(odd)).toEqual(await full.query(odd));
      expect(await target.everything()).toBe(await full.everything());
      await expect(target.query('delete from ledger')).rejects.toThrow('append only');
      await expect(
        target.query("update producer set best_product = 'ffffffff-0000-7000-8000-000000000001'"),
      ).rejects.toThrow('foreign key');
    } finally {
      await target.close();
    }
  });

  test('holds one moment: what is committed while it runs is not in it, not even half', async () => {
    const source = await throwAwayDatabase(`${SHAPE} insert into ledger select n, 'x' from generate_series(1, 20000) n;
      insert into product_note_target values (1);`);
    try {
      let written = Promise.resolve<unknown>(undefined);
      let begun = false;
      const made = await dumpDatabase(
        dumpOptions({
          connection: source.connection,
          fileRoot: source.fileRoot,
          onProgress: () => {
            if (begun) return;
            begun = true;
            written = source.query('insert into product_note_target values (2); insert into late values (2)');
          },
        }),
      );
      await written;
      if (!made.ok) throw new Error(made.problem.code);
      const { tables } = (await contentOf(made.value.path)) as { tables: { name: string; rows: number }[] };
      const rows = (name: string): number | undefined => tables.find((t) => t.name === name)?.rows;
      expect(begun).toBe(true);
      expect([rows('product_note_target'), rows('late')]).toEqual([1, 0]);
      expect(await source.query('select count(*)::int as n from late')).toEqual([{ n: 1 }]);
    } finally {
      await source.close();
    }
  });

  test('never holds a secret, and a restore leaves the secrets of the target alone', async () => {
    const plain = gunzipSync(readFileSync(dump)).toString('latin1');
    expect(plain).toContain('Chè Shan'.normalize('NFC').slice(0, 2));
    expect(plain).not.toContain('TOP-SECRET');
    const target = await throwAwayDatabase(`${SHAPE} insert into secret_key values ('forms', 'ANOTHER-SECRET');`);
    try {
      expect((await restoreDatabase(into(target, dump))).ok).toBe(true);
      expect(await target.query('select * from secret_key')).toEqual([
        { id: 'forms', private_material: 'ANOTHER-SECRET' },
      ]);
    } finally {
      await target.close();
    }
  });

  test('is readable by its owner only, and is checked by tools everybody has', async () => {
    expect(
      execFileSync('node', [
        '-e',
        `process.stdout.write((require('fs').statSync(process.argv[1]).mode & 0o777).toString(8))`,
        dump,
      ]).toString(),
    ).toBe('600');
    const { list } = await import('tar');
    const names: string[] = [];
    const hashes: Record<string, string> = {};
    await list({
      file: dump,
      strict: true,
      onReadEntry: (entry) => {
        names.push(entry.path);
        const hash = createHash('sha256');
        entry.on('data', (chunk) => hash.update(chunk));
        entry.on('end', () => {
          hashes[entry.path] = hash.digest('hex');
        });
      },
    });
    expect(names.slice(-2)).toEqual(['manifest.json', 'manifest.json.sha256']);
    const made = await verifyDump({ source: dump });
    for (const file of made.ok ? made.value.files : []) expect(hashes[file.path]).toBe(file.sha256);
  });
});

describe('a target', () => {
  test('with records is refused by name, and replaced, files too, when that is asked for', async () => {
    const target = await throwAwayDatabase(`${SHAPE} insert into empty_one values (3);`, { 'zz/old': 'an old file' });
    try {
      const before = await target.everything();
      const problem = await refusalOf(restoreDatabase(into(target, dump)));
      expect(problem).toMatchObject({
        code: 'transfer/not-empty',
        details: { tables: [{ name: 'empty_one', rows: 1 }] },
      });
      expect(await target.everything()).toBe(before);
      expect((await restoreDatabase(into(target, dump, { replace: true }))).ok).toBe(true);
      expect(await target.query('select * from empty_one')).toEqual([]);
      expect(existsSync(join(target.fileRoot, 'zz/old'))).toBe(false);
      expect(readFileSync(join(target.fileRoot, 'ab/cd/abcd01'), 'utf8')).toBe('a photograph');
    } finally {
      await target.close();
    }
  });

  test('with other migrations is refused with the names on both sides', async () => {
    const target = await throwAwayDatabase(`${SHAPE} delete from kysely_migration where name like '0002%';
      insert into kysely_migration values ('0003-third', '3');`);
    try {
      const before = await target.everything();
      const problem = await refusalOf(restoreDatabase(into(target, dump, { replace: true })));
      expect(problem).toMatchObject({
        code: 'transfer/other-migrations',
        details: { missing: ['0002-second'], surplus: ['0003-third'] },
      });
      expect(await target.everything()).toBe(before);
    } finally {
      await target.close();
    }
  });

  test('with other columns is refused', async () => {
    const target = await throwAwayDatabase(`${SHAPE} alter table ledger add column more text;`);
    try {
      const problem = await refusalOf(restoreDatabase(into(target, dump)));
      expect(problem).toMatchObject({ code: 'transfer/other-columns', details: { table: 'ledger' } });
    } finally {
      await target.close();
    }
  });

  test('whose own rule refuses a row late in the filling is as it was, files included', async () => {
    const target = await throwAwayDatabase(
      `${SHAPE} insert into producer (id, name) values ('00000000-0000-7000-8000-0000000000ff', 'before');
       alter table product add check (name <> 'Miến dong');`,
      { 'zz/old': 'an old file', 'ab/cd/abcd01': 'damaged' },
    );
    try {
      const before = await target.everything();
      await expect(restoreDatabase(into(target, dump, { replace: true }))).rejects.toThrow('product_name_check');
      expect(await target.everything()).toBe(before);
    } finally {
      await target.close();
    }
  });

  test('that somebody else is using is refused, not waited for without end', async () => {
    const holder = new pg.Client(empty.connection);
    await holder.connect();
    try {
      await holder.query('begin; insert into empty_one values (9)');
      const problem = await refusalOf(restoreDatabase(into(empty, dump)));
      expect(problem.code).toBe('transfer/database-busy');
    } finally {
      await holder.query('rollback');
      await holder.end();
    }
  });
});

describe('a dump that is not whole', () => {
  let before: string;
  beforeEach(async () => {
    before = await empty.everything();
  });

  const spoil = (change: (bytes: Buffer) => Buffer): string => {
    const path = join(folder, 'spoilt.tar.gz');
    writeFileSync(path, change(readFileSync(dump)));
    return path;
  };
  const expectUntouched = async (): Promise<void> => expect(await empty.everything()).toBe(before);

  test('cut off anywhere is refused before the target is touched', async () => {
    const size = readFileSync(dump).length;
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.integer({ min: 0, max: size - 1 }), fc.integer({ min: size - 40, max: size - 1 })),
        async (length) => {
          const path = join(folder, 'cut.tar.gz');
          copyFileSync(dump, path);
          truncateSync(path, length);
          const problem = await refusalOf(restoreDatabase(into(empty, path, { replace: true })));
          expect(['transfer/damaged', 'transfer/not-a-dump']).toContain(problem.code);
          if (length > 10) expect(problem.details).toMatchObject({ fault: 'truncated' });
        },
      ),
      { numRuns: 40 },
    );
    await expectUntouched();
  });

  test('with one bit changed anywhere is refused before the target is touched', async () => {
    const size = readFileSync(dump).length;
    const place = fc.oneof(
      fc.integer({ min: 0, max: size - 1 }),
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: size - 20, max: size - 1 }),
    );
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 0, max: 7 }), async (at, bit) => {
        const path = spoil((bytes) => {
          bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
          return bytes;
        });
        const problem = await refusalOf(restoreDatabase(into(empty, path, { replace: true })));
        expect(['transfer/damaged', 'transfer/not-a-dump']).toContain(problem.code);
      }),
      { numRuns: 60 },
    );
    await expectUntouched();
  });

  test('changed by somebody who packs it again is refused by its hashes', async () => {
    const repack = (change: (plain: Buffer) => Buffer): string =>
      spoil((bytes) => {
        const packed = gzipSync(change(gunzipSync(bytes)));
        bytes.copy(packed, 0, 0, 10);
        return packed;
      });
    const swap = (from: string, to: string): string =>
      repack((plain) => {
        const at = plain.indexOf(from);
        expect(at).toBeGreaterThan(0);
        plain.write(to, at);
        return plain;
      });
    // Packed again without a change it is accepted: it is the content that counts, so the refusals below mean something.
    const fresh = await throwAwayDatabase(SHAPE);
    expect(
      (
        await restoreDatabase(
          into(
            fresh,
            repack((plain) => plain),
          ),
        )
      ).ok,
    ).toBe(true);
    await fresh.close();
    const row = await refusalOf(restoreDatabase(into(empty, swap('entry 777\n', 'entry 778\n'))));
    expect(row).toMatchObject({ code: 'transfer/damaged', details: { fault: 'changed' } });
    const photo = await refusalOf(restoreDatabase(into(empty, swap('a photograph', 'b photograph'))));
    expect(photo).toMatchObject({ details: { fault: 'changed', entry: 'files/ab/cd/abcd01' } });
    const list = await refusalOf(restoreDatabase(into(empty, swap('"appVersion": "0.1.0"', '"appVersion": "0.1.1"'))));
    expect(list).toMatchObject({ details: { fault: 'changed', entry: 'manifest.json' } });
    await expectUntouched();
  });

  test('or is no dump at all, or holds more than its list, is refused', async () => {
    const write = (name: string, content: Buffer): string => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    mkdirSync(join(folder, 'a-folder'));
    const cases: [string, string][] = [
      [write('picture.png', Buffer.from('89504e470d0a1a0a0000', 'hex')), 'transfer/not-a-dump'],
      [write('empty', Buffer.alloc(0)), 'transfer/not-a-dump'],
      [write('other.gz', gzipSync('hello')), 'transfer/not-a-dump'],
      [join(folder, 'not-there'), 'transfer/cannot-read'],
      [join(folder, 'a-folder'), 'transfer/cannot-read'],
      [spoil((bytes) => Buffer.concat([bytes, Buffer.from([0])])), 'transfer/damaged'],
    ];
    for (const [path, code] of cases) {
      expect([path, (await refusalOf(restoreDatabase(into(empty, path)))).code]).toEqual([path, code]);
    }
    expect(
      (
        await refusalOf(
          restoreDatabase(
            into(
              empty,
              spoil((bytes) => Buffer.concat([bytes, bytes])),
            ),
          ),
        )
      ).code,
    ).toBe('transfer/damaged');
    await expectUntouched();
  });
});

describe('stopping midway', () => {
  test('a dump that is stopped or fails leaves no file behind', async () => {
    const quiet = join(folder, 'quiet');
    mkdirSync(quiet);
    const stop = new AbortController();
    const options = dumpOptions({
      target: join(quiet, 'd.tar.gz'),
      signal: stop.signal,
      onProgress: ({ phase }) => phase === 'files' && stop.abort(),
    });
    expect((await refusalOf(dumpDatabase(options))).code).toBe('transfer/aborted');
    expect(readdirSync(quiet)).toEqual([]);
    await expect(
      dumpDatabase({
        ...options,
        signal: undefined,
        onProgress: () => {
          throw new Error('planted');
        },
      }),
    ).rejects.toThrow('planted');
    expect(readdirSync(quiet)).toEqual([]);
    const nowhere = await refusalOf(dumpDatabase(dumpOptions({ target: join(folder, 'missing/d.tar.gz') })));
    expect(nowhere.code).toBe('transfer/cannot-write');
  });

  test('a dump never overwrites', async () => {
    const before = readFileSync(dump);
    expect((await refusalOf(dumpDatabase(dumpOptions({ target: dump })))).code).toBe('transfer/target-exists');
    expect(readFileSync(dump).equals(before)).toBe(true);
  });

  test('a restore that is stopped while it fills leaves the target as it was', async () => {
    const before = await empty.everything();
    const stop = new AbortController();
    const seen = new Set<string>();
    const onProgress = ({ phase }: { phase: string }): void => {
      seen.add(phase);
      if (phase === 'load') stop.abort();
    };
    const problem = await refusalOf(restoreDatabase(into(empty, dump, { signal: stop.signal, onProgress })));
    expect(problem.code).toBe('transfer/aborted');
    expect([...seen]).toEqual(['verify', 'load']);
    expect(await empty.everything()).toBe(before);
  });
});

test('tables are ordered after those they refer to, and a circle does not stop the ordering', () => {
  const table = (name: string) => ({ name });
  const order = (names: string[], keys: [string, string][]): string[] =>
    inFillingOrder(
      names.map(table),
      keys.map(([from, to]) => ({ from, to })),
    ).map((t) => t.name);
  expect(
    order(
      ['a', 'b', 'c'],
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
    ),
  ).toEqual(['c', 'b', 'a']);
  expect(
    order(
      ['a', 'b', 'c'],
      [
        ['a', 'b'],
        ['b', 'a'],
        ['c', 'a'],
      ],
    ),
  ).toEqual(['a', 'b', 'c']);
  expect(order(['a', 'b'], [['a', 'a']])).toEqual(['a', 'b']);
});
