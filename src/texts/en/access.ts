// Accounts and sign-in: refusals.

import type { Shape } from '../shape.ts';
import type { accessProblems as vi } from '../vi/access.ts';

export const accessProblems: Shape<typeof vi> = {
  'access/sign-in-refused': () =>
    'The name or the password is wrong, or it was tried too often. Check both and try again in a few minutes; if forgotten, ask the administrator of your unit for a reset.',
  'access/second-factor-refused': () => 'The code is wrong or was used already. Wait for a new one and enter it.',
  'access/passkey-refused': () => 'The passkey was not accepted. Try again or use a code.',
  'access/busy': () => 'Too many people are signing in at once. Wait a few seconds and try again.',
  'access/link-not-usable': () => 'This link was used, has run out or is wrong. Ask for a new one.',
  'access/own-account': () => 'Nobody does this to their own account. Ask another administrator.',
  'access/wider-account': () => 'This account holds wider rights than yours, so you cannot change it.',
};
