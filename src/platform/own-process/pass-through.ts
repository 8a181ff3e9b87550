// A stranger's bytes go into a process of their own and its answer comes back; a process that takes too long is ended.

import { spawn } from 'node:child_process';
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

/** Runs Node with `words`, gives it `bytes`, hands on what it answers; resolves when it has ended. */
export async function passThrough(
  words: readonly string[],
  bytes: Uint8Array,
  milliseconds: number,
  onAnswer: (piece: Buffer) => void,
): Promise<Ended> {
  const child = spawn(process.execPath, [...words], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: bareEnvironment(),
    windowsHide: true,
  });
  let stopped = false;
  const timer = setTimeout(() => {
    stopped = true;
    child.kill('SIGKILL');
  }, milliseconds);
  let complaint = '';
  child.stdout.on('data', onAnswer);
  child.stderr.on('data', (piece: Buffer) => {
    if (complaint.length < COMPLAINT) complaint += piece.toString('utf8');
  });
  // The process may stop listening before it has all bytes, when it has seen enough to refuse.
  child.stdin.on('error', () => {});
  child.stdin.end(bytes);
  const exit = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearTimeout(timer);
  return { exit, stopped, complaint };
}
