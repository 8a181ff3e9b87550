// Accounts and sign-in: screens and refusals.

import type { Shape } from '../shape.ts';
import type { accessProblems as vi, access as viAccess } from '../vi/access.ts';

export const access: Shape<typeof viAccess> = {
  signIn: {
    title: 'Sign in',
    heading: 'Sign in',
    summary: 'For officers and OCOP producers. Looking up products needs no sign-in.',
    summaryGoOn: 'The page you opened needs a sign-in. Afterwards you are back on that page.',
    already: (name) => `You are signed in as ${name}. Signing in again here opens another session.`,
    login: 'Sign-in name',
    loginHint: 'A telephone number, an e-mail address, or the name your unit gave you.',
    password: 'Password',
    forgotten: 'Forgotten the password?',
    forgottenNoMail:
      'Forgotten the password: ask the administrator of the commune or province for a printed reset slip.',
    haveSlip: 'I have an invitation or reset slip',
    register: 'A producer without an account: register',
  },
  signOut: {
    heading: 'Sign out?',
    summary: (name) => `You are signed in as ${name}.`,
    done: 'Signed out. This device opens your account no longer.',
  },
};

export const accessProblems: Shape<typeof vi> = {
  'access/sign-in-refused': () =>
    'The name or the password is wrong, or it was tried too often. Check both and try again in a few minutes; if forgotten, ask the administrator of your unit for a reset.',
  'access/second-factor-refused': () => 'The code is wrong or was used already. Wait for a new one and enter it.',
  'access/passkey-refused': () => 'The passkey was not accepted. Try again or use a code.',
  'access/busy': () => 'Too many people are signing in at once. Wait a few seconds and try again.',
  'access/link-not-usable': () => 'This link was used, has run out or is wrong. Ask for a new one.',
  'access/own-account': () => 'Nobody does this to their own account. Ask another administrator.',
  'access/wider-account': () => 'This account holds wider rights than yours, so you cannot change it.',
  'access/too-many-passkeys': (d: Readonly<Record<string, unknown>>) =>
    `The account holds ${String(d['most'] ?? '')} passkeys, the most there may be. Remove one that is no longer used, then add.`,
  'access/passkey-known': () => 'This passkey is already recorded for an account. Use another one.',
  'access/account-not-active': () => 'This account is deactivated. Reactivate it first, then do this.',
  'access/last-administrator': () =>
    'This is the last administrator of the installation. Give the role to somebody else first.',
  'access/role-held-already': () =>
    'The account already holds this role for this unit. Nothing needs to be given again.',
  'access/import-has-faults': () =>
    'Some rows of the sheet of accounts are wrong, so nothing was written. Mend the rows named and upload it again.',
  'access/account-active': () =>
    'This account is active; it need not be reactivated. Open the page again to see how it stands.',
  'access/login-not-reachable': () => 'The sign-in name must be your mobile number or your e-mail address.',
  'access/login-taken': () => 'This sign-in name is taken. Sign in with it, or choose another.',
  'access/too-many-registrations': () =>
    'Too many registrations come from this network. Try again in an hour, or ask the commune to invite you.',
  'access/last-second-factor': () =>
    'An officer needs at least one second factor. Add another before you remove this one.',
  'access/too-many-link-requests': () =>
    'Several of your requests wait for a commune to confirm. Wait for the answer before you send another.',
  'access/link-asked-already': () => 'You have asked for this producer already. Wait for the commune to confirm.',
};
