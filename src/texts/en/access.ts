// Accounts and sign-in: screens and refusals.

import type { Shape } from '../shape.ts';
import type { accessProblems as vi, access as viAccess } from '../vi/access.ts';

const n = (value: unknown): string => String(value ?? '');

export const access: Shape<typeof viAccess> = {
  signIn: {
    title: 'Sign in',
    heading: 'Sign in',
    summary: 'For officers and OCOP producers. Looking up products needs no sign-in.',
    summaryGoOn: 'The page you opened needs a sign-in. Afterwards you are back on that page.',
    already: (name) => `You are signed in as ${name}. Signing in again here opens another session.`,
    keptTitle: 'Your session has ended',
    kept: 'Nothing was sent. What you typed is kept in this page: sign in and you are back at the same form. Do not close this page.',
    keptWithoutFiles:
      'Nothing was sent. What you typed is kept in this page: sign in and you are back at the same form. Do not close this page. Files must be chosen again.',
    login: 'Sign-in name',
    loginHint: 'A telephone number, an e-mail address, or the name your unit gave you.',
    password: 'Password',
    forgotten: 'Forgotten the password?',
    forgottenNoMail:
      'Forgotten the password: ask the administrator of the commune or province for a printed reset slip.',
    haveSlip: 'I have an invitation or reset slip',
    register: 'A producer without an account: register',
    registerHelper: 'Invited to help with a dossier, without an account: register',
    training: (n) => `Accounts to train with (${n})`,
    trainingPassword: 'Training data, no real register. The password that all of these began with:',
  },
  signOut: {
    heading: 'Sign out?',
    summary: (name) => `You are signed in as ${name}.`,
    done: 'Signed out. This device opens your account no longer.',
  },
  secondStep: {
    title: 'Second step',
    heading: 'Confirm that it is you',
    summary: (name) => `The password of ${name} was right. One step is left.`,
    code: 'Code',
    codeHint:
      'Open the authenticator app on your phone and enter the six digits it shows. Phone lost: enter a recovery code.',
    send: 'Confirm',
    passkey: 'Use a passkey',
    passkeyLead: 'Fingerprint, face or PIN of this device instead of the six digits.',
    passkeyNeedsScript: 'A passkey needs a browser that may run scripts. Use the code above.',
    lost: 'Lost the phone and the recovery codes?',
    lostText: 'Ask the administrator of the commune or province to reset the account and hand you a slip in person.',
    leave: 'Not me, sign out',
    byRecovery: 'A recovery code was used up. Set up the app again, or make new codes.',
  },
  invitation: {
    codeTitle: 'Enter the code of a slip',
    codeHeading: 'Which code is on your slip?',
    codeSummary: 'An invitation or reset slip is handed over in person by an administrator. Each code works once.',
    code: 'Code on the slip',
    codeHint: 'Sixteen letters and digits in four groups. Capitals make no difference.',
    goOn: 'Go on',
    title: 'Set a password',
    headingNew: (name) => `Welcome, ${name}`,
    headingReset: (name) => `A new password for ${name}`,
    summaryNew: (login) => `Your account is open. Your sign-in name is ${login}. Set a password of your own to enter.`,
    summaryReset: (login) =>
      `Your sign-in name stays ${login}. Afterwards every device that is signed in to this account must sign in again.`,
    until: (when) => `Works until ${when}.`,
    password: 'New password',
    passwordHint:
      'At least 8 characters; best a sentence of your own, from 15. No capitals, digits or signs are demanded. One that everybody guesses, such as 12345678, is not taken.',
    repeat: 'New password again',
    save: 'Set the password',
    done: 'The password is set. Please sign in.',
  },
  forgotten: {
    title: 'Forgotten password',
    heading: 'Forgotten your password?',
    summary: 'A link goes to the e-mail address on record for the account. It works once, for two hours.',
    send: 'Send the link',
    sent: 'If there is an account of this name with an e-mail address, the letter is on its way. Look into the spam folder too.',
    noMailTitle: 'No letters leave from here',
    noMail:
      'Ask the administrator of accounts in the commune or province for a reset. They print a slip and hand it to you in person; its code works once.',
    haveSlip: 'I have a slip, enter its code',
  },
  register: {
    title: 'Register as a producer',
    heading: 'Open an account for a producer',
    headingHelper: 'Open an account to help with a dossier',
    summaryHelper:
      'A producer invited you to help with one dossier. You need not be a producer or an officer: this account opens the dossier you were invited to.',
    nextHelper: 'Afterwards you sign in and are back at the invitation.',
    doneHelper:
      'The account is open. Sign in with the name and password you just set to go back to the invitation; if the name had an account before, use its old password.',
    summary:
      'For cooperatives, groups, households and enterprises that have an OCOP product or will have one. Officers do not register here: their unit invites them.',
    name: 'Your full name',
    nameHint: 'The person who will use this account. The producer comes in the next step.',
    login: 'Telephone number or e-mail address',
    loginHint: 'To sign in, and for the commune to reach you. Never shown to strangers.',
    send: 'Open the account',
    next: 'Afterwards you choose your producer; once the commune has confirmed, you see and keep its record.',
    done: 'The account is open. Sign in with the name and password you just set; if the name had an account before, use its old password.',
  },
  own: {
    title: 'My account',
    login: 'Sign-in name',
    email: 'E-mail',
    name: 'Name',
    changeHint: 'Wrong name or e-mail: the administrator of accounts in your unit changes it.',
    language: 'Language',
    otherLanguage: 'Đọc bằng tiếng Việt (Vietnamese)',
    thisLanguage: 'English',
    rolesTitle: 'What I may do, and where',
    rolesCaption: 'Roles',
    role: 'Role',
    unit: 'Unit',
    from: 'From',
    until: 'Last day',
    noRoles: 'No role yet',
    noRolesText:
      'Officers: ask the administrator of accounts in your unit. Producers: tie the account to your producer below.',
    assignments: 'My dated duties',
    assignmentsLead: 'By decision of the province; a duty ends by itself on its last day.',
    dutyState: 'State',
    linksTitle: 'Producers I speak for',
    linksLead: 'The commune of the producer confirms. Until then the account sees nothing of it.',
    noLinks: 'Not tied to a producer yet',
    ask: 'Tie to a producer',
    linkStates: {
      requested: 'Waits for the commune',
      confirmed: 'Confirmed',
      refused: 'Refused by the commune',
      ended: 'Ended',
    },
    reason: (text) => `Reason: ${text}`,
    requestedOn: (day) => `Asked on ${day}`,
    securityTitle: 'Password and second step',
    password: 'Password',
    passwordSince: (day) => `Last changed on ${day}`,
    change: 'Change',
    secondFactor: 'Second step',
    secondFactorNone: 'Not set up',
    manage: 'See and change',
    factors: (app, keys) =>
      [app ? 'authenticator app' : '', keys > 0 ? `${keys} passkeys` : ''].filter((part) => part !== '').join(', '),
    sessionsTitle: 'Where I am signed in',
    sessionsLead: 'A device that is not yours: end its session and change your password at once.',
    session: 'Session',
    thisSession: 'This device',
    otherSession: 'Another device',
    since: 'Signed in',
    seen: 'Last seen',
    address: 'Network address',
    end: 'End',
    endOne: (when) => `End the session opened at ${when}`,
    endOthers: 'End every other session',
    endedOne: 'That session is ended.',
    ended: (count) => (count === 0 ? 'There is no other session.' : `Ended ${count} other sessions.`),
  },
  ownPassword: {
    title: 'Change the password',
    mustChange: 'The present password is too easy to guess, so it must be changed before anything else.',
    summary: 'Afterwards every other device that is signed in to this account must sign in again.',
    current: 'Present password',
    save: 'Change the password',
    done: 'The password is changed. Other devices must sign in again.',
  },
  security: {
    title: 'Second step',
    heading: 'What do I confirm the second step with?',
    summary:
      'Beside the password, each sign-in asks for something you hold. Who knows the password without it stays out.',
    mustEnrol:
      'An officer sets up the second step before working. Set up the authenticator app, then keep the recovery codes.',
    training:
      'Training: an account without one signs in with the password alone; once set up, it is asked for at every sign-in, as in a live installation. An account the class shares: remove it after practising.',
    app: 'Authenticator app on the phone',
    appSince: (day) => `Set up on ${day}`,
    appNone: 'Not set up',
    appAdd: 'Set up the app',
    appReplace: 'Set up on another phone',
    keys: 'Passkeys',
    keysNone: 'No passkey yet',
    keySince: (day) => `Added on ${day}`,
    keyAdd: 'Add a passkey',
    keysNotHere: 'Browsers allow passkeys only at an https address with a name.',
    codes: 'Recovery codes',
    codesLeft: (left, all) => `${left} of ${all} codes left`,
    codesNone: 'None. Make them now, so that a lost phone does not lock you out.',
    codesMake: 'Make recovery codes',
    codesRenew: 'Make new codes',
    remove: 'Remove',
    back: 'Back to my account',
  },
  app: {
    title: 'Set up the authenticator app',
    heading: 'Set up the authenticator app on your phone',
    step1: 'Install an authenticator app (Google Authenticator, Microsoft Authenticator or the like) on your phone.',
    step2: 'In the app, add an account and scan this picture.',
    step3: 'Enter the six digits that the app shows.',
    picture: 'QR code for the authenticator app to scan',
    noCamera: 'It cannot be scanned?',
    noCameraText: 'Choose “enter a key by hand” in the app, time-based, and type:',
    code: 'Six digits of the app',
    save: 'Confirm and set up',
    done: 'The authenticator app is set up. From now on each sign-in asks for its code.',
  },
  passkey: {
    title: 'Add a passkey',
    heading: 'Add a passkey',
    summary:
      'This device asks for fingerprint, face or PIN. That never leaves the device; the system keeps a public key only.',
    name: 'A name for the key',
    nameHint: 'So that you know later which key is on which device, for instance “My phone”.',
    add: 'Add the key',
    needsScript: 'This needs a browser that may run scripts. Otherwise use the authenticator app.',
    done: 'The passkey is added.',
  },
  codes: {
    title: 'Recovery codes',
    heading: 'Print or copy these ten codes',
    summary:
      'When the phone is lost, each code confirms once. Keep them where only you can reach them, not beside the computer.',
    replaces: (left) => `${left} old codes are left. They stop working as soon as you press the button below.`,
    list: 'Ten recovery codes',
    onlyOnce:
      'The codes show on this page only. After the button nobody can see them again, not even an administrator.',
    keep: 'I have kept the codes',
    done: 'The recovery codes work now.',
    owner: (name, login) => `${name}, sign-in name ${login}`,
  },
  removeFactor: {
    title: 'Remove a second factor',
    questionApp: 'Remove the authenticator app?',
    questionKey: (name) => `Remove the passkey “${name}”?`,
    text: 'From the next sign-in on it can no longer be used.',
    remove: 'Remove',
    done: 'Removed.',
  },
  link: {
    title: 'Tie to a producer',
    heading: 'Which producer do you speak for?',
    summary:
      'Choose the commune and find it by name, or enter the code that the commune gave you. Once the commune has confirmed, you see and keep its record.',
    commune: 'Commune where it works',
    communeHint: 'With the commune, cooperatives, groups and enterprises without a public product are found too.',
    producer: 'Name or code of the producer',
    producerHint: 'Marks may be left out. A household: its whole name as registered, or the code (it begins with C).',
    yourCommune: 'your commune',
    notFoundTitle: 'Not found? Ask the commune.',
    notFound: (office) => `The OCOP desk of the people’s committee of ${office} can look in its register.`,
    notFoundListed: 'In the register: ask for the code of the producer (it begins with C) and enter it above.',
    notFoundUnlisted: 'Not in the register: take the business registration there, and ask for an entry and its code.',
    message: 'A word to the commune',
    messageHint: 'Who you are at the producer, and a number for the commune to call back.',
    send: 'Send the request',
    done: (name) => `Asked to be tied to ${name}. The commune will confirm.`,
  },
  letter: {
    invitationSubject: 'Invitation to the OCOP system',
    resetSubject: 'A new password for the OCOP system',
    invitation: (name, link, until) =>
      `Dear ${name},\n\nYour account in the OCOP system is open. Open this link to set a password:\n\n${link}\n\nIt works once, until ${until}. Do not pass this letter on.`,
    reset: (name, link, until) =>
      `Dear ${name},\n\nSomebody asked to reset your password in the OCOP system. If it was you, open this link:\n\n${link}\n\nIt works once, until ${until}. If it was not you, ignore this letter: the password stays.`,
  },
};

