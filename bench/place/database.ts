// The PostgreSQL of a run: the embedded one in a throw-away folder with durable writes, or a database of its own on the
// server that DATABASE_URL names. Both targets use the same server, one after the other.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { EmbeddedConnection } from '#platform/database/embedded/app-database.ts';
import { openEmbedded } from '#platform/database/embedded/open-embedded.ts';
import { silentLog } from '#platform/log/log.ts';
import { parentOf } from '../driver/processes.ts';

export interface BenchDatabase {
  readonly url: string;
  /** Like `18.4`, and whether it is the embedded one. */
  readonly description: string;
  /** The server's first process, or null where it runs on another machine. */
  readonly postmaster: number | null;
  close(): Promise<void>;
}

async function describe(url: string): Promise<{ version: string; durable: boolean; postmaster: number | null }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ version: string; fsync: string; commit: string; pid: number }>(
      `select current_setting('server_version') as version, current_setting('fsync') as fsync,
              current_setting('synchronous_commit') as commit, pg_backend_pid() as pid`,
    );
    const [row] = rows;
    if (row === undefined) throw new Error('the database did not say what it is');
    return {
      version: row.version,
      durable: row.fsync === 'on' && row.commit === 'on',
      postmaster: parentOf(row.pid, 'postgres'),
    };
  } finally {
    await client.end();
  }
}

async function onServer(url: string, size: string): Promise<BenchDatabase> {
  const name = `ocop_bench_${size}_${process.pid}`;
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  const about = await describe(own.href);
  return {
    url: own.href,
    description: `PostgreSQL ${about.version} of DATABASE_URL${about.durable ? '' : ', writes NOT durable'}`,
    postmaster: about.postmaster,
    async close() {
      await admin.query(`drop database if exists ${name} with (force)`);
      await admin.end();
    },
  };
}

/** An address that every reader of addresses takes: the socket's folder stands in the query. */
function addressOf({ user, password, host, port, database }: EmbeddedConnection): string {
  const secret = password === undefined ? '' : `:${password}`;
  return `postgresql://${user}${secret}@localhost/${database}?host=${encodeURIComponent(host)}&port=${port}`;
}

/** A fresh database; `size` becomes part of its name. */
export async function openBenchDatabase(size: string): Promise<BenchDatabase> {
  const given = process.env['DATABASE_URL'];
  if (given !== undefined && given !== '') return await onServer(given, size);
  const folder = mkdtempSync(join(tmpdir(), 'openocop-bench-'));
  const opened = await openEmbedded({ checkout: process.cwd(), purpose: 'own', dataRoot: folder, log: silentLog });
  if (!opened.ok) throw new Error(`the database did not start: ${JSON.stringify(opened.problem)}`);
  const server = opened.value;
  const url = addressOf(server.connection);
  const about = await describe(url);
  return {
    url,
    description: `embedded PostgreSQL ${about.version}${about.durable ? '' : ', writes NOT durable'}`,
    postmaster: server.pid(),
    async close() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
