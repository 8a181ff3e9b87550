// Cuts pages out of a scan for the server, in a process of its own that is ended when it takes too long or too much. One scan at a time.

import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { unframed, withQuestion } from '../own-process/framed.ts';
import { ownProgram } from '../own-process/own-process.ts';
import { passThrough } from '../own-process/pass-through.ts';
import { cutLimits } from './cut-limits.ts';
import type { CutRange } from './page-cutter.ts';

let last: Promise<unknown> = Promise.resolve();

/** Files for ranges of one scan, in their order; `null` for a range that is the whole scan, which is given out as it is. */
export async function cutPdf(
  bytes: Uint8Array,
  ranges: readonly CutRange[],
): Promise<Result<readonly (Uint8Array | null)[]>> {
  const turn = last.then(() => cut(bytes, ranges));
  last = turn.catch(() => {});
  return await turn;
}

async function cut(bytes: Uint8Array, ranges: readonly CutRange[]): Promise<Result<readonly (Uint8Array | null)[]>> {
  const program = ownProgram(import.meta.url, 'cut-process');
  const words = [...program.flags, `--max-old-space-size=${cutLimits.heapMebibytes}`, program.path];
  const given = withQuestion(ranges, bytes);
  const pieces: Buffer[] = [];
  const ended = await passThrough(words, given, cutLimits.milliseconds, (piece) => pieces.push(piece));
  if (ended.stopped) return refuse(problem('unavailable', 'pdf/cutting-too-long'));
  // Whatever else ended it, these pages cannot be had alone from this file.
  if (ended.exit !== 0) return refuse(problem('invalid', 'pdf/cannot-cut'));
  const files = unframed(Buffer.concat(pieces));
  if (files.length !== ranges.length) throw new Error('the process that cuts pages left some out');
  return ok(files);
}
