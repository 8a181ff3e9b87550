// A stranger's bytes go into a process of their own and its answer comes back, or goes into a file; a process that uses too much
// processor time is ended. What a busy machine makes it wait does not count, or sound files would be refused on bad days.

import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { bareEnvironment } from './own-process.ts';
import { processorMilliseconds } from './processor-time.ts';

/** Of what a process complains about, so many characters are kept: enough to know a fault of ours by. */
const COMPLAINT = 4_000;

/** How often its processor time is read. */
const EVERY_MILLISECONDS = 200;
/** So many times its limit may pass on the wall before a process that hardly uses anything is ended too. */
const PATIENCE = 10;

export interface Ended {
  /** `null`: it was ended by a signal. */
  readonly exit: number | null;
  /** It used or took too much time and was ended by us. */
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

/**
 * Ends a process that has used its milliseconds of processor time, or that waits for a multiple of them; where the system does not
 * tell, what passes on the wall counts as used. Answers how to stop watching.
 */
function watch(pid: number, milliseconds: number, end: () => void): () => void {
  const start = performance.now();
  const watching = setInterval(() => {
    const passed = performance.now() - start;
    const used = processorMilliseconds(pid) ?? passed;
    if (used >= milliseconds || passed >= milliseconds * PATIENCE) end();
  }, EVERY_MILLISECONDS);
  return () => clearInterval(watching);
}

/** Starts Node with `words`; what it answers comes back or goes into an open file. `milliseconds` of processor time are its limit. */
export function startProcess(words: readonly string[], answer: 'pipe' | number, milliseconds: number): Running {
  const child = spawn(process.execPath, [...words], {
    stdio: ['pipe', answer, 'pipe'],
    env: bareEnvironment(),
    windowsHide: true,
  });
  const { stdin, stdout, stderr } = child;
  if (stdin === null || stderr === null) throw new Error('a process without its ends');
  let stopped = false;
  // Without a number it never started; its error tells why.
  const unwatch =
    child.pid === undefined
      ? () => {}
      : watch(child.pid, milliseconds, () => {
          stopped = true;
          child.kill('SIGKILL');
        });
  let complaint = '';
  stderr.on('data', (piece: Buffer) => {
    if (complaint.length < COMPLAINT) complaint += piece.toString('utf8');
  });
  const closed = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const ended = closed.finally(unwatch).then((exit) => ({ exit, stopped, complaint }));
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
