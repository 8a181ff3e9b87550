// Codes of an authenticator app (RFC 6238: six digits, thirty seconds). A code counts once; the step before and after
// now are let through for clocks that are off.

import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { derivedToken } from './sealed-secret.ts';

const STEP_SECONDS = 30;
const SECRET_BYTES = 20;

/**
 * The secret offered to a session, 160 bits in base 32: the same each time the page is drawn, another for every session, and
 * another again once the session has proven one. Nothing is stored before a code of it was right.
 */
export async function offeredTotpSecret(formSecret: string, sessionKey: string): Promise<string> {
  const { ScureBase32Plugin } = await import('otplib');
  const bytes = Buffer.from(derivedToken(formSecret, 'totp-offer', sessionKey), 'base64url').subarray(0, SECRET_BYTES);
  return new ScureBase32Plugin().encode(new Uint8Array(bytes), { padding: false });
}

/** The address that an authenticator app reads from the picture. */
export async function totpAddress(secret: string, login: string, issuer: string): Promise<string> {
  const { generateURI } = await import('otplib');
  return generateURI({ secret, label: login, issuer });
}

/**
 * The step a code belongs to, where it is right and later than `lastStep`; the caller stores the step in the same
 * statement that checks it is still later, so that of many equal codes at once one counts.
 */
export async function stepOfCode(
  secret: string,
  typed: string,
  nowMs: number,
  lastStep: number,
): Promise<Result<number>> {
  const code = typed.replace(/\s/g, '');
  const wrong = refuse(problem('invalid', 'access/second-factor-refused'));
  if (!/^\d{6}$/.test(code)) return wrong;
  const { verifySync } = await import('otplib');
  const answer = verifySync({
    secret,
    token: code,
    epoch: Math.floor(nowMs / 1000),
    epochTolerance: STEP_SECONDS,
  });
  if (!answer.valid || !('timeStep' in answer)) return wrong;
  return answer.timeStep > lastStep ? ok(answer.timeStep) : wrong;
}
