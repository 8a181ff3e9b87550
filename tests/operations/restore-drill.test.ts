// The drill of docs/operate/restore.md, by its own commands: a filled production database is dumped, restored on another
// machine's embedded database, examined, served and looked at. Everything is there, and the ledger still fits.

import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTrainingAccounts } from '#entry/training/accounts.ts';
import { verifyChain } from '#modules/ledger/services.ts';
import { openDatabase } from '#platform/database/db.ts';
import { openEmbedded } from '#platform/database/embedded/open-embedded.ts';
import { silentLog } from '#platform/log/log.ts';
import { treeBelow } from '#platform/operations/sums.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { layDemoProducts } from '../support/demo-products.ts';
import { scratchFolder } from '../support/scratch.ts';

let house: TestHouse;
let folder: string;
beforeAll(async () => {
  execFileSync(process.execPath, ['bin/build.mjs', '--if-needed'], { stdio: 'ignore' });
  house = await freshHouse({ mode: 'production' });
  folder = scratchFolder('openocop-drill-');
  chmodSync(folder, 0o755);
  await layDemoProducts(house);
  await openTrainingAccounts(house.ports);
  for (const text of ['một tấm ảnh', 'một tệp đính kèm']) await house.ports.files.put(Buffer.from(text));
});
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

const production = { PATH: process.env['PATH'] ?? '', OCOP_MODE: 'production', OCOP_ORIGIN: 'https://drill.invalid' };

function ocop(words: readonly string[], env: Readonly<Record<string, string>>): string {
  const done = spawnSync(process.execPath, ['bin/ocop.mjs', ...words], {
    env: { ...production, ...env },
    encoding: 'utf8',
  });
  expect([words.join(' '), done.status, done.stderr]).toEqual([words.join(' '), 0, '']);
  return done.stdout;
}

/** How many rows each table holds, keys apart. */
async function countsOf(connection: pg.ClientConfig): Promise<Readonly<Record<string, number>>> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    const tables = await client.query<{ name: string }>(
      `select c.relname::text as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
         and c.relname <> 'secret_key' order by 1`,
    );
    const found: Record<string, number> = {};
    for (const { name } of tables.rows) {
      const counted = await client.query<{ n: number }>(`select count(*)::int as n from "${name}"`);
      found[name] = counted.rows[0]?.n ?? -1;
    }
    return found;
  } finally {
    await client.end();
  }
}

async function filesOf(root: string): Promise<readonly string[]> {
  const entries = await treeBelow(root);
  return entries
    .filter((entry) => entry.kind === 'file')
    .map(
      ({ path }) =>
        `${path} ${createHash('sha256')
          .update(readFileSync(join(root, path)))
          .digest('hex')}`,
    );
}

async function addressOf(server: ChildProcess): Promise<string> {
  let said = '';
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  for (const giveUpAt = Date.now() + 60_000; ; await pause(50)) {
    const address = /listening on (http:\/\/\S+)/.exec(said)?.[1];
    if (address !== undefined) return address;
    if (server.exitCode !== null || Date.now() > giveUpAt) throw new Error(`it did not start: ${said}`);
  }
}

test('a dump of a filled database is restored elsewhere with every row, file and entry of the ledger, and served', async () => {
  const { host, port, user, database } = house.connection;
  const here = {
    DATABASE_URL: `postgresql:///${database}?host=${host}&port=${port}&user=${user}`,
    OCOP_FILES: house.ports.files.root,
  };
  const there = { OCOP_DATA: join(folder, 'drill') };
  const dump = join(folder, 'drill.tar.gz');
  ocop(['db', 'dump', dump], here);
  ocop(['keys', 'export', join(folder, 'keys.json')], here);
  expect(JSON.parse(ocop(['db', 'restore', dump, '--json'], there))).toMatchObject({ files: 2 });
  ocop(['keys', 'import', join(folder, 'keys.json')], there);
  const { findings } = JSON.parse(ocop(['doctor', '--json'], there)) as {
    findings: { id: string; severity: string }[];
  };
  expect(findings.filter((found) => found.severity === 'error')).toEqual([]);

  const checkout = resolve(import.meta.dirname, '../..');
  const opened = await openEmbedded({ checkout, purpose: 'join', dataRoot: there.OCOP_DATA, log: silentLog });
  if (!opened.ok) throw new Error(opened.problem.code);
  try {
    const counts = await countsOf(house.connection);
    expect(counts['product']).toBeGreaterThan(50);
    expect(counts['ledger_entry']).toBeGreaterThan(15);
    expect(await countsOf(opened.value.connection)).toEqual(counts);
    expect(await filesOf(opened.value.fileRoot)).toEqual(await filesOf(house.ports.files.root));
    const restored = openDatabase({ write: opened.value.connection, poolSize: 1, onError: () => {} });
    try {
      const chain = await verifyChain(restored.write);
      expect(chain).toEqual(await verifyChain(house.ports.database.write));
      expect(chain).toMatchObject({ brokenAt: null, reason: null });
    } finally {
      await restored.close();
    }
  } finally {
    await opened.value.stop();
  }

  const server = spawn(process.execPath, ['bin/ocop.mjs', 'serve'], {
    env: { ...production, ...there, PORT: '0', OCOP_WORKER: 'none' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((done) => server.on('close', done));
  try {
    const page = await (await fetch(`${await addressOf(server)}/?q=che+shan`)).text();
    expect(page).toContain('Chè Shan tuyết giả định còn hạn');
  } finally {
    server.kill('SIGTERM');
    await ended;
  }
}, 240_000);
