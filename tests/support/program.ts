// The built program on the database and the files of a test, as a process of its own that a test can end in the middle of whatever it does.

import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { WebApp } from '#entry/web-app.ts';
import type { TestHouse } from './database.ts';
import { Person } from './web.ts';

const checkout = resolve(import.meta.dirname, '../..');

/** The program on the house of a test. It answers at the same address however often it is started. */
export class BuiltProgram {
  readonly #house: TestHouse;
  readonly #day: string | null;
  readonly #settings: Readonly<Record<string, string>>;
  #running: ChildProcess | null = null;
  #port = '0';

  /** `day`: the day on which it lives; `null`: today. `settings` of its own go before the usual ones of a test. */
  constructor(house: TestHouse, day: string | null, settings: Readonly<Record<string, string>> = {}) {
    this.#house = house;
    this.#day = day;
    this.#settings = settings;
  }

  /** What it is started with; a command of the same program takes it as well. */
  get environment(): Record<string, string> {
    const { host, port, user, database } = this.#house.connection;
    return {
      ...(process.env as Record<string, string>),
      OCOP_MODE: 'training',
      ...(this.#day === null ? {} : { OCOP_TRAINING_DATE: this.#day }),
      OCOP_TRAINING_REGISTER: 'empty',
      OCOP_WORKER: 'none',
      PORT: this.#port,
      OCOP_RATE_SCALE: '1000',
      OCOP_FILES: this.#house.ports.files.root,
      DATABASE_URL: `postgresql:///${database}?host=${host}&port=${port}&user=${user}`,
      ...this.#settings,
    };
  }

  /** Starts it and answers where it listens. */
  async start(): Promise<string> {
    const program = spawn(process.execPath, ['bin/ocop.mjs', 'serve'], {
      cwd: checkout,
      env: this.environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#running = program;
    const address = await new Promise<string>((done, fail) => {
      const said: string[] = [];
      const read = (line: string): void => {
        said.push(line);
        const found = /answers at (http:\/\/\S+)/.exec(line)?.[1];
        if (found !== undefined) done(found);
      };
      createInterface({ input: program.stdout }).on('line', read);
      createInterface({ input: program.stderr }).on('line', read);
      program.once('exit', () => fail(new Error(said.join('\n'))));
    });
    this.#port = new URL(address).port;
    return address;
  }

  /** Ends it in the middle of whatever it does, as a power cut does. */
  async kill(): Promise<void> {
    const program = this.#running;
    this.#running = null;
    if (program?.pid === undefined || program.exitCode !== null) return;
    const ended = new Promise((done) => program.once('exit', done));
    process.kill(program.pid, 'SIGKILL');
    await ended;
  }
}

/** A browser of somebody at the running program. */
export function browserAt(address: string): Person {
  const app = {
    async fetch(asked: Request): Promise<Response> {
      const to = new URL(asked.url);
      const headers = new Headers(asked.headers);
      headers.delete('host');
      if (headers.has('origin')) headers.set('origin', address);
      const body = asked.method === 'GET' ? null : await asked.text();
      return await fetch(`${address}${to.pathname}${to.search}`, {
        method: asked.method,
        headers,
        body,
        redirect: 'manual',
      });
    },
  };
  return new Person(app as unknown as WebApp);
}
