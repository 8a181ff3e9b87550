// Reads a spreadsheet for the server, in a process of its own that is ended when it takes too long or too much:
// a hostile file can hurt that process at most, and leaves nothing behind.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { problem } from '#kernel/problem.ts';
import { type Result, refuse } from '#kernel/result.ts';
import { workbookLimits } from './limits.ts';
import { LineReader } from './row-lines.ts';
import type { Workbook } from './workbook.ts';

interface Program {
  readonly path: string;
  readonly flags: readonly string[];
}

/** Where the reading process stands: beside this file in a checkout, in the build folder when built. */
function findProgram(): Program {
  const here = import.meta.url;
  if (here.endsWith('.ts')) {
    const path = fileURLToPath(new URL('./workbook-process.ts', here));
    const strips = (process.features as { typescript?: unknown }).typescript;
    if (strips) return { path, flags: ['--disable-warning=ExperimentalWarning'] };
    return { path, flags: ['--import', createRequire(here).resolve('tsx')] };
  }
  for (const place of ['./workbook-process.js', '../workbook-process.js', '../../workbook-process.js']) {
    const path = fileURLToPath(new URL(place, here));
    if (existsSync(path)) return { path, flags: lockedDown() };
  }
  throw new Error(`workbook-process.js is missing beside ${here}: the build is not complete`);
}

/** Where Node knows the flag, the process may read program files and nothing else: no writing, no further process. */
function lockedDown(): readonly string[] {
  const flag = ['--permission', '--experimental-permission'].find((f) => process.allowedNodeEnvironmentFlags.has(f));
  return flag === undefined ? [] : [flag, '--allow-fs-read=*', '--no-warnings'];
}

const NEWLINE = 10;

/**
 * Reads the bytes of an .xlsx. Refused with a code of `./problems.ts` where it is no workbook, is damaged or hostile,
 * or is larger than `./limits.ts` allows; nothing of it is written anywhere.
 */
export async function readWorkbook(content: Uint8Array): Promise<Result<Workbook>> {
  if (content.byteLength > workbookLimits.fileBytes) {
    return refuse(problem('invalid', 'spreadsheets/too-large', { limit: workbookLimits.fileBytes }));
  }
  const program = findProgram();
  const child = spawn(
    process.execPath,
    [...program.flags, `--max-old-space-size=${workbookLimits.heapMebibytes}`, program.path],
    { stdio: ['pipe', 'pipe', 'pipe'], env: systemEnvironment(), windowsHide: true },
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

/** Nothing of the server's settings; Windows needs its own root to start a program. */
function systemEnvironment(): Record<string, string> {
  const root = process.env['SystemRoot'];
  return root === undefined ? {} : { SystemRoot: root };
}
