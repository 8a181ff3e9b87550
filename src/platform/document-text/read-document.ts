// Reads the text of a letter's file for the server, in a process of its own that is ended when it takes too long or too much.

import { problem } from '#kernel/problem.ts';
import { type Result, refuse } from '#kernel/result.ts';
import { ownProgram } from '../own-process/own-process.ts';
import { gaveUp, passThrough } from '../own-process/pass-through.ts';
import type { DocumentText } from './document-text.ts';
import { documentTextLimits } from './limits.ts';

/**
 * The text of a PDF, a DOCX or a text file. Refused with a code of `./problems.ts` where there is none to be had: empty, encrypted, a picture
 * only, too large, in an encoding of before Unicode.
 */
export async function readDocument(content: Uint8Array): Promise<Result<DocumentText>> {
  if (content.byteLength > documentTextLimits.fileBytes) {
    return refuse(problem('invalid', 'document-text/too-large', { limit: documentTextLimits.fileBytes }));
  }
  const program = ownProgram(import.meta.url, 'document-process');
  const words = [...program.flags, `--max-old-space-size=${documentTextLimits.heapMebibytes}`, program.path];
  const pieces: Buffer[] = [];
  const ended = await passThrough(words, content, documentTextLimits.milliseconds, (piece) => pieces.push(piece));
  if (gaveUp(ended)) return refuse(problem('invalid', 'document-text/too-heavy'));
  if (ended.exit !== 0)
    throw new Error(`the process that reads letters ended with ${ended.exit}: ${ended.complaint.trim()}`);
  return JSON.parse(Buffer.concat(pieces).toString('utf8')) as Result<DocumentText>;
}
