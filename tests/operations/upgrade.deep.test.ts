// The upgrade for real: an installation laid out as the manual says, newer bundles that are good, that fail in their
// migrations, and that fail when they start. Whatever happens, the version in use works and holds every record.

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { create } from 'tar';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmbedded } from '#platform/database/embedded/open-embedded.ts';
import { silentLog } from '#platform/log/log.ts';
import { createBundle } from '#platform/operations/bundle.ts';
import { SUMS_NAME, sumsOf } from '#platform/operations/sums.ts';
import { type UpgradeOptions, type UpgradeStep, upgrade } from '#platform/operations/upgrade.ts';
import { INFO_NAME, unpackBundle } from '#platform/operations/verify-bundle.ts';

const checkout = resolve(import.meta.dirname, '../..');
const platform = `${process.platform}-${process.arch}`;
let folder: string;
let first: string;

/** The same files under a second name: ten thousand copies would be most of the test's time. */
function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkSync(source, target);
  }
}

/** Changes an unpacked copy of the real bundle into another version and packs it. */
async function variant(version: string, change: (root: string) => void): Promise<string> {
  const name = `openocop-${version}-${platform}`;
  const stage = mkdtempSync(join(folder, 'variant-'));
  const root = join(stage, name);
  linkTree(join(folder, 'unpacked', readdirSync(join(folder, 'unpacked'))[0] ?? ''), root);
  const edit = (path: string, by: (text: string) => string): void => {
    const text = readFileSync(join(root, path), 'utf8');
    expect(by(text)).not.toBe(text);
    rmSync(join(root, path));
    writeFileSync(join(root, path), by(text));
  };
  edit('package.json', (text) => text.replace(/"version": "[^"]+"/, `"version": "${version}"`));
  edit(INFO_NAME, (text) => text.replace(/"version": "[^"]+"/, `"version": "${version}"`));
  change(root);
  rmSync(join(root, SUMS_NAME));
  writeFileSync(join(root, SUMS_NAME), await sumsOf(root));
  const file = join(folder, `${name}.tar.gz`);
  await create({ file, cwd: stage, gzip: { level: 1 } }, [name]);
  rmSync(stage, { recursive: true });
  return file;
}

/** Adds a migration to the built program, as a newer version would bring. */
function addMigration(root: string, sql: string): void {
  const server = join(root, 'dist/server');
  const chunk = readdirSync(server).find(
    (name) => name.endsWith('.js') && readFileSync(join(server, name), 'utf8').includes('"0001-ledger":'),
  );
  expect(chunk).toBeDefined();
  const path = join(server, chunk ?? '');
  const text = readFileSync(path, 'utf8');
  rmSync(path);
  writeFileSync(
    path,
    text.replace('"0001-ledger":', `"9999-next": sqlMigration(${JSON.stringify(sql)}),\n"0001-ledger":`),
  );
}

function addFault(root: string): void {
  const path = join(root, 'bin/ocop.mjs');
  const text = readFileSync(path, 'utf8');
  rmSync(path);
  writeFileSync(
    path,
    `${text}\n`.replace(
      "await import('../dist",
      "if (process.argv.includes('serve')) {\n  process.stderr.write('a planted fault\\n');\n  process.exit(70);\n}\nawait import('../dist",
    ),
  );
  expect(readFileSync(path, 'utf8')).toContain('planted');
}

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'openocop-upgrade-')));
  chmodSync(folder, 0o755);
  // The upgrade itself runs from the sources here; the bundle must be of the same ones.
  execFileSync(process.execPath, [join(checkout, 'bin/build.mjs'), '--if-needed'], { stdio: 'ignore' });
  const made = await createBundle({ checkout, target: folder });
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  first = made.value.path;
  const unpacked = await unpackBundle(first, join(folder, 'incoming'));
  if (!unpacked.ok) throw new Error(JSON.stringify(unpacked.problem));
  mkdirSync(join(folder, 'unpacked'));
  renameSync(unpacked.value.root, join(folder, 'unpacked', unpacked.value.name));
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

interface Installed {
  readonly base: string;
  readonly data: string;
  readonly release: string;
}

