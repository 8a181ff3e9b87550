// Databases of a test's own making on the server of the run, and what is in them as one comparable text.

import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { dropDatabase } from '../support/drop-database.ts';

export interface ThrowAway {
  readonly connection: pg.ClientConfig;
  readonly fileRoot: string;
  query(text: string): Promise<readonly Record<string, unknown>[]>;
  /** Every row of every table, sequence value and file, as one hash: equal before and after means untouched. */
  everything(): Promise<string>;
  close(): Promise<void>;
}

let count = 0;

async function on(connection: pg.ClientConfig, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** A new database after `ddl`, with a folder of files. */
export async function throwAwayDatabase(ddl: string, files: Readonly<Record<string, string>> = {}): Promise<ThrowAway> {
  count += 1;
  const name = `transfer_${process.pid}_${count}`;
  await on({ ...inject('testDatabase'), database: 'postgres' }, async (client) => {
    await client.query(`create database ${name} template template0`);
  });
  const connection = { ...inject('testDatabase'), database: name };
  const client = new pg.Client(connection);
  await client.connect();
  await client.query(ddl);
  const fileRoot = mkdtempSync(join(tmpdir(), 'openocop-transfer-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(fileRoot, path)), { recursive: true });
    writeFileSync(join(fileRoot, path), content);
  }
  return {
    connection,
    fileRoot,
    query: async (text) => (await client.query(text)).rows,
    async everything() {
      const hash = createHash('sha256');
      const tables = await client.query<{ t: string }>(
        "select format('%I', tablename) as t from pg_tables where schemaname = 'public' order by 1",
      );
      for (const { t } of tables.rows) {
        const rows = await client.query<{ r: string }>(`select x::text as r from ${t} x order by 1`);
        hash.update(`${t}\n${rows.rows.map((row) => row.r).join('\n')}\n`);
      }
      const rules = `select string_agg(c::text, ';' order by c) as all from (
        select conrelid::regclass || conname || pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace
        union all select tgrelid::regclass || tgname || tgenabled::text from pg_trigger where not tgisinternal
        union all select sequencename || coalesce(last_value::text, '-') from pg_sequences) s (c)`;
      hash.update(String((await client.query(rules)).rows[0]?.all));
      for (const path of readdirSync(fileRoot, { recursive: true }).map(String).sort()) {
        const full = join(fileRoot, path);
        try {
          hash.update(path).update(readFileSync(full));
        } catch {
          // A folder.
        }
      }
      return hash.digest('hex');
    },
    async close() {
      await client.end();
      await on({ ...inject('testDatabase'), database: 'postgres' }, async (maintenance) => {
        await dropDatabase(maintenance, name);
      });
      rmSync(fileRoot, { recursive: true, force: true });
    },
  };
}
