// The doctor on a real database and on planted illnesses: each is found, named, and comes with what to do.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openingFacts } from '#entry/opening-facts.ts';
import { silentLog } from '#platform/log/log.ts';
import { clockSeverity, versionSeverity } from '#platform/operations/doctor/database-checks.ts';
import { spaceSeverity } from '#platform/operations/doctor/disk-checks.ts';
import type { Finding, FindingId } from '#platform/operations/doctor/finding.ts';
import { memorySeverity, nodeSuits } from '#platform/operations/doctor/machine-checks.ts';
import { type DoctorOptions, examine, worstOf } from '#platform/operations/doctor.ts';
import { doctor as english } from '#texts/en/operations.ts';
import { doctor as vietnamese } from '#texts/vi/operations.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';

const checkout = resolve(import.meta.dirname, '../..');
let house: TestHouse;
let folder: string;

beforeAll(async () => {
  house = await freshHouse();
  folder = mkdtempSync(join(tmpdir(), 'openocop-doctor-'));
});
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

function addressOf(house: TestHouse): string {
  const { host, port, user, database, password } = house.connection;
  const login = password === undefined ? `${user}@` : `${user}:${String(password)}@`;
  if (password !== undefined) return `postgresql://${login}${host}:${port}/${database}`;
  return `postgresql://${login}/${database}?host=${encodeURIComponent(String(host))}&port=${port}`;
}

const options = (more: Partial<DoctorOptions> = {}): DoctorOptions => ({
  checkout,
  databaseUrl: addressOf(house),
  dataRoot: folder,
  fileRoot: null,
  account: null,
  log: silentLog,
  mode: 'training',
  appVersion: '0.1.0',
  settingFaults: [],
  mailConfigured: true,
  signatureRoots: [],
  now: () => Date.now(),
  path: '',
  sentenceOf: (problem) => `sentence of ${problem.code}`,
  ...more,
});

const severities = (findings: readonly Finding[], id: FindingId): readonly string[] =>
  findings.filter((f) => f.id === id).map((f) => f.severity);
const detailsOf = (findings: readonly Finding[], id: FindingId): unknown => findings.find((f) => f.id === id)?.details;

describe('a healthy installation', () => {
  test('has no error, except that the throw-away server of the run does not keep what it is given', async () => {
    const findings = await examine(options());
    const off = process.env['OCOP_TEST_DATABASE_URL'] === undefined;
    expect(findings.filter((f) => f.severity === 'error').map((f) => f.id)).toEqual(off ? ['database/durability'] : []);
    if (off) {
      expect(detailsOf(findings, 'database/durability')).toEqual({
        off: ['fsync', 'full_page_writes', 'synchronous_commit'],
      });
    }
    for (const id of [
      'program/version',
      'database/version',
      'database/encoding',
      'database/migrations',
      'database/trigram',
      'database/vietnamese-order',
      'database/checksums',
      'database/superuser',
      'clock/against-database',
      'files/writable',
      'machine/node',
      'machine/language-data',
      'build/present',
      'fonts/present',
    ] as const) {
      expect([id, severities(findings, id)]).toEqual([id, ['ok']]);
    }
  });

  test('every finding has words in both languages, and something to do unless it is well', async () => {
    const findings = await examine(options({ settingFaults: [{ variable: 'PORT', sentence: 'PORT: no.' }] }));
    for (const found of findings) {
      for (const texts of [vietnamese, english]) {
        expect(texts[found.id].what(found.details as never).length).toBeGreaterThan(3);
        const todo = texts[found.id].todo(found.details as never);
        if (found.severity === 'warning' || found.severity === 'error') expect(todo.length).toBeGreaterThan(8);
      }
    }
    expect(worstOf(findings)).toBe('error');
    expect(worstOf([])).toBe('ok');
  });
});

