// One real PostgreSQL for the whole run, migrated once into a template: the embedded one in a temporary folder, or the server
// that OCOP_TEST_DATABASE_URL names (15 to 18, a role that may create databases), where the run keeps to databases of its own.

import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../../src/platform/database/db.ts';
import { openEmbedded } from '../../src/platform/database/embedded/open-embedded.ts';
import { migrateToLatest } from '../../src/platform/database/migrate.ts';
import { prepareQueue } from '../../src/platform/jobs/queue.ts';
import { silentLog } from '../../src/platform/log/log.ts';
import { dropDatabase } from './drop-database.ts';
import { isInMemory, removeForgotten, scratchFolder } from './scratch.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** How a database is copied: file by file in memory, through the log where writing files is slow. */
    testCopies: 'file_copy' | 'wal_log';
    testDatabase: { host: string; port: number; user: string; database: string; password?: string };
  }
}

interface RunServer {
  readonly connection: { host: string; port: number; user: string; database: string; password?: string };
  stop(): Promise<void>;
}

/** A template of this run's own on a server that somebody else keeps. */
async function onServer(address: string): Promise<RunServer> {
  const url = new URL(address);
  const account = {
    host: url.hostname,
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username),
    ...(url.password === '' ? {} : { password: decodeURIComponent(url.password) }),
  };
  const database = `openocop_test_${randomBytes(6).toString('hex')}`;
  const keep = async (work: (client: pg.Client) => Promise<unknown>): Promise<void> => {
    const client = new pg.Client({ ...account, database: 'postgres' });
    await client.connect();
    try {
      await work(client);
    } finally {
      await client.end();
    }
  };
  await keep((client) => client.query(`create database ${database} template template0 encoding 'UTF8'`));
  return { connection: { ...account, database }, stop: () => keep((client) => dropDatabase(client, database)) };
}

/** The embedded server, thrown away with its folder. */
async function embedded(): Promise<RunServer> {
  const folder = scratchFolder('openocop-test-');
  const opened = await openEmbedded({
    checkout: process.cwd(),
    purpose: 'own',
    dataRoot: folder,
    disposable: true,
    settings: { max_connections: '200', max_wal_size: '256MB' },
    log: silentLog,
  });
  if (!opened.ok) throw new Error(`the test database did not start: ${JSON.stringify(opened.problem)}`);
  const { connection, stop } = opened.value;
  return {
    connection,
    async stop() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Where the build is of the sources as they are, the small programs that read strangers' files are taken from there. */
async function takeBuiltPrograms(): Promise<void> {
  const { isBuilt } = (await import(pathToFileURL(join(process.cwd(), 'bin/sources.mjs')).href)) as {
    isBuilt(): boolean;
  };
  if (isBuilt()) process.env['OCOP_TEST_PROGRAMS'] = join(process.cwd(), 'dist', 'server');
}

/** Starts the server of the run; answers how to stop it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await takeBuiltPrograms();
  removeForgotten();
  const given = process.env['OCOP_TEST_DATABASE_URL'];
  const server = given === undefined ? await embedded() : await onServer(given);
  const database = openDatabase({ write: server.connection, poolSize: 2, onError: () => {} });
  try {
    await migrateToLatest(database.write);
    await prepareQueue(database.writePool);
  } finally {
    await database.close();
  }
  project.provide('testDatabase', server.connection);
  project.provide('testCopies', given === undefined && isInMemory ? 'file_copy' : 'wal_log');
  return () => server.stop();
}
