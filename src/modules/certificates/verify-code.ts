// What a scanned or typed code stands for: read from the database, or from the copy kept on disk where that is away. Never
// says that something is false: a code that nothing here has is one that is not held.

import type { Instant } from '#kernel/calendar.ts';
import { type Problem, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Ports } from '#runner/ports.ts';
import { readKept } from './kept-copy.ts';
import type { Answer } from './rules/answer.ts';
import { parseCertificateCode, writeCertificateCode } from './rules/certificate-code.ts';
import type { Unknown } from './rules/check-token.ts';
import { answerFromRegister, type PublicCertificate } from './rules/public-certificate.ts';
import { readToken, tokenOfText } from './rules/token.ts';
import { type ReadCertificate, readPublicCertificate } from './store-public.ts';
import { VerifiedTokens } from './verified-tokens.ts';

export type Verified =
  | {
      readonly known: true;
      readonly paper: PublicCertificate;
      readonly answer: Answer;
      readonly signed: boolean;
      readonly kept: boolean;
    }
  | { readonly known: false; readonly why: Unknown };

/** Nobody who stands in a shop waits longer for a database that may be away. */
const PATIENCE_MS = 2_000;

interface Read extends ReadCertificate {
  readonly asOf: Instant;
  /** From the copy on disk: the database is away. */
  readonly kept: boolean;
}

async function withinPatience<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the database takes too long')), PATIENCE_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The certificate of a code: from the database, else from the kept copy with its own moment. */
export async function readCertificateFor(ports: Ports, code: string): Promise<Result<Read>> {
  try {
    const read = await withinPatience(readPublicCertificate(ports.database.readPool, code));
    return ok({ ...read, asOf: ports.clock.now(), kept: false });
  } catch (error) {
    const copy = await readKept(ports);
    ports.log.warn(
      { error: String(error), kept: copy?.register.madeAt ?? null },
      'a code is answered from the kept copy',
    );
    if (copy === null) return refuse(databaseAway);
    const { keys, madeAt } = copy.register;
    return ok({ keys, certificate: copy.byCode.get(code) ?? null, asOf: madeAt, kept: true });
  }
}

const databaseAway: Problem = problem('unavailable', 'database/unavailable');

const verifiedTokens = new VerifiedTokens();

/** Looks a scanned text up: an address with a token or a code in it, or either alone. */
export async function verifyCode(ports: Ports, scanned: string): Promise<Result<Verified>> {
  const text = tokenOfText(scanned);
  const facts = verifiedTokens.factsOf(text) ?? readToken(text)?.facts ?? null;
  const number = facts?.number ?? parseCertificateCode(text);
  if (number === null) return ok({ known: false, why: 'unreadable' });
  const code = writeCertificateCode(number);
  const read = await readCertificateFor(ports, code);
  if (!read.ok) return read;
  const { keys, certificate, asOf, kept } = read.value;
  if (facts !== null) {
    const checked = await verifiedTokens.check(text, keys);
    if (!checked.ok) return ok({ known: false, why: checked.fault });
    // Signed rightly and yet not what was issued: only a stolen key makes such a code.
    if (certificate?.token !== text) return ok({ known: false, why: 'not-held' });
  }
  if (certificate === null) return ok({ known: false, why: 'not-held' });
  const answer = answerFromRegister(certificate, asOf, ports.clock.now());
  return ok({ known: true, paper: certificate, answer, signed: facts !== null, kept });
}
