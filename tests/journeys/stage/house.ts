// A throw-away installation for one journey: the built program in a process of its own, with its own database and files.

import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { scratchFolder } from '../../support/scratch.ts';

export interface JourneyHouse {
  /** Where people go, like `http://127.0.0.1:41234`. */
  readonly address: string;
  /** What the program complained of: faults, broken content policy. Nothing else is written at this level. */
  complaints(): readonly string[];
  /** The program is ended and started again on a later day, at the same address, with all that it keeps. */
  goesOnTo(day: string): Promise<void>;
  close(): Promise<void>;
}

const START_MILLISECONDS = 180_000;
const STOP_MILLISECONDS = 20_000;

function addressOf(child: ChildProcess, output: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`the program did not answer: ${output()}`)), START_MILLISECONDS);
    child.stdout?.on('data', () => {
      const found = /answers at (http:\/\/\S+)/.exec(output())?.[1];
      if (found === undefined) return;
      clearTimeout(late);
      resolve(found);
    });
    child.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`the program ended with ${code}: ${output()}`));
    });
  });
}

/** What the people find when they come. */
export interface Beginning {
  readonly register: 'demo' | 'empty';
  /** The day on which they walk; absent: today. */
  readonly day?: string;
}

interface Running {
  readonly address: string;
  said(): string;
  stop(): Promise<void>;
}

/** One run of the program in its folder, as `npm start` begins it; port 0: any that is free. */
async function run(folder: string, { register, day }: Beginning, port: string): Promise<Running> {
  const child = spawn(process.execPath, ['bin/ocop.mjs', 'serve'], {
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '',
      OCOP_DATA: join(folder, 'data'),
      OCOP_TRAINING_REGISTER: register,
      ...(day === undefined ? {} : { OCOP_TRAINING_DATE: day }),
      OCOP_RATE_SCALE: '1000',
      PORT: port,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let complained = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    complained += chunk.toString();
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), STOP_MILLISECONDS);
    await ended;
    clearTimeout(late);
  };
  try {
    return { address: await addressOf(child, () => said + complained), said: () => complained, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Starts the program as `npm start` does, in an empty folder. */
export async function openJourneyHouse(beginning: Beginning): Promise<JourneyHouse> {
  const folder = scratchFolder('openocop-journey-');
  // Started as root, the database runs under another account, which must be able to pass through.
  chmodSync(folder, 0o755);
  const runs: Running[] = [];
  const close = async (): Promise<void> => {
    await runs.at(-1)?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const first = await run(folder, beginning, '0');
    runs.push(first);
    return {
      address: first.address,
      complaints: () =>
        runs.flatMap((one) =>
          one
            .said()
            .split('\n')
            .filter((line) => line.startsWith('{')),
        ),
      async goesOnTo(day) {
        await runs.at(-1)?.stop();
        runs.push(await run(folder, { ...beginning, day }, new URL(first.address).port));
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
