// Ten codes for the day the phone is lost: eighty bits each, shown once, stored as hashes, each used once.

import { sha256Hex } from '#platform/clock/random.ts';
import { derivedToken } from './sealed-secret.ts';

export const recoveryCodeCount = 10;

/** Crockford's letters: no I, L, O, U, so that a handwritten code can be read back. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 16;

/**
 * The ten codes offered to a session, written `7K2M-4QX9-D0AB-CDEF`: sixteen letters of five bits. They are the same while the
 * person reads them, and others once they are kept (`keptAt` is when the present ones were) or the session is another.
 */
export function offeredRecoveryCodes(formSecret: string, sessionKey: string, keptAt: string | null): readonly string[] {
  return Array.from({ length: recoveryCodeCount }, (_, i) => {
    const token = derivedToken(formSecret, 'recovery-offer', `${sessionKey}\n${keptAt ?? ''}\n${i}`);
    const letters = [...Buffer.from(token, 'base64url').subarray(0, LENGTH)].map((byte) => LETTERS[byte % 32] ?? '0');
    return letters.join('').replace(/(.{4})(?=.)/g, '$1-');
  });
}

/** What is stored of a code, or null where the text is no such code. O, I and L are read as 0, 1 and 1. */
export function recoveryCodeHash(typed: string): string | null {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  if (letters.length !== LENGTH || [...letters].some((letter) => !LETTERS.includes(letter))) return null;
  return sha256Hex(`recovery ${letters}`);
}
