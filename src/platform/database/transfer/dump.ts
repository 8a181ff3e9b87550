// A whole copy of the records and files in one file: one moment in time (REPEATABLE READ), a COPY stream per table,
// sequences, uploaded files, and a list with the hash of each. Written aside and named only when it is complete.

import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import pg from 'pg';
import copyStreams from 'pg-copy-streams';
import type { Problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { type ArchiveWriter, writeArchive } from './archive.ts';
import type { Manifest, Part } from './manifest.ts';
import { type DumpedTable, FORMAT_VERSION, hashOf, MANIFEST_NAME, MANIFEST_SUM_NAME } from './manifest.ts';
import { refusalOf, stopIfAsked, transferProblem } from './problems.ts';
import { COPY_SETTINGS, copyStatement, readSchema, readSequences, type TableShape } from './schema.ts';
import { listFiles } from './stored-files.ts';

/** Tables that never leave the installation: its secrets have their own way out (`ocop keys export`). */
export const SECRET_TABLES: readonly string[] = ['secret_key'];

const PART_BYTES = 4 * 1024 * 1024;
const NEWLINE = 0x0a;

/** How far the work has come, in bytes; `whole` is an estimate until the end. */
export interface TransferProgress {
  readonly phase: 'tables' | 'files' | 'verify' | 'load';
  readonly done: number;
  readonly whole: number;
}

export interface DumpOptions {
  readonly connection: pg.ClientConfig;
  /** Folder of uploaded files; a missing one counts as empty. */
  readonly fileRoot: string;
  /** Where the dump is to lie; must not exist yet. */
  readonly target: string;
  readonly appVersion: string;
  /** The moment written into the list, ISO 8601. */
  readonly now: string;
  readonly excludedTables?: readonly string[];
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: TransferProgress) => void) | undefined;
}

export interface DumpSummary {
  readonly path: string;
  readonly bytes: number;
  readonly tables: number;
  readonly rows: number;
  readonly files: number;
  readonly manifestSha256: string;
}

/** Writes a dump. Refused or failed: nothing is left under the target's name, nor beside it. */
export async function dumpDatabase(options: DumpOptions): Promise<Result<DumpSummary, Problem>> {
  const target = resolve(options.target);
  if (existsSync(target)) return refuse(transferProblem('conflict', 'transfer/target-exists', { path: target }));
  const draft = `${target}.${randomBytes(4).toString('hex')}.part`;
  const client = new pg.Client(options.connection);
  // The failing query reports a lost connection; the event beside it says nothing more.
  client.on('error', () => {});
  await client.connect();
  let writer: ArchiveWriter | undefined;
  try {
    writer = await writeArchive(draft);
    const summary = await writeAll(client, writer, options);
    await writer.finish();
    await rename(draft, target);
    await flushFolder(dirname(target));
    const { size } = await open(target).then(async (file) => file.stat().finally(() => file.close()));
    return ok({ ...summary, path: target, bytes: size });
  } catch (error) {
    writer?.destroy();
    await rm(draft, { force: true });
    const refusal = refusalOf(error, target);
    if (refusal === null) throw error;
    return refuse(refusal);
  } finally {
    cutConnection(client);
  }
}

/** Ends a connection at once, also in the middle of a COPY that nobody reads any more. */
export function cutConnection(client: pg.Client): void {
  (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
}

async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
}

async function writeAll(
  client: pg.Client,
  writer: ArchiveWriter,
  options: DumpOptions,
): Promise<Omit<DumpSummary, 'path' | 'bytes'>> {
  const excluded = options.excludedTables ?? SECRET_TABLES;
  await client.query('begin isolation level repeatable read, read only');
  await client.query(COPY_SETTINGS);
  const schema = await readSchema(client, excluded);
  const whole = schema.tables.reduce((sum, table) => sum + table.bytes, 0);
  const tables: DumpedTable[] = [];
  let done = 0;
  for (const [i, table] of schema.tables.entries()) {
    options.onProgress?.({ phase: 'tables', done, whole });
    tables.push(await writeTable(client, writer, table, i + 1, options.signal));
    done += table.bytes;
  }
  options.onProgress?.({ phase: 'tables', done: whole, whole });
  const sequences = await readSequences(client);
  const version = await client.query<{ server_version: string }>('show server_version');
  // A row and its file: the file is stored before the row is committed, so the folder read now holds every file named.
  const files = await writeFiles(writer, options);
  await client.query('commit');
  const manifest: Manifest = {
    format: 'openocop-dump',
    formatVersion: FORMAT_VERSION,
    createdAt: options.now,
    appVersion: options.appVersion,
    serverVersion: version.rows[0]?.server_version ?? '',
    migrations: schema.migrations,
    excluded,
    tables,
    sequences,
    files,
  };
  const text = `${JSON.stringify(manifest, null, 1)}\n`;
  const manifestSha256 = hashOf(text);
  await writer.entry(MANIFEST_NAME, Buffer.from(text));
  await writer.entry(MANIFEST_SUM_NAME, Buffer.from(`${manifestSha256}  ${MANIFEST_NAME}\n`));
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return { tables: tables.length, rows, files: files.length, manifestSha256 };
}

async function writeTable(
  client: pg.Client,
  writer: ArchiveWriter,
  table: TableShape,
  number: number,
  signal: AbortSignal | undefined,
): Promise<DumpedTable> {
  const parts: Part[] = [];
  const hash = createHash('sha256');
  let rows = 0;
  let held: Buffer[] = [];
  let heldBytes = 0;
  const flush = async (): Promise<void> => {
    if (heldBytes === 0) return;
    const content = Buffer.concat(held);
    held = [];
    heldBytes = 0;
    const plain = table.name.replace(/[^\w-]/g, '_');
    const name = `${String(number).padStart(4, '0')}-${plain}.${String(parts.length + 1).padStart(5, '0')}`;
    const path = `tables/${name}.copy`;
    parts.push({ path, bytes: content.length, sha256: hashOf(content) });
    await writer.entry(path, content);
  };
  for await (const chunk of client.query(copyStreams.to(copyStatement(table, 'to stdout')))) {
    stopIfAsked(signal);
    const bytes = chunk as Buffer;
    hash.update(bytes);
    rows += countRows(bytes);
    held.push(bytes);
    heldBytes += bytes.length;
    if (heldBytes >= PART_BYTES) await flush();
  }
  await flush();
  return { name: table.name, columns: table.columns, rows, sha256: hash.digest('hex'), parts };
}

/** In COPY's text form a line end inside a value is written as two characters, so each newline byte ends one row. */
export function countRows(chunk: Buffer): number {
  let count = 0;
  for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}

async function writeFiles(writer: ArchiveWriter, options: DumpOptions): Promise<readonly Part[]> {
  const found = await listFiles(options.fileRoot);
  const whole = found.reduce((sum, file) => sum + file.bytes, 0);
  const parts: Part[] = [];
  let done = 0;
  for (const { path, bytes } of found) {
    stopIfAsked(options.signal);
    options.onProgress?.({ phase: 'files', done, whole });
    const hash = createHash('sha256');
    const read = async function* (): AsyncGenerator<Buffer> {
      for await (const chunk of createReadStream(join(options.fileRoot, path))) {
        hash.update(chunk as Buffer);
        yield chunk as Buffer;
      }
    };
    await writer.stream(`files/${path}`, bytes, read());
    parts.push({ path: `files/${path}`, bytes, sha256: hash.digest('hex') });
    done += bytes;
  }
  options.onProgress?.({ phase: 'files', done: whole, whole });
  return parts;
}
