// The process of its own in which the signatures of a PDF are read: a line with the roots and the moment, then the bytes; one line out.

import { readCertificate } from './certificate.ts';
import type { SignatureQuestion, SignatureReading } from './check-signatures.ts';
import { readSignatures } from './read-signatures.ts';

const pieces: Buffer[] = [];
for await (const piece of process.stdin) pieces.push(piece as Buffer);
const all = Buffer.concat(pieces);
const end = all.indexOf(10);
const question = JSON.parse(all.subarray(0, end).toString('utf8')) as SignatureQuestion;
const bytes = all.subarray(end + 1);
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
