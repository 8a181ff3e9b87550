// The way back of a failed upgrade: the schema of this (the old) version is made anew and the dump restored into it.
// The secrets, which no dump holds, are set aside meanwhile.

import pg from 'pg';
import type { Problem } from '#kernel/problem.ts';
import { openDatabase } from '#platform/database/db.ts';
import { migrateToLatest } from '#platform/database/migrate.ts';
import { SECRET_TABLES } from '#platform/database/transfer/dump.ts';
import { restoreDatabase } from '#platform/database/transfer/restore.ts';
import { quoted } from '#platform/database/transfer/schema.ts';
import { verifyDump } from '#platform/database/transfer/verify-dump.ts';

const ASIDE = 'ocop_aside';

/**
 * Everything in `public` that belongs to no extension. Sorted, so that every name is read before the first thing falls: one
 * that fell with another would be known by its number alone. The job queue is made again by the next start.
 */
const CLEAR = `
do $$
declare thing record;
begin
  for thing in
    select c.relkind, c.oid::regclass::text as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S', 'f')
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype in ('e', 'i', 'a'))
    order by 2
  loop
    execute format('drop %s if exists %s cascade', case thing.relkind when 'v' then 'view' when 'm' then
      'materialized view' when 'S' then 'sequence' when 'f' then 'foreign table' else 'table' end, thing.name);
  end loop;
  for thing in
    select p.oid::regprocedure::text as name from pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    order by 1
  loop
    execute format('drop routine if exists %s cascade', thing.name);
  end loop;
  for thing in
    select t.oid::regtype::text as name from pg_type t
    where t.typnamespace = 'public'::regnamespace and t.typtype in ('e', 'd')
      and not exists (select from pg_depend d where d.objid = t.oid and d.deptype = 'e')
    order by 1
  loop
    execute format('drop type if exists %s cascade', thing.name);
  end loop;
end $$;
drop schema if exists graphile_worker cascade`;

async function inTransaction(connection: pg.ClientConfig, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client(connection);
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('begin');
    await work(client);
    await client.query('commit');
  } finally {
    await client.end();
  }
}

/** Empties the schema in one transaction; the tables of secrets wait in a schema of their own. */
async function clearSchema(connection: pg.ClientConfig): Promise<void> {
  await inTransaction(connection, async (client) => {
    await client.query(`set local lock_timeout = '15s'`);
    await client.query(`create schema if not exists ${ASIDE}`);
    for (const table of SECRET_TABLES) {
      const waiting = await client.query<{ t: string | null }>('select to_regclass($1)::text as t', [
        `${ASIDE}.${table}`,
      ]);
      // A way back that was interrupted has set them aside already: those are the real ones.
      if (waiting.rows[0]?.t == null)
        await client.query(`alter table if exists public.${quoted(table)} set schema ${ASIDE}`);
    }
    await client.query(CLEAR);
  });
}

/** Puts the secrets into the tables that the migrations have made again. */
async function bringSecretsBack(connection: pg.ClientConfig): Promise<void> {
  await inTransaction(connection, async (client) => {
    for (const table of SECRET_TABLES) {
      const columns = await client.query<{ name: string }>(
        `select a.attname::text as name from pg_attribute a join pg_attribute b on b.attname = a.attname
         where a.attrelid = to_regclass($1) and b.attrelid = to_regclass($2)
           and a.attnum > 0 and b.attnum > 0 and not a.attisdropped and not b.attisdropped`,
        [`public.${table}`, `${ASIDE}.${table}`],
      );
      if (columns.rows.length === 0) continue;
      const names = columns.rows.map((column) => quoted(column.name)).join(', ');
      await client.query(`delete from public.${quoted(table)}`);
      await client.query(
        `insert into public.${quoted(table)} (${names}) select ${names} from ${ASIDE}.${quoted(table)}`,
      );
    }
    await client.query(`drop schema ${ASIDE} cascade`);
  });
}

/** Makes the database what the dump says, under the schema of this program. Null when it is; else why not. */
export async function goBack(connection: pg.ClientConfig, fileRoot: string, dump: string): Promise<Problem | null> {
  // Nothing is cleared for a dump that cannot be restored afterwards.
  const whole = await verifyDump({ source: dump });
  if (!whole.ok) return whole.problem;
  await clearSchema(connection);
  const database = openDatabase({ write: connection, poolSize: 2, onError: () => {} });
  try {
    await migrateToLatest(database.write);
  } finally {
    await database.close();
  }
  const restored = await restoreDatabase({ connection, fileRoot, source: dump, replace: true });
  if (!restored.ok) return restored.problem;
  await bringSecretsBack(connection);
  return null;
}