/** Lays the first bundle out as docs/operate says, and works with it once. */
async function install(): Promise<Installed> {
  const base = mkdtempSync(join(folder, 'opt-'));
  chmodSync(base, 0o755);
  const name = readdirSync(join(folder, 'unpacked'))[0] ?? '';
  linkTree(join(folder, 'unpacked', name), join(base, 'releases', name));
  symlinkSync(join('releases', name), join(base, 'current'));
  const data = mkdtempSync(join(folder, 'data-'));
  if (process.getuid?.() === 0) chownSync(data, 0, 0);
  const installed = { base, data, release: name };
  await runServer(installed);
  await onDatabase(installed, async (client) => {
    await client.query(`insert into setting values ('kept', '"Chè Shan"', now())`);
  });
  return installed;
}

async function onDatabase<T>({ base, data, release }: Installed, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const opened = await openEmbedded({
    checkout: join(base, 'releases', release),
    purpose: 'join',
    dataRoot: data,
    log: silentLog,
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  const client = new pg.Client(opened.value.connection);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
    await opened.value.stop();
  }
}

/** Starts what `current` points to, asks it, and stops it. */
async function runServer({ base, data }: Installed, during?: (address: string) => Promise<void>): Promise<void> {
  const program = spawn(process.execPath, [join(base, 'current/bin/ocop.mjs'), 'serve'], {
    env: { PATH: process.env['PATH'], PORT: '0', OCOP_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [program.stdout, program.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  const ended = new Promise<number | null>((done) => program.on('close', done));
  let address: string | undefined;
  for (const giveUpAt = Date.now() + 60_000; address === undefined; await pause(50)) {
    address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
    if (program.exitCode !== null || Date.now() > giveUpAt) throw new Error(`it did not start: ${said}`);
  }
  try {
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    await during?.(address);
  } finally {
    program.kill('SIGTERM');
    await ended;
  }
}

const optionsFor = ({ base, data, release }: Installed, bundle: string, steps: UpgradeStep[] = []): UpgradeOptions => ({
  bundle,
  checkout: join(base, 'releases', release),
  databaseUrl: null,
  dataRoot: data,
  fileRoot: null,
  account: null,
  log: silentLog,
  appVersion: '0.1.0',
  now: '2026-11-23T03:00:00.000Z',
  dumpFolder: null,
  environment: { PATH: process.env['PATH'] },
  sentenceOf: (problem) => problem.code,
  onStep: (step) => steps.push(step),
});

const FACTS = `select (select value from setting where name = 'kept') as kept, to_regclass('totp') is not null as totp,
  to_regclass('upgrade_mark') is not null as mark, (select count(*)::int from kysely_migration where name like '9999%') as next,
  (select string_agg(private_material, ',' order by id) from secret_key) as secrets`;

const factsOf = (installed: Installed): Promise<Record<string, unknown>> =>
  onDatabase(installed, async (client) => (await client.query<Record<string, unknown>>(FACTS)).rows[0] ?? {});

describe('an upgrade', () => {
  test('to a good version migrates, switches the link and keeps the old version and a dump', async () => {
    const installed = await install();
    const before = await factsOf(installed);
    expect(before).toMatchObject({ kept: 'Chè Shan', totp: true, mark: false, next: 0 });
    const bundle = await variant('0.2.0', (root) => addMigration(root, 'create table upgrade_mark (id integer)'));
    const steps: UpgradeStep[] = [];
    const answer = await upgrade(optionsFor(installed, bundle, steps));
    expect(answer).toMatchObject({
      ok: true,
      value: { from: installed.release, to: `openocop-0.2.0-${platform}`, migrated: ['9999-next'] },
    });
    expect(steps).toEqual(['verify', 'dump', 'lay', 'migrate', 'health', 'switch']);
    expect(readlinkSync(join(installed.base, 'current'))).toBe(`releases/openocop-0.2.0-${platform}`);
    expect(readdirSync(join(installed.base, 'releases')).sort()).toEqual(
      [installed.release, `openocop-0.2.0-${platform}`].sort(),
    );
    expect(readdirSync(join(installed.base, 'dumps'))).toEqual([
      `before-openocop-0.2.0-${platform}-20261123030000.tar.gz`,
    ]);
    expect(await factsOf(installed)).toEqual({ ...before, mark: true, next: 1 });
    await runServer(installed);
    // A second time there is nothing to do, and nothing is done.
    const next = { ...optionsFor({ ...installed, release: `openocop-0.2.0-${platform}` }, bundle) };
    expect(await upgrade(next)).toMatchObject({ ok: false, problem: { code: 'upgrade/same-version' } });
    expect(existsSync(join(installed.base, 'current/bin/ocop.mjs'))).toBe(true);
  }, 240_000);

  test('by the command of the version in use says what it does and which version is current', async () => {
    const installed = await install();
    const bundle = await variant('0.2.1', (root) => addMigration(root, 'create table upgrade_mark (id integer)'));
    const run = (): { status: number | null; stdout: string; stderr: string } =>
      spawnSync(process.execPath, [join(installed.base, 'current/bin/ocop.mjs'), 'upgrade', bundle, '--json'], {
        env: { PATH: process.env['PATH'], OCOP_DATA: installed.data },
        encoding: 'utf8',
      });
    const done = run();
    expect(done.stderr).toContain('Writing a dump');
    expect(done.status).toBe(0);
    expect(JSON.parse(done.stdout)).toMatchObject({ to: `openocop-0.2.1-${platform}`, migrated: ['9999-next'] });
    expect(readlinkSync(join(installed.base, 'current'))).toBe(`releases/openocop-0.2.1-${platform}`);
    expect(await factsOf(installed)).toMatchObject({ kept: 'Chè Shan', mark: true, next: 1 });
    const again = run();
    expect(again.status).toBe(1);
    expect(JSON.parse(again.stdout)).toMatchObject({ code: 'upgrade/same-version' });
  }, 240_000);

  test('whose server does not start goes back: schema, records, secrets, link', async () => {
    const installed = await install();
    const before = await factsOf(installed);
    const bundle = await variant('0.3.0', (root) => {
      addMigration(
        root,
        `drop table totp; create table upgrade_mark (id integer); update setting set value = '"spoilt"' where name = 'kept';`,
      );
      addFault(root);
    });
    const steps: UpgradeStep[] = [];
    const answer = await upgrade(optionsFor(installed, bundle, steps));
    expect(answer).toMatchObject({
      ok: false,
      problem: {
        code: 'upgrade/went-back',
        details: { step: 'health', output: expect.stringContaining('a planted fault') },
      },
    });
    expect(steps).toEqual(['verify', 'dump', 'lay', 'migrate', 'health', 'go-back']);
    expect(await factsOf(installed)).toEqual(before);
    expect(readdirSync(join(installed.base, 'releases'))).toEqual([installed.release]);
    expect(readlinkSync(join(installed.base, 'current'))).toBe(`releases/${installed.release}`);
    await runServer(installed);
  }, 240_000);

  test('whose migration fails changes nothing and says what it said', async () => {
    const installed = await install();
    const before = await factsOf(installed);
    const bundle = await variant('0.4.0', (root) => addMigration(root, 'drop table totp; select 1 / 0'));
    const answer = await upgrade(optionsFor(installed, bundle));
    expect(answer).toMatchObject({
      ok: false,
      problem: {
        code: 'upgrade/went-back',
        details: { step: 'migrate', output: expect.stringContaining('division by zero') },
      },
    });
    expect(await factsOf(installed)).toEqual(before);
    expect(readdirSync(join(installed.base, 'releases'))).toEqual([installed.release]);
    await runServer(installed);
  }, 240_000);

  test('is refused beside a running server, for a damaged bundle, another layout, and data inside the version', async () => {
    const installed = await install();
    const codeOf = async (options: UpgradeOptions): Promise<string> => {
      const answer = await upgrade(options);
      return answer.ok ? 'done' : answer.problem.code;
    };
    const bundle = await variant('0.5.0', () => {});
    await runServer(installed, async (address) => {
      const answer = await upgrade(optionsFor(installed, bundle));
      expect(answer).toMatchObject({ ok: false, problem: { code: 'upgrade/server-running', details: { address } } });
    });
    const cut = join(folder, 'cut.tar.gz');
    writeFileSync(cut, readFileSync(bundle).subarray(0, 1_000_000));
    expect(await codeOf(optionsFor(installed, cut))).toBe('bundle/damaged');
    expect(await codeOf({ ...optionsFor(installed, bundle), checkout })).toBe('upgrade/not-installed-so');
    const inside = join(installed.base, 'current/.data');
    expect(await codeOf({ ...optionsFor(installed, bundle), dataRoot: inside })).toBe('upgrade/data-inside');
    expect(lstatSync(join(installed.base, 'current')).isSymbolicLink()).toBe(true);
    expect(readdirSync(join(installed.base, 'releases'))).toEqual([installed.release]);
    expect(existsSync(join(installed.base, 'dumps'))).toBe(false);
  }, 240_000);
});
