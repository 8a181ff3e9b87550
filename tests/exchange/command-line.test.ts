// The command line as the built program: what it writes, what it refuses, how it ends.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTrainingAccounts } from '#entry/training/accounts.ts';
import { query } from '#platform/database/db.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { buildWorkbook } from './office-workbook.ts';

let house: TestHouse;
let folder: string;
beforeAll(async () => {
  house = await freshHouse();
  await openTrainingAccounts(house.ports);
  folder = mkdtempSync(join(tmpdir(), 'openocop-cli-'));
});
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

const root = fileURLToPath(new URL('../..', import.meta.url));
const demo = join(root, 'tests/fixtures/register/demo-register.xlsx');

function ocop(...words: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const { host, port, user, password, database } = house.connection;
  const secret = password === undefined ? '' : `:${String(password)}`;
  const address = host?.startsWith('/')
    ? `postgres://${user}${secret}@localhost/${database}?host=${encodeURIComponent(host)}&port=${port}`
    : `postgres://${user}${secret}@${host}:${port}/${database}`;
  const child = spawn(process.execPath, [join(root, 'bin/ocop.mjs'), ...words], {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', DATABASE_URL: address, OCOP_DATA: folder },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (piece: Buffer) => {
    out += piece.toString('utf8');
  });
  child.stderr.on('data', (piece: Buffer) => {
    err += piece.toString('utf8');
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

async function products(): Promise<number> {
  const [row] = await query<{ n: number }>(house.ports.database.write, 'select count(*) as n from product');
  return row?.n ?? -1;
}

describe('ocop import and export', () => {
  it('judges without writing, writes, exports, and takes back', async () => {
    const dry = await ocop('import', 'register', demo, '--dry-run', '--json', '--as-of', '2026-11-23');
    expect(dry.code).toBe(1);
    expect((JSON.parse(dry.out) as { meta: { dataRows: number } }).meta.dataRows).toBe(123);
    expect(await products()).toBe(0);

    const wet = await ocop('import', 'register', demo, '--json', '--as-of', '2026-11-23', '--as', 'tinh');
    expect([wet.code, wet.err]).toEqual([1, '']);
    const done = JSON.parse(wet.out) as { import: { id: string; newProducts: number }; meta: { dataRows: number } };
    expect(done.import.newProducts).toBe(await products());
    const [entry] = await query<{ actor_kind: string }>(
      house.ports.database.write,
      `select actor_kind from ledger_entry where use_case = 'exchange/confirm-register-import'`,
    );
    expect(entry?.actor_kind).toBe('account');

    const file = join(folder, 'so.xlsx');
    const out = await ocop('export', 'register', file);
    expect([out.code, out.err]).toEqual([0, '']);
    const again = await ocop('import', 'register', file);
    expect(again.code).toBe(1);
    expect(again.err).toContain('No row would go into the register');
    expect((await ocop('export', 'register', file)).code).toBe(1);

    const undone = await ocop('import', 'undo', done.import.id);
    expect([undone.code, undone.err]).toEqual([0, '']);
    expect(await products()).toBe(0);
    expect((await ocop('import', 'undo', done.import.id)).code).toBe(1);
  }, 180_000);

  it('refuses what the pages refuse, with one document of JSON where it was asked for', async () => {
    const write = async (name: string, rows: readonly (readonly (string | number)[])[]): Promise<string> => {
      const path = join(folder, name);
      writeFileSync(path, await buildWorkbook([{ name: 'DS', rows }]));
      return path;
    };
    const codeOf = ({ out }: { out: string }) => (JSON.parse(out) as { code?: string }).code;
    const plain = await write('khong-co-tieu-de.xlsx', [['Chè giả định', 3, 'Xã Bình Lư']]);
    for (const words of [
      [plain, '--dry-run', '--json'],
      [plain, '--json'],
    ]) {
      const done = await ocop('import', 'register', ...words);
      expect([done.code, codeOf(done)]).toEqual([1, 'exchange/no-register']);
    }
    const missing = await ocop('import', 'register', join(folder, 'khong-co.xlsx'), '--dry-run', '--json');
    expect([missing.code, codeOf(missing)]).toEqual([1, 'exchange/file-unreadable']);

    const large = join(folder, 'lon.xlsx');
    writeFileSync(large, '');
    truncateSync(large, 3_000_000_000);
    const refused = await ocop('import', 'register', large, '--json');
    expect([refused.code, codeOf(refused)]).toEqual([1, 'spreadsheets/too-large']);
    expect(refused.err).toContain('at most 20 MB');

    const nameless = await write('thieu-cot-ten.xlsx', [
      ['TT', 'Nội dung', 'Chủ thể', 'Xã', 'Hạng sao'],
      [1, 'Chè giả định', 'HTX Giả định Chè', 'Xã Bình Lư', 3],
    ]);
    for (const words of [
      [nameless, '--dry-run', '--json'],
      [nameless, '--json'],
    ]) {
      const done = await ocop('import', 'register', ...words);
      expect([done.code, codeOf(done)]).toEqual([1, 'exchange/no-name-column']);
      expect(done.err).toContain('no column is headed as the products');
    }
    expect(await products()).toBe(0);
  }, 180_000);

  it('refuses wrong words with 2, and a person without the right with 1', async () => {
    expect((await ocop('import', 'register')).code).toBe(2);
    expect((await ocop('import', 'register', demo, '--as-of', 'nay')).code).toBe(2);
    expect((await ocop('import', 'undo')).code).toBe(2);
    expect((await ocop('export', 'register')).code).toBe(2);
    const refused = await ocop('import', 'register', demo, '--as', 'chuthe');
    expect(refused.code).toBe(1);
    expect((await ocop('import', 'register', demo, '--as', 'nobody.here')).code).toBe(1);
    expect(await products()).toBe(0);
  }, 180_000);
});
