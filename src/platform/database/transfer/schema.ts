// What the database holds, asked of the database itself: tables in the order in which their references can be filled,
// sequences, triggers, migrations. The job queue's own schema is not looked at: pending jobs are derived again.

import type pg from 'pg';
import type { DumpedSequence } from './manifest.ts';

const MIGRATION_TABLES = ['kysely_migration', 'kysely_migration_lock'];

export interface ForeignKey {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** As PostgreSQL would write it, to make it again. */
  readonly definition: string;
}

export interface TableShape {
  readonly name: string;
  /** Without computed columns, in their order. */
  readonly columns: readonly string[];
  readonly bytes: number;
}

export interface Schema {
  /** Referenced tables before those that refer to them. */
  readonly tables: readonly TableShape[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly migrations: readonly string[];
}

const TABLES = `
  select c.relname as name, pg_table_size(c.oid)::text as bytes,
         array(select a.attname::text from pg_attribute a
               where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
               order by a.attnum) as columns
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
  order by c.relname`;

const FOREIGN_KEYS = `
  select k.conname as name, f.relname as "from", t.relname as "to", pg_get_constraintdef(k.oid) as definition
  from pg_constraint k join pg_class f on f.oid = k.conrelid join pg_class t on t.oid = k.confrelid
  where k.contype = 'f' and k.conparentid = 0 and f.relnamespace = 'public'::regnamespace
  order by f.relname, k.conname`;

/** Reads the schema `public`, without the tables excluded and without the migrations' own. */
export async function readSchema(client: pg.ClientBase, excluded: readonly string[]): Promise<Schema> {
  const found = await client.query<{ name: string; bytes: string; columns: string[] }>(TABLES);
  const keys = await client.query<ForeignKey>(FOREIGN_KEYS);
  const hidden = new Set([...excluded, ...MIGRATION_TABLES]);
  const tables = found.rows
    .filter((row) => !hidden.has(row.name))
    .map(({ name, bytes, columns }) => ({ name, columns, bytes: Number(bytes) }));
  const migrated = found.rows.some((row) => row.name === 'kysely_migration');
  const migrations = migrated
    ? (await client.query<{ name: string }>('select name from kysely_migration order by name')).rows.map((r) => r.name)
    : [];
  const foreignKeys = keys.rows.map(({ name, from, to, definition }) => ({ name, from, to, definition }));
  return { tables: inFillingOrder(tables, foreignKeys), foreignKeys, migrations };
}

/**
 * Orders tables so that a referenced one stands before those that refer to it. Where references run in a circle, the
 * first by name is taken; the references that then point forward are those of `forwardKeys`.
 */
export function inFillingOrder<T extends { readonly name: string }>(
  tables: readonly T[],
  keys: readonly { readonly from: string; readonly to: string }[],
): readonly T[] {
  const waiting = [...tables].sort((a, b) => (a.name < b.name ? -1 : 1));
  const ordered: T[] = [];
  while (waiting.length > 0) {
    const left = new Set(waiting.map((t) => t.name));
    const needs = (t: T): boolean => keys.some((k) => k.from === t.name && k.to !== t.name && left.has(k.to));
    const next = waiting.findIndex((t) => !needs(t));
    ordered.push(...waiting.splice(Math.max(next, 0), 1));
  }
  return ordered;
}

/** References that a filling in this order would meet too early: they are dropped before and made again after. */
export function forwardKeys(order: readonly string[], keys: readonly ForeignKey[]): readonly ForeignKey[] {
  const at = new Map(order.map((name, i) => [name, i]));
  return keys.filter((k) => (at.get(k.to) ?? -1) > (at.get(k.from) ?? -1));
}

/**
 * The value that every sequence of `public` gives next. Read from the sequence itself: the view `pg_sequences` calls
 * a sequence that was restarted and not used since "never used", and copying that would start it from one again.
 */
export async function readSequences(client: pg.ClientBase): Promise<readonly DumpedSequence[]> {
  const found = await client.query<{ name: string; step: string }>(
    `select sequencename::text as name, increment_by::text as step from pg_sequences
     where schemaname = 'public' order by sequencename`,
  );
  const sequences: DumpedSequence[] = [];
  for (const { name, step } of found.rows) {
    const state = await client.query<{ next: string }>(
      `select (last_value + case when is_called then ${step} else 0 end)::text as next from public.${quoted(name)}`,
    );
    sequences.push({ name, nextValue: state.rows[0]?.next ?? '1' });
  }
  return sequences;
}

/** Makes copies in and out independent of the server's and the role's settings. */
export const COPY_SETTINGS = `
  set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres';
  set local bytea_output = 'hex'; set local extra_float_digits = 1; set local client_encoding = 'UTF8';
  set local synchronize_seqscans = off; set local statement_timeout = 0;
  set local idle_in_transaction_session_timeout = 0; set local lock_timeout = '5s'`;

/** `"name"`, safe inside SQL. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** The COPY of a table's columns out or in; an empty table of no columns is written as such. */
export function copyStatement(
  table: Pick<TableShape, 'name' | 'columns'>,
  direction: 'to stdout' | 'from stdin',
): string {
  return `copy public.${quoted(table.name)} (${table.columns.map(quoted).join(', ')}) ${direction}`;
}
