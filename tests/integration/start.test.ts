// The program as a person starts it: one process, its own database, an address; a second start, a kill, a wrong setting.

import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scratchFolder } from '../support/scratch.ts';

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

let folder: string;
let running: Started[];
beforeEach(() => {
  folder = scratchFolder('openocop-start-');
  // Started as root, the database runs under another account, which must be able to pass through.
  chmodSync(folder, 0o755);
  running = [];
});
afterEach(async () => {
  for (const one of running) {
    if (one.child.exitCode === null && one.child.signalCode === null) one.child.kill('SIGTERM');
    await one.ended;
  }
  rmSync(folder, { recursive: true, force: true });
});

function ocop(words: readonly string[], env: Readonly<Record<string, string>> = {}): Started {
  const child = spawn(process.execPath, ['bin/ocop.mjs', ...words], {
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '',
      OCOP_DATA: join(folder, 'data'),
      // The register to practise with takes longer than a start; the first test waits for it, the others have no use for it.
      OCOP_TRAINING_REGISTER: 'empty',
      PORT: '0',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const keep = (chunk: Buffer): void => {
    text += chunk.toString('utf8');
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', (code) => resolve(code));
  });
  const started = { child, output: () => text, ended };
  running.push(started);
  return started;
}

async function addressOf(started: Started): Promise<string> {
  const until = Date.now() + 30_000;
  while (Date.now() < until) {
    const found = /answers at (http:\/\/\S+)/.exec(started.output())?.[1];
    if (found !== undefined) return found;
    if (started.child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`no address: ${started.output()}`);
}

describe('a start', () => {
  it('in an empty folder makes the database, prints the address, answers, and ends clean on SIGTERM', async () => {
    const server = ocop(['serve'], { OCOP_TRAINING_REGISTER: 'demo' });
    const address = await addressOf(server);
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    expect((await fetch(`${address}/khong-co`)).status).toBe(404);
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
  });

  it('beside a running one is refused and says who runs where', async () => {
    const first = ocop(['serve']);
    const address = await addressOf(first);
    const second = ocop(['serve']);
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(String(first.child.pid));
    expect(second.output()).toContain(address);
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
  });

  it('after the program was killed takes the database over and keeps its records', async () => {
    const first = ocop(['serve']);
    await addressOf(first);
    first.child.kill('SIGKILL');
    await first.ended;
    const second = ocop(['serve']);
    const address = await addressOf(second);
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
  });

  it('with training data is refused as production, and the other way', async () => {
    const first = ocop(['migrate']);
    expect(await first.ended).toBe(0);
    const second = ocop(['migrate'], { OCOP_MODE: 'production', OCOP_ORIGIN: 'https://ocop.example.vn' });
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain('OCOP_MODE');
  });

  it('with wrong settings names them and touches nothing', async () => {
    const server = ocop(['serve'], { PORT: 'abc', DATABASE_URL: 'x' });
    expect(await server.ended).toBe(2);
    expect(server.output()).toMatch(/DATABASE_URL: .*\n.*PORT: /);
  });

  it('on a port that is taken says so', async () => {
    const first = ocop(['serve']);
    const { port } = new URL(await addressOf(first));
    const second = ocop(['serve'], { PORT: port, OCOP_DATA: join(folder, 'other') });
    expect(await second.ended).toBe(3);
    expect(second.output()).toContain(port);
  });

  it('with a server that does not answer says what to check', async () => {
    const server = ocop(['migrate'], { DATABASE_URL: 'postgres://nobody:x@127.0.0.1:1/none' });
    expect(await server.ended).toBe(3);
    expect(server.output()).toContain('DATABASE_URL');
  });
});

describe('a dump', () => {
  it('goes into an empty installation and comes out the same; a cut one is refused and the target is as before', async () => {
    const file = join(folder, 'a.tar.gz');
    expect(await ocop(['db', 'dump', file]).ended).toBe(0);
    const other = { OCOP_DATA: join(folder, 'other') };
    const cut = join(folder, 'cut.tar.gz');
    writeFileSync(cut, readFileSync(file).subarray(0, 900));
    const refused = ocop(['db', 'restore', cut], other);
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toMatch(/cut off|damaged|no dump/);
    expect(await ocop(['db', 'restore', file], other).ended).toBe(0);
    const again = ocop(['db', 'dump', file]);
    expect(await again.ended).toBe(1);
    expect(again.output()).toContain('never overwrites');
  });
});
