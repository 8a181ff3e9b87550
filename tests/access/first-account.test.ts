// The first account of a real installation: nothing is there by default, the console opens it, the slip sets the password.

import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readUserAdd } from '#entry/commands/user-add.ts';
import { trainingAccounts, trainingPassword } from '#entry/training/accounts.ts';
import { scratchFolder } from '../support/scratch.ts';
import { Person } from '../support/web.ts';
import { password } from './people.ts';

let folder = '';
let server: ChildProcess;
let printed = '';
let address = '';

const environment = (): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'] ?? '',
  HOME: process.env['HOME'] ?? '',
  OCOP_DATA: join(folder, 'data'),
  OCOP_MODE: 'production',
  OCOP_ORIGIN: 'https://ocop.example.vn',
  OCOP_RATE_SCALE: '1000',
  PORT: '0',
});

beforeAll(async () => {
  folder = scratchFolder('openocop-first-');
  chmodSync(folder, 0o755);
  server = spawn(process.execPath, ['bin/ocop.mjs', 'serve'], {
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (chunk) => (printed += String(chunk)));
  const until = Date.now() + 60_000;
  while (address === '' && Date.now() < until && server.exitCode === null) {
    address = /listening on (http:\/\/\S+)/.exec(printed)?.[1] ?? '';
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  if (address === '') throw new Error(`no address: ${printed}`);
});
afterAll(async () => {
  if (server.exitCode === null) {
    const ended = new Promise((resolve) => server.once('close', resolve));
    server.kill('SIGTERM');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
});

/** A person at the running program. */
function somebody(): Person {
  return new Person({
    async fetch(request) {
      const { pathname, search } = new URL(request.url);
      const headers = new Headers(request.headers);
      headers.delete('host');
      const body = request.method === 'POST' ? await request.text() : null;
      return await fetch(`${address}${pathname}${search}`, {
        method: request.method,
        headers,
        body,
        redirect: 'manual',
      });
    },
    drain: () => {},
  });
}

async function ocop(...words: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ['bin/ocop.mjs', ...words], {
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => (out += String(chunk)));
  child.stderr.on('data', (chunk) => (err += String(chunk)));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out, err };
}

describe('a real installation', () => {
  it('starts without training accounts and prints no password', async () => {
    expect(printed).toContain('ocop user add');
    expect(printed).not.toContain(trainingPassword);
    for (const { login } of trainingAccounts) {
      const answer = await somebody().signIn(login, trainingPassword);
      expect([login, answer.status]).toEqual([login, 422]);
    }
    expect((await somebody().get('/')).text).not.toContain('Bản tập huấn');
  });

  it('gets its first account from the console: the slip sets the password, the second step comes before any work', async () => {
    const added = await ocop(
      'user',
      'add',
      'quan.tri',
      '--name',
      'Quản trị',
      '--role',
      'platform-admin',
      '--unit',
      'all',
      '--json',
    );
    expect([added.code, added.err]).toEqual([0, '']);
    const answer = JSON.parse(added.out) as { code: string; link: string; login: string };
    expect(answer.link).toBe(`https://ocop.example.vn/loi-moi/${answer.code}`);
    const admin = somebody();
    expect((await admin.signIn('quan.tri', password)).status).toBe(422);
    const opened = await admin.submit('/loi-moi', { code: answer.code });
    expect((await admin.submit(opened.location ?? '', { password, repeat: password })).status).toBe(303);
    expect((await admin.signIn('quan.tri', password)).status).toBe(303);
    expect([...admin.cookies.keys()].filter((name) => !name.startsWith('__Host-'))).toEqual([]);
    expect((await admin.get('/nhat-ky')).location).toBe('/tai-khoan/bao-mat');
  });

  it('acts as somebody with --as, under that person’s right and no further', async () => {
    const officer = ['--name', 'Cán bộ xã (giả định)', '--role', 'commune-officer', '--unit', '12/03390'];
    const asAdmin = await ocop('user', 'add', 'xa.mot', ...officer, '--as', 'quan.tri');
    expect([asAdmin.code, asAdmin.out.includes('code of the slip')]).toEqual([0, true]);
    const asNobody = await ocop('user', 'add', 'xa.hai', ...officer, '--as', 'khong.co.ai');
    expect([asNobody.code, asNobody.err.includes('no active account')]).toEqual([1, true]);
    const taken = await ocop('user', 'add', 'xa.mot', ...officer, '--json');
    expect(taken.code).toBe(1);
    expect(JSON.parse(taken.out)).toMatchObject({
      kind: 'invalid',
      fields: [{ path: 'login', code: 'access/login-taken' }],
    });
  });
});

describe('the unit of an account opened at the console', () => {
  const commune = (login: string, unit: string, words: readonly string[] = []) =>
    ocop('user', 'add', login, '--name', 'Cán bộ xã', '--role', 'commune-officer', '--unit', unit, '--json', ...words);

  it.each(['03390', '12-03390', 'Xã Bình Lư', 'bình lư'])('is meant by “%s”', async (unit) => {
    const added = await commune(`xa.${Buffer.from(unit).toString('hex').slice(0, 20)}`, unit);
    expect([unit, added.code, added.err]).toEqual([unit, 0, '']);
  });

  it('is asked for by its code where several are called so, and refused where none is', async () => {
    const several = await commune('xa.nhieu', 'Tân Phong');
    expect([several.code, several.err]).toEqual([1, expect.stringContaining('Give the code')]);
    const none = await commune('xa.khong', 'Xã Không Có Thật');
    expect([none.code, (JSON.parse(none.out) as { fields: unknown[] }).fields]).toEqual([
      1,
      [expect.objectContaining({ path: 'unit' })],
    ]);
  });
});

describe('the words of user add', () => {
  it('are a login and options in any order', () => {
    expect(readUserAdd(['--role', 'clerk', 'thu', '--unit', '12', '--name', 'Chị Thu'])).toEqual({
      login: 'thu',
      '--role': 'clerk',
      '--unit': '12',
      '--name': 'Chị Thu',
    });
  });

  it.each([
    ['nothing', []],
    ['no unit', ['thu', '--name', 'Thu', '--role', 'clerk']],
    ['two logins', ['thu', 'hai', '--name', 'Thu', '--role', 'clerk', '--unit', '12']],
    ['an option without its value', ['thu', '--name', 'Thu', '--role', 'clerk', '--unit']],
    ['an unknown option', ['thu', '--name', 'Thu', '--role', 'clerk', '--unit', '12', '--word', 'x']],
  ])('that say %s are wrong usage', (_what, words) => {
    expect(readUserAdd(words)).toBeNull();
  });
});
