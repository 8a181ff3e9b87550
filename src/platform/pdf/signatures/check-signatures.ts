// Reads the signatures of a PDF for the server, in a process of its own that is ended when it takes too long or too much.

import type { Instant } from '#kernel/calendar.ts';
import type { DigitalSignature } from '#kernel/digital-signature.ts';
import { withQuestion } from '../../own-process/framed.ts';
import { ownProgram } from '../../own-process/own-process.ts';
import { gaveUp, passThrough } from '../../own-process/pass-through.ts';
import { signatureLimits } from './signature-limits.ts';
import type { TrustedRoots } from './trusted-roots.ts';

/** The line before the bytes. */
export interface SignatureQuestion {
  /** In DER, as base64. */
  readonly roots: readonly string[];
  readonly seenAt: Instant;
  readonly wantsPages: boolean;
}

export interface SignatureReading {
  /** `too-many`, `too-heavy`: nothing further is said of the file, and nothing in it is valid. */
  readonly state: 'read' | 'too-many' | 'too-heavy';
  readonly signatures: readonly DigitalSignature[];
  /** What each page shows (`page-prints.ts`); `null`: not asked for, or it cannot be told. */
  readonly pages: readonly string[] | null;
}

/** Whether a PDF can have a signature at all: the word that each has. */
const mayBeSigned = ({ buffer, byteOffset, byteLength }: Uint8Array): boolean =>
  Buffer.from(buffer, byteOffset, byteLength).includes('/ByteRange');

/** Reads the signatures of a PDF by the roots of this installation, as of the moment the file came. */
export async function checkSignatures(
  bytes: Uint8Array,
  { roots, seenAt, wantsPages = false }: { roots: TrustedRoots; seenAt: Instant; wantsPages?: boolean },
): Promise<SignatureReading> {
  if (!wantsPages && !mayBeSigned(bytes)) return { state: 'read', signatures: [], pages: null };
  const program = ownProgram(import.meta.url, 'signature-process');
  const words = [...program.flags, `--max-old-space-size=${signatureLimits.heapMebibytes}`, program.path];
  const question: SignatureQuestion = { roots: roots.certificates.map(({ der }) => der), seenAt, wantsPages };
  const sent = withQuestion(question, bytes);
  let answer = '';
  const ended = await passThrough(words, sent, signatureLimits.milliseconds, (piece) => {
    answer += piece.toString('utf8');
  });
  if (answer.endsWith('\n')) return JSON.parse(answer) as SignatureReading;
  if (gaveUp(ended)) return { state: 'too-heavy', signatures: [], pages: null };
  throw new Error(`the process that reads signatures ended with ${ended.exit}: ${ended.complaint.trim()}`);
}
