// A stranger's bytes go into a process of their own and its answer comes back, or goes into a file; a process that takes too long is
// ended.

import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { bareEnvironment } from './own-process.ts';

/** Of what a process complains about, so many characters are kept: enough to know a fault of ours by. */
const COMPLAINT = 4_000;

export interface Ended {
  /** `null`: it was ended by a signal. */
  readonly exit: number | null;
  /** It took too long and was ended by us. */
  readonly stopped: boolean;
  readonly complaint: string;
}

/** Whether the process gave up on what it was given, rather than failed by a fault of ours. */
export const gaveUp = ({ exit, stopped, complaint }: Ended): boolean =>
  stopped || exit === null || /heap out of memory|allocation failed/i.test(complaint);

/** A process that runs: what goes in, what it answers (`null`: into a file), how it ends. */
interface Running {
  readonly stdin: Writable;
  readonly stdout: Readable | null;
  readonly ended: Promise<Ended>;
}

/** Starts Node with `words`; what it answers comes back or goes into an open file. */
export function startProcess(words: readonly string[], answer: 'pipe' | number, milliseconds: number): Running {
  const child = spawn(process.execPath, [...words], {
    stdio: ['pipe', answer, 'pipe'],
    env: bareEnvironment(),
    windowsHide: true,
  });
  const { stdin, stdout, stderr } = child;
  if (stdin === null || stderr === null) throw new Error('a process without its ends');
  let stopped = false;
  const timer = setTimeout(() => {
    stopped = true;
    child.kill('SIGKILL');
  }, milliseconds);
  let complaint = '';
  stderr.on('data', (piece: Buffer) => {
    if (complaint.length < COMPLAINT) complaint += piece.toString('utf8');
  });
  const closed = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const ended = closed.finally(() => clearTimeout(timer)).then((exit) => ({ exit, stopped, complaint }));
  return { stdin, stdout, ended };
}

/** Runs Node with `words`, gives it `bytes`, hands on what it answers; resolves when it has ended. */
export async function passThrough(
  words: readonly string[],
  bytes: Uint8Array,
  milliseconds: number,
  onAnswer: (piece: Buffer) => void,
): Promise<Ended> {
  const { stdin, stdout, ended } = startProcess(words, 'pipe', milliseconds);
  stdout?.on('data', onAnswer);
  // The process may stop listening before it has all bytes, when it has seen enough to refuse.
  stdin.on('error', () => {});
  stdin.end(bytes);
  return await ended;
}
