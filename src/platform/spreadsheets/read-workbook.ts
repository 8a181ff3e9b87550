// Reads a spreadsheet for the server, in a process of its own that is ended when it takes too long or too much:
// a hostile file can hurt that process at most, and leaves nothing behind.

import { problem } from '#kernel/problem.ts';
import { type Result, refuse } from '#kernel/result.ts';
import { ownProgram } from '../own-process/own-process.ts';
import { gaveUp, passThrough } from '../own-process/pass-through.ts';
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
  const lines = new LineReader();
  let pending: Buffer[] = [];
  const words = [...program.flags, `--max-old-space-size=${workbookLimits.heapMebibytes}`, program.path];
  const ended = await passThrough(words, content, workbookLimits.milliseconds, (piece) => {
    let from = 0;
    for (let at = piece.indexOf(NEWLINE); at !== -1; at = piece.indexOf(NEWLINE, from)) {
      pending.push(piece.subarray(from, at));
      lines.push(Buffer.concat(pending).toString('utf8'));
      pending = [];
      from = at + 1;
    }
    if (from < piece.length) pending.push(piece.subarray(from));
  });
  if (lines.result !== null) return lines.result;
  if (gaveUp(ended)) return refuse(problem('invalid', 'spreadsheets/too-heavy'));
  throw new Error(`the process that reads spreadsheets ended with ${ended.exit}: ${ended.complaint.trim()}`);
}