export const accessProblems: Shape<typeof vi> = {
  'access/sign-in-refused': () =>
    'The name or the password is wrong, or it was tried too often. Check both and try again in a few minutes, or sign in on a device you used before. If it is forgotten or still does not work, ask the administrator of your unit for a reset: where you set the password with the slip or letter, you can sign in.',
  'access/second-factor-for-duty': () =>
    'Members of a council score and run a session with the second factor, as officers do. Set it up under Account, Security: a code app or a passkey on a telephone, about two minutes. If that cannot be done now, ask the secretary to mark you as scoring on paper; the session goes on.',
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
    'This is the last administrator of the installation. Give the role to somebody else first, for no shorter time.',
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
  'access/current-password-wrong': () => 'The present password is wrong, or it was tried too often. Enter it again.',
  'access/password-too-short': (d: Readonly<Record<string, unknown>>) =>
    `The password is too short: it needs at least ${n(d['minimum'])} characters. A sentence is best.`,
  'access/password-too-long': (d: Readonly<Record<string, unknown>>) =>
    `The password is too long: at most ${n(d['maximum'])} characters. Shorten it.`,
  'access/password-common': () =>
    'Many people use this password, so it is tried first. Choose a longer sentence of your own.',
  'access/password-personal': () =>
    'This password is only your name, so it is easily guessed. Choose another sentence without your name.',
  'access/password-repeat-differs': () => 'The two entries differ. Enter both again.',
  'access/password-same': () => 'The new password is the present one. Choose another.',
  'access/no-such-producer': () =>
    'No producer has this code, or several have this name. Press Look up and choose a line, or ask the commune for the code.',
};
