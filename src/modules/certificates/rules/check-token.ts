// Whether a token is what a key of the province signed: right layout, a known key, a signature in its one accepted form.
// A right signature says that it was issued, not that it holds today; that is `answer.ts`.

import { type ReadToken, readToken, type TokenFacts } from './token.ts';

/** The public half of a key, as JSON Web Key. */
export interface PublicKey {
  readonly keyNumber: number;
  readonly x: string;
  readonly y: string;
}

/** Checks an ES256 signature (r and s, 64 bytes): the server's library, or the browser's. */
export type CheckSignature = (key: PublicKey, signed: Uint8Array, signature: Uint8Array) => boolean | Promise<boolean>;

export type TokenFault = 'unreadable' | 'unknown-key' | 'wrong-signature';

/** Why nothing is known of a code: what is wrong with its token, or that the register has no such certificate. */
export type Unknown = TokenFault | 'not-held';

export type CheckedToken =
  | { readonly ok: true; readonly facts: TokenFacts }
  | { readonly ok: false; readonly fault: TokenFault };

const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const HALF = ORDER / 2n;

const whole = (bytes: Uint8Array): bigint => {
  let value = 0n;
  for (const byte of bytes) value = (value << 8n) | BigInt(byte);
  return value;
};

/**
 * Whether the second half of a signature is the smaller of its two values: every signature of this kind has a twin with
 * the other one, which would be a second text for the same certificate.
 */
export function isInAcceptedForm(signature: Uint8Array): boolean {
  return signature.length === 64 && whole(signature.subarray(32)) <= HALF;
}

/** A signature in its one accepted form. */
export function inAcceptedForm(signature: Uint8Array): Uint8Array {
  if (isInAcceptedForm(signature)) return signature;
  const other = ORDER - whole(signature.subarray(32));
  const bytes = signature.slice();
  for (let i = 63, rest = other; i >= 32; i -= 1) {
    bytes[i] = Number(rest & 255n);
    rest >>= 8n;
  }
  return bytes;
}

/** What may be believed of a token, with the keys at hand. */
export async function checkToken(
  text: string,
  keys: readonly PublicKey[],
  check: CheckSignature,
): Promise<CheckedToken> {
  const read: ReadToken | null = readToken(text);
  if (read === null) return { ok: false, fault: 'unreadable' };
  const key = keys.find((one) => one.keyNumber === read.facts.keyNumber);
  if (key === undefined) return { ok: false, fault: 'unknown-key' };
  const right = isInAcceptedForm(read.signature) && (await check(key, read.signed, read.signature));
  return right ? { ok: true, facts: read.facts } : { ok: false, fault: 'wrong-signature' };
}
