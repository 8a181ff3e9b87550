// The process of its own in which the signatures of a PDF are read: a line with the roots and the moment, then the bytes; one line out.

import { questionOf } from '../../own-process/framed.ts';
import { handedIn } from '../../own-process/handed-in.ts';
import { readCertificate } from './certificate.ts';
import type { SignatureQuestion, SignatureReading } from './check-signatures.ts';
import { readSignatures } from './read-signatures.ts';

const { question, bytes } = questionOf<SignatureQuestion>(await handedIn(Number.POSITIVE_INFINITY));
const roots = question.roots.map((root) => readCertificate(Uint8Array.from(Buffer.from(root, 'base64'))));

/** What cannot be read as pages shows none that could be compared. */
async function printsOf(): Promise<readonly string[] | null> {
  try {
    const { pagePrints } = await import('./page-prints.ts');
    return await pagePrints(bytes);
  } catch {
    return null;
  }
}

/** Whatever a stranger's bytes bring about in here: nothing in them is valid. */
async function answerOf(): Promise<SignatureReading> {
  try {
    const signatures = readSignatures(bytes, roots, question.seenAt);
    if (signatures === null) return { state: 'too-many', signatures: [], pages: null };
    return { state: 'read', signatures, pages: question.wantsPages ? await printsOf() : null };
  } catch {
    return { state: 'too-heavy', signatures: [], pages: null };
  }
}

process.stdout.write(`${JSON.stringify(await answerOf())}\n`);
