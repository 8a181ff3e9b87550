// Form tokens: bound to the session, or for a stranger to a visitor cookie; compared without leaking time.

import { createHmac, timingSafeEqual } from 'node:crypto';

/** The token of one session or visitor under this installation's secret. */
export function formToken(secret: string, holder: string): string {
  return createHmac('sha256', secret).update(`form\n${holder}`).digest('base64url');
}

/** Whether a posted token is the holder's. */
export function isFormToken(secret: string, holder: string, token: string): boolean {
  const expected = Buffer.from(formToken(secret, holder));
  const given = Buffer.from(token);
  return expected.length === given.length && timingSafeEqual(expected, given);
}
