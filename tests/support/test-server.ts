// One real PostgreSQL for the whole run: the embedded one in a temporary folder, migrated once into a template.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../../src/platform/database/db.ts';
import { openEmbedded } from '../../src/platform/database/embedded/open-embedded.ts';
import { migrateToLatest } from '../../src/platform/database/migrate.ts';
import { prepareQueue } from '../../src/platform/jobs/queue.ts';
import { silentLog } from '../../src/platform/log/log.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    testDatabase: { host: string; port: number; user: string; database: string; password?: string };
  }
}

/** Starts the server of the run; answers how to stop it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'openocop-test-'));
  const opened = await openEmbedded({
    checkout: process.cwd(),
    purpose: 'own',
    dataRoot: folder,
    disposable: true,
    settings: { max_connections: '200' },
    log: silentLog,
  });
  if (!opened.ok) throw new Error(`the test database did not start: ${JSON.stringify(opened.problem)}`);
  const server = opened.value;
  const database = openDatabase({ write: server.connection, poolSize: 2, onError: () => {} });
  try {
    await migrateToLatest(database.write);
    await prepareQueue(database.writePool);
  } finally {
    await database.close();
  }
  project.provide('testDatabase', server.connection);
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
