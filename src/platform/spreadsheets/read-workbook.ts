// Reads a spreadsheet for the server, in a process of its own that is ended when it takes too long or too much:
// a hostile file can hurt that process at most, and leaves nothing behind.

import { spawn } from 'node:child_process';
import { problem } from '#kernel/problem.ts';
import { type Result, refuse } from '#kernel/result.ts';
import { bareEnvironment, ownProgram } from '../own-process/own-process.ts';
import { workbookLimits } from './limits.ts';
import { LineReader } from './row-lines.ts';
import type { Workbook } from './workbook.ts';

const NEWLINE = 10;

/**
 * Reads the bytes of an .xlsx. Refused with a code of `./problems.ts` where it is no workbook, is damaged or hostile,
 * or is larger than `./limits.ts` allows; nothing of it is written anywhere.
 */
export async function readWorkbook(content: Uint8Array): Promise<Result<Workbook>> {
  if (content.byteLength > workbookLimits.fileBytes) {
    return refuse(problem('invalid', 'spreadsheets/too-large', { limit: workbookLimits.fileBytes }));
  }
  const program = ownProgram(import.meta.url, 'workbook-process');
  const child = spawn(
    process.execPath,
    [...program.flags, `--max-old-space-size=${workbookLimits.heapMebibytes}`, program.path],
    { stdio: ['pipe', 'pipe', 'pipe'], env: bareEnvironment(), windowsHide: true },
  );
  let stopped = false;
  const timer = setTimeout(() => {
    stopped = true;
    child.kill('SIGKILL');
  }, workbookLimits.milliseconds);

  const lines = new LineReader();
  let pending: Buffer[] = [];
  let complaint = '';
  child.stdout.on('data', (piece: Buffer) => {
    let from = 0;
    for (let at = piece.indexOf(NEWLINE); at !== -1; at = piece.indexOf(NEWLINE, from)) {
      pending.push(piece.subarray(from, at));
      lines.push(Buffer.concat(pending).toString('utf8'));
      pending = [];
      from = at + 1;
    }
    if (from < piece.length) pending.push(piece.subarray(from));
  });
  child.stderr.on('data', (piece: Buffer) => {
    if (complaint.length < 4000) complaint += piece.toString('utf8');
  });
  // The child may stop listening before it has all bytes, when it has seen enough to refuse.
  child.stdin.on('error', () => {});
  child.stdin.end(content);

  const exit = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearTimeout(timer);
  if (lines.result !== null) return lines.result;
  if (stopped || exit === null || /heap out of memory|allocation failed/i.test(complaint)) {
    return refuse(problem('invalid', 'spreadsheets/too-heavy'));
  }
  throw new Error(`the process that reads spreadsheets ended with ${exit}: ${complaint.trim()}`);
}