describe('an illness is found', () => {
  test('of a production installation that is not ready for the public; of training nothing is asked', async () => {
    const dumps = join(folder, 'dumps');
    mkdirSync(dumps);
    const bare = { origins: [], dumpTo: null, dumpFolder: dumps, encrypted: false };
    const none = { administrators: 1, withoutFactor: 1, officers: 0, withoutBoundaries: ['01'], failingReceivers: 2 };
    const opening = { ...bare, facts: async () => none };
    const isOpening = ({ id }: Finding) => id.startsWith('opening/');
    expect((await examine(options({ opening }))).filter(isOpening)).toEqual([]);
    const found = (await examine(options({ mode: 'production', opening }))).filter(isOpening);
    expect(found.map(({ id, severity }) => [id, severity])).toEqual([
      ['opening/origin', 'warning'],
      ['opening/dump', 'warning'],
      ['opening/administrators', 'warning'],
      ['opening/officers', 'warning'],
      ['opening/boundaries', 'info'],
      ['opening/receivers', 'warning'],
    ]);
    for (const texts of [vietnamese, english]) {
      for (const { id, details } of found) {
        expect(texts[id].what(details as never).length).toBeGreaterThan(8);
        expect(texts[id].todo(details as never).length).toBeGreaterThan(8);
      }
    }
    writeFileSync(join(dumps, 'openocop-20261127-013000.tar.gz.age'), 'x');
    const whole = { administrators: 2, withoutFactor: 0, officers: 1, withoutBoundaries: [], failingReceivers: 0 };
    const set = { origins: ['https://ocop.example.vn'], dumpTo: 'away:', dumpFolder: dumps, encrypted: true };
    const ready = await examine(options({ mode: 'production', opening: { ...set, facts: async () => whole } }));
    expect(ready.filter(isOpening).every(({ severity }) => severity === 'ok')).toBe(true);
    const later = Date.now() + 48 * 3_600_000;
    const stale = { mode: 'production', now: () => later, opening: { ...set, facts: async () => whole } } as const;
    expect(severities(await examine(options(stale)), 'opening/dump')).toEqual(['warning']);
  });

  test('of what the rooms know before the public comes in', async () => {
    await signedInPerson(house, 'the administrator');
    const facts = await openingFacts(house.ports.database.write);
    expect(facts).toMatchObject({ administrators: 1, officers: 2, withoutBoundaries: [], failingReceivers: 0 });
  });

  test('of the database: unreachable, with the reason; old program; missing schema; clock', async () => {
    const gone = await examine(options({ databaseUrl: 'postgresql://nobody@127.0.0.1:1/none' }));
    expect(severities(gone, 'database/unreachable')).toEqual(['error']);
    expect(JSON.stringify(detailsOf(gone, 'database/unreachable'))).toContain('ECONNREFUSED');

    const late = await examine(options({ now: () => Date.now() - 120_000 }));
    expect(severities(late, 'clock/against-database')).toEqual(['error']);

    const client = new pg.Client(house.connection);
    await client.connect();
    try {
      await client.query("insert into kysely_migration values ('9999-from-the-future', 'x')");
      const old = await examine(options());
      expect(severities(old, 'database/migrations')).toEqual(['error']);
      expect(detailsOf(old, 'database/migrations')).toEqual({ pending: [], unknown: ['9999-from-the-future'] });
      await client.query("delete from kysely_migration where name >= '0003'");
      const behind = await examine(options());
      expect(severities(behind, 'database/migrations')).toEqual(['warning']);
    } finally {
      await client.end();
    }
  });

  test('of records newer than the clock', async () => {
    const findings = await examine(options({ latestRecord: async () => '2999-01-01T00:00:00.000Z' }));
    expect(severities(findings, 'clock/against-records')).toEqual(['error']);
    const fine = await examine(options({ latestRecord: async () => '2020-01-01T00:00:00.000Z' }));
    expect(severities(fine, 'clock/against-records')).toEqual(['ok']);
  });

  test('of settings, mail, files and the build', async () => {
    const blocked = join(folder, 'a-file');
    writeFileSync(blocked, '');
    const bare = join(folder, 'bare');
    mkdirSync(join(bare, 'dist'), { recursive: true });
    writeFileSync(join(bare, 'dist/built.json'), JSON.stringify({ builtAt: '2999-01-01T00:00:00.000Z' }));
    const findings = await examine(
      options({
        checkout: bare,
        fileRoot: join(blocked, 'below'),
        mailConfigured: false,
        mode: 'production',
        settingFaults: [{ variable: 'PORT', sentence: 'PORT: "x" is not a number.' }],
      }),
    );
    expect(severities(findings, 'settings/fault')).toEqual(['error']);
    expect(severities(findings, 'settings/mail')).toEqual(['warning']);
    expect(severities(findings, 'files/writable')).toEqual(['error']);
    expect(severities(findings, 'build/present')).toEqual(['error']);
    expect(severities(findings, 'fonts/present')).toEqual(['error']);
    expect(severities(findings, 'clock/against-build')).toEqual(['error']);
  });

  test('of no data yet: told, and nothing is made', async () => {
    const dataRoot = join(folder, 'untouched');
    const findings = await examine(options({ databaseUrl: null, dataRoot }));
    expect(severities(findings, 'database/none-yet')).toEqual(['info']);
    expect(severities(findings, 'files/writable')).toEqual(['ok']);
    await expect(import('node:fs/promises').then((fs) => fs.stat(dataRoot))).rejects.toThrow('ENOENT');
  });

  test('of optional tools: said to be there or not, never an error', async () => {
    const tools = join(folder, 'tools');
    mkdirSync(tools);
    writeFileSync(join(tools, 'qpdf'), '#!/bin/sh\n', { mode: 0o755 });
    writeFileSync(join(tools, 'soffice'), 'not a program', { mode: 0o644 });
    const findings = (await examine(options({ path: `/nowhere:${tools}` }))).filter((f) => f.id === 'tools/optional');
    expect(findings.map((f) => [f.severity, f.details])).toEqual([
      ['info', { tool: 'soffice', path: null }],
      ['ok', { tool: 'qpdf', path: join(tools, 'qpdf') }],
      ['info', { tool: 'pdfsig', path: null }],
      ['info', { tool: 'tesseract', path: null }],
    ]);
  });
});

test('the marks: Node, memory, disk, server version and clock, each on its border', () => {
  const suits = ['20.18.9', '20.19.0', '21.7.0', '22.11.9', '22.12.0', '23.0.0', '24.1.0', 'v20.20.2'].map(nodeSuits);
  expect(suits).toEqual([false, true, false, false, true, true, true, true]);
  expect([479, 480, 959, 960].map(memorySeverity)).toEqual(['error', 'warning', 'warning', 'ok']);
  expect([15, 14.9, 10, 9.9, 5, 4.9].map(spaceSeverity)).toEqual(['ok', 'info', 'info', 'warning', 'warning', 'error']);
  expect([14, 15, 18, 19].map(versionSeverity)).toEqual(['error', 'ok', 'ok', 'error']);
  expect([5, -5.1, 60, -61].map(clockSeverity)).toEqual(['ok', 'warning', 'warning', 'error']);
});
