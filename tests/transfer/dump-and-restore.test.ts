// Dump and restore on tables made to be difficult: what goes out comes back equal, and nothing comes back from a
// dump that is not whole.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { dumpDatabase } from '#platform/database/transfer/dump.ts';
import { restoreDatabase } from '#platform/database/transfer/restore.ts';
import { verifyDump } from '#platform/database/transfer/verify-dump.ts';
import {
  aroundDumps,
  contentOf,
  dump,
  dumpOptions,
  empty,
  full,
  into,
  NOW,
  refusalOf,
  SHAPE,
} from './filled-database.ts';
import { throwAwayDatabase } from './throw-away-database.ts';

aroundDumps();

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
