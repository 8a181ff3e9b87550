// Brings a dump back: everything is verified before the target is touched, and the target changes wholly or not at
// all. One transaction; counts and hashes are compared with the list before it commits.

import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import pg from 'pg';
import type { Problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { type ArchiveEntry, readArchive } from './archive.ts';
import { cutConnection, SECRET_TABLES } from './dump.ts';
import { emptyTables, fillTables, finishTables } from './fill-tables.ts';
import type { Manifest } from './manifest.ts';
import { refusalOf, stopIfAsked, TransferRefused, transferProblem } from './problems.ts';
import { COPY_SETTINGS, quoted, readSchema, type Schema } from './schema.ts';
import { type Arrival, receiveFiles, removeOthers } from './stored-files.ts';
import { type VerifyOptions, verifyDump } from './verify-dump.ts';

/** Tables that hold rows in an installation where nobody has worked yet. */
const NEVER_EMPTY: readonly string[] = ['ledger_head', 'setting'];

export interface RestoreOptions extends VerifyOptions {
  readonly connection: pg.ClientConfig;
  readonly fileRoot: string;
  /** Overwrites the records and files of a target that is not empty. */
  readonly replace?: boolean;
}

export interface RestoreSummary {
  readonly tables: number;
  readonly rows: number;
  readonly files: number;
  /** The moment of the dump. */
  readonly createdAt: string;
}

/** Restores a dump into a database that has had the same migrations. Refused or failed: the target is as before. */
export async function restoreDatabase(options: RestoreOptions): Promise<Result<RestoreSummary, Problem>> {
  const source = resolve(options.source);
  const verified = await verifyDump(options);
  if (!verified.ok) return verified;
  const client = new pg.Client(options.connection);
  client.on('error', () => {});
  await client.connect();
  const arrival = receiveFiles(options.fileRoot, randomBytes(4).toString('hex'));
  let committing = false;
  try {
    await client.query('begin');
    await client.query(COPY_SETTINGS);
    await load(client, source, verified.value, options, arrival);
    committing = true;
    await client.query('commit');
  } catch (error) {
    // Without the connection the server rolls back, also out of the middle of a COPY.
    cutConnection(client);
    // A commit whose answer was lost may have happened: then its files must stay; surplus ones do no harm.
    if (!committing) await arrival.undo();
    const refusal = refusalOf(error, options.fileRoot);
    if (refusal === null) throw error;
    return refuse(refusal);
  }
  await client.end();
  await arrival.keep();
  const { tables, files, createdAt } = verified.value;
  if (options.replace === true) await removeOthers(options.fileRoot, new Set(files.map((f) => f.path.slice(6))));
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return ok({ tables: tables.length, rows, files: files.length, createdAt });
}

async function load(
  client: pg.Client,
  source: string,
  manifest: Manifest,
  options: RestoreOptions,
  arrival: Arrival,
): Promise<void> {
  const schema = await readSchema(client, [...new Set([...SECRET_TABLES, ...manifest.excluded])]);
  requireSameShape(schema, manifest);
  const names = manifest.tables.map((table) => quoted(table.name));
  if (names.length > 0) await client.query(`lock table ${names.join(', ')} in access exclusive mode`);
  if (options.replace !== true) await requireEmpty(client, manifest);
  const whole = (await stat(source)).size;
  await emptyTables(client, manifest, schema);
  const entries = readArchive(source, (done) => options.onProgress?.({ phase: 'load', done, whole }));
  try {
    const first = await fillTables(client, manifest, entries, options.signal);
    await receiveListed(first, entries, manifest, options, arrival);
  } finally {
    await entries.return(undefined);
  }
  stopIfAsked(options.signal);
  await finishTables(client, manifest, schema);
}

/** The files of the list go into their folder; the list itself, which comes last, is read past. */
async function receiveListed(
  first: ArchiveEntry | null,
  entries: AsyncGenerator<ArchiveEntry>,
  manifest: Manifest,
  options: RestoreOptions,
  arrival: Arrival,
): Promise<void> {
  const listed = new Map(manifest.files.map((file) => [file.path, file]));
  for (let entry = first; entry !== null; ) {
    stopIfAsked(options.signal);
    const file = listed.get(entry.path);
    if (file === undefined) for await (const _ of entry.content);
    else await arrival.add(entry.path.slice('files/'.length), file.sha256, entry.content);
    const next = await entries.next();
    entry = next.done === true ? null : next.value;
  }
}

/** The same migrations and, to be sure, the same columns. */
function requireSameShape(schema: Schema, manifest: Manifest): void {
  const missing = manifest.migrations.filter((name) => !schema.migrations.includes(name));
  const surplus = schema.migrations.filter((name) => !manifest.migrations.includes(name));
  if (missing.length + surplus.length > 0) {
    throw new TransferRefused(transferProblem('conflict', 'transfer/other-migrations', { missing, surplus }));
  }
  const here = new Map(schema.tables.map((table) => [table.name, table.columns.join()]));
  const there = new Map(manifest.tables.map((table) => [table.name, table.columns.join()]));
  for (const table of new Set([...here.keys(), ...there.keys()])) {
    if (here.get(table) === there.get(table)) continue;
    throw new TransferRefused(transferProblem('conflict', 'transfer/other-columns', { table }));
  }
}

/** Refuses a target with records, naming every table that has some. */
async function requireEmpty(client: pg.Client, manifest: Manifest): Promise<void> {
  const tables: { name: string; rows: number }[] = [];
  for (const { name } of manifest.tables) {
    if (NEVER_EMPTY.includes(name)) continue;
    const found = await client.query<{ n: string }>(`select count(*)::text as n from public.${quoted(name)}`);
    const rows = Number(found.rows[0]?.n ?? 0);
    if (rows > 0) tables.push({ name, rows });
  }
  if (tables.length > 0) throw new TransferRefused(transferProblem('conflict', 'transfer/not-empty', { tables }));
}
