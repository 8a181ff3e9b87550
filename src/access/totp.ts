// Codes of an authenticator app (RFC 6238: six digits, thirty seconds). A code counts once; the step before and after
// now are let through for clocks that are off.

import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';

const STEP_SECONDS = 30;
const SECRET_BYTES = 20;

/** A fresh secret of 160 bits in base 32. */
export async function freshTotpSecret(): Promise<string> {
  const { generateSecret } = await import('otplib');
  return generateSecret({ length: SECRET_BYTES });
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
