// Ten codes for the day the phone is lost: eighty bits each, shown once, stored as hashes, each used once.

import { sha256Hex } from '#platform/clock/random.ts';
import { readCode, writeCode } from './handwritten-code.ts';
import { derivedToken } from './sealed-secret.ts';

export const recoveryCodeCount = 10;

/**
 * The ten codes offered to a session, written `7K2M-4QX9-D0AB-CDEF`: sixteen letters of five bits. They are the same while the
 * person reads them, and others once they are kept (`keptAt` is when the present ones were) or the session is another.
 */
export function offeredRecoveryCodes(formSecret: string, sessionKey: string, keptAt: string | null): readonly string[] {
  return Array.from({ length: recoveryCodeCount }, (_, i) => {
    const token = derivedToken(formSecret, 'recovery-offer', `${sessionKey}\n${keptAt ?? ''}\n${i}`);
    return writeCode(Buffer.from(token, 'base64url'));
  });
}

/** What is stored of a code, or null where the text is no such code. */
export function recoveryCodeHash(typed: string): string | null {
  const letters = readCode(typed);
  return letters === null ? null : sha256Hex(`recovery ${letters}`);
}
