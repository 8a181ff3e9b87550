// Checks a PDF for the server, in a process of its own that is ended when it takes too long or too much. The bytes themselves
// are kept as they are: a signed paper stays signed.

import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { ownProgram } from '../own-process/own-process.ts';
import { gaveUp, passThrough } from '../own-process/pass-through.ts';
import { pdfLimits } from './pdf-limits.ts';
import { type PdfProblemCode, pdfProblemCodes } from './problems.ts';

/** A PDF that has passed. */
export interface CheckedPdf {
  readonly pages: number;
}

const refused = (code: PdfProblemCode): Result<never> =>
  refuse(problem('invalid', code, { pages: pdfLimits.pages, megabytes: pdfLimits.fileBytes / 1_048_576 }));

/** Whether bytes begin like a PDF, or hold its beginning within the part where lenient readers look for it. */
export function looksLikePdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1_024)).toString('latin1').includes('%PDF-');
}

/** Pages of a PDF, or why it is not taken. A PDF that does not begin with the first byte hides something before it. */
export async function checkPdf(bytes: Uint8Array): Promise<Result<CheckedPdf>> {
  if (bytes.byteLength === 0) return refused('pdf/empty');
  if (bytes.byteLength > pdfLimits.fileBytes) return refused('pdf/too-large');
  if (!looksLikePdf(bytes)) return refused('pdf/not-a-pdf');
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') !== '%PDF-') return refused('pdf/hidden-content');
  const program = ownProgram(import.meta.url, 'pdf-process');
  let answer = '';
  const words = [...program.flags, `--max-old-space-size=${pdfLimits.heapMebibytes}`, program.path];
  const ended = await passThrough(words, bytes, pdfLimits.milliseconds, (piece) => {
    answer += piece.toString('utf8');
  });
  if (answer.endsWith('\n')) return readAnswer(answer);
  if (gaveUp(ended)) return refused('pdf/too-heavy');
  throw new Error(`the process that checks PDF files ended with ${ended.exit}: ${ended.complaint.trim()}`);
}

function readAnswer(line: string): Result<CheckedPdf> {
  const { pages, refused: why } = JSON.parse(line) as { readonly pages?: unknown; readonly refused?: unknown };
  if (typeof pages === 'number') return ok({ pages });
  return refused(pdfProblemCodes.find((code) => code === why) ?? 'pdf/damaged');
}
