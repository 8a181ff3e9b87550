// The files an installation is made of: they name settings, commands and paths that exist, they agree with one another, and
// the nightly dump is run for real, also into a wall.

import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '#entry/commands/index.ts';
import { readSettings } from '#entry/config.ts';
import { pages } from '#entry/pages.ts';
import { verifyDump } from '#platform/database/transfer/verify-dump.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';

const file = (name: string): string => readFileSync(join('deploy', name), 'utf8');
const units = readdirSync('deploy').filter((name) => /\.(service|timer)$/.test(name));

/** `NAME='value'` of the example, those switched off with `# ` too. */
const example = Object.fromEntries(
  [...file('openocop.env').matchAll(/^(?:# )?([A-Z_]+)='([^']*)'$/gm)].map(([, name = '', value = '']) => [
    name,
    value,
  ]),
);

describe('the example of settings', () => {
  test('is one that starts in production, and names only settings that exist', () => {
    // Nobody's roots come with the program: the folder is the operator's to make, and a missing one stops the start.
    const { OCOP_SIGNATURE_ROOTS: roots, ...others } = example;
    const { settings, faults } = readSettings(others);
    expect([roots?.startsWith('/etc/openocop/'), faults]).toEqual([true, []]);
    expect(settings).toMatchObject({ mode: 'production', trustProxy: true, host: '127.0.0.1', port: 8080 });
    const known = [...readFileSync('src/entry/config.ts', 'utf8').matchAll(/\('([A-Z_]+)'/g)].map((m) => m[1]);
    const script = file('nightly-dump.sh');
    for (const name of Object.keys(example)) {
      expect([name, known.includes(name) || (name.startsWith('DUMP_') && script.includes(`\${${name}`))]).toEqual([
        name,
        true,
      ]);
    }
  });

  test('means the same to systemd and to a shell', () => {
    const lines = file('openocop.env')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines.length).toBeGreaterThan(5);
    const shell = execFileSync('sh', ['-c', 'set -a; . ./deploy/openocop.env; env'], {
      env: { PATH: process.env['PATH'] ?? '' },
      encoding: 'utf8',
    });
    for (const line of lines) {
      const [, name, value] = /^([A-Z_]+)='([^'"$\\]*)'$/.exec(line) ?? [];
      expect([line, shell.split('\n').includes(`${name}=${value}`)]).toEqual([line, true]);
    }
  });
});

describe('the units', () => {
  test('start programs, read settings and point to pages that are there', () => {
    for (const name of [...units, 'ocop', 'nightly-dump.sh']) {
      const text = file(name);
      for (const [, path = ''] of text.matchAll(/\/opt\/openocop\/current\/([\w./-]+)/g))
        expect([name, path, existsSync(path)]).toEqual([name, path, true]);
      for (const [path] of text.matchAll(/\/etc\/openocop\/[\w.]+/g)) expect(path).toBe('/etc/openocop/openocop.env');
      for (const [, words = ''] of text.matchAll(/ocop\.mjs ([a-z][a-z ]*)/g)) {
        expect(commands.map((command) => command.words)).toContain(words.trim());
      }
    }
    expect(file('openocop-dump.service')).toContain('deploy/nightly-dump.sh');
    expect(units.sort()).toEqual(['openocop-dump.service', 'openocop-dump.timer', 'openocop.service']);
  });

  test('give the service nothing but its own folder to write, and time to finish', () => {
    const unit = file('openocop.service');
    for (const line of [
      'User=openocop',
      'ProtectSystem=strict',
      'NoNewPrivileges=yes',
      'StateDirectory=openocop',
      'KillMode=mixed',
    ])
      expect(unit.split('\n')).toContain(line);
    expect(example['OCOP_DATA']).toBe('/var/lib/openocop');
    expect(Number(/^TimeoutStopSec=(\d+)$/m.exec(unit)?.[1])).toBeGreaterThan(10);
    expect(unit).not.toMatch(/^MemoryDenyWriteExecute/m);
  });

  const analyze = spawnSync('systemd-analyze', ['--version']).status === 0;
  test.runIf(analyze)('are understood by systemd, where it is installed', () => {
    const checked = spawnSync('systemd-analyze', ['verify', ...units.map((name) => join('deploy', name))], {
      encoding: 'utf8',
    });
    expect([
      checked.status,
      checked.stderr.replace(/^.*(man |not executable|is not executable).*$/gm, '').trim(),
    ]).toEqual([0, '']);
  });
});

test('the proxy passes what sign-in needs, replaces what a client could invent, and lets every form through', () => {
  const proxy = file('nginx.conf');
  const { settings } = readSettings({});
  expect(proxy).toContain(`proxy_pass http://${settings.host}:${settings.port};`);
  for (const line of [
    'proxy_set_header Host $host;',
    'proxy_set_header X-Forwarded-For $remote_addr;',
    'proxy_set_header X-Forwarded-Proto https;',
  ])
    expect(proxy).toContain(line);
  expect(proxy).not.toMatch(/proxy_add_x_forwarded_for|proxy_set_header (Origin|Sec-)/);
  const megabytes = Number(/client_max_body_size (\d+)m;/.exec(proxy)?.[1]);
  expect(megabytes * 1_048_576).toBeGreaterThanOrEqual(Math.max(...pages.map((page) => page.maxBodyBytes ?? 0)));
});

describe('the nightly dump', () => {
  let house: TestHouse;
  let folder: string;
  beforeAll(async () => {
    execFileSync(process.execPath, ['bin/build.mjs', '--if-needed'], { stdio: 'ignore' });
    house = await freshHouse();
    folder = mkdtempSync(join(tmpdir(), 'openocop-nightly-'));
    chmodSync(folder, 0o755);
    for (const name of ['here', 'there']) mkdirSync(join(folder, name));
  });
  afterAll(async () => {
    await house.close();
    rmSync(folder, { recursive: true, force: true });
  });

  function night(more: Readonly<Record<string, string>>): { status: number | null; output: string } {
    const { host, port, user, database } = house.connection;
    const settings = join(folder, 'openocop.env');
    const lines = {
      DATABASE_URL: `postgresql:///${database}?host=${host}&port=${port}&user=${user}`,
      OCOP_DATA: join(folder, 'data'),
      DUMP_FOLDER: join(folder, 'here'),
      ...more,
    };
    writeFileSync(
      settings,
      Object.entries(lines)
        .map(([name, value]) => `${name}='${value}'\n`)
        .join(''),
    );
    const done = spawnSync('sh', ['deploy/nightly-dump.sh'], {
      env: { PATH: process.env['PATH'] ?? '', OPENOCOP_SETTINGS: settings, OPENOCOP_PROGRAM: 'bin/ocop.mjs' },
      encoding: 'utf8',
    });
    return { status: done.status, output: done.stdout + done.stderr };
  }

  test('lies whole at the other place, and old ones are forgotten here', async () => {
    const old = join(folder, 'here', 'openocop-20200101-013000.tar.gz');
    writeFileSync(old, 'old');
    utimesSync(old, 0, 0);
    const done = night({ DUMP_TO: join(folder, 'there') });
    expect([done.status, done.output]).toEqual([0, expect.stringContaining('is at')]);
    const [dump = '', sum = ''] = readdirSync(join(folder, 'there')).sort();
    expect(dump).toMatch(/^openocop-\d{8}-\d{6}\.tar\.gz$/);
    expect(sum).toBe(`${dump}.sha256`);
    expect((await verifyDump({ source: join(folder, 'there', dump) })).ok).toBe(true);
    expect(existsSync(old)).toBe(false);
    expect(existsSync(join(folder, 'here', dump))).toBe(true);
  }, 120_000);

  test('that cannot leave the machine, be encrypted or be made fails aloud, and forgets nothing', () => {
    const old = join(folder, 'here', 'openocop-20200101-013000.tar.gz');
    writeFileSync(old, 'old');
    utimesSync(old, 0, 0);
    for (const more of [
      {},
      { DUMP_TO: join(folder, 'not-there') },
      { DUMP_TO: join(folder, 'there'), DUMP_RECIPIENTS: join(folder, 'no-such-keys') },
      { DUMP_TO: join(folder, 'there'), DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' },
    ]) {
      const before = readdirSync(join(folder, 'there'));
      const done = night(more);
      expect([more, done.status === 0]).toEqual([more, false]);
      expect(readdirSync(join(folder, 'there'))).toEqual(before);
      expect(existsSync(old)).toBe(true);
    }
  }, 240_000);
});
