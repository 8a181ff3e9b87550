// People who write one dossier together: invitations, rights, ways in.

import type { dossierPeople as vi, dossierPeopleProblems as viProblems } from '../vi/dossier-people.ts';

export const dossierPeople: typeof vi = {
  heading: 'Who helps with this dossier',
  summary:
    'Invite a relative, an accountant, an officer or a consultant to help with this dossier alone. They use their own account; you may end it at any time.',
  list: 'Invited',
  nobody: 'Nobody is invited yet. Whom you invite appears here.',
  inviteHeading: 'Invite one more person',
  cannot:
    'Who is invited does not send the dossier, does not confirm in your place, invites nobody, and sees of the wallet only what the dossier cites. Who typed in a dossier does not assess it alone.',
  forWhom: 'Who is invited',
  forWhomExample: 'Kế toán hợp tác xã',
  accessLabel: 'What they may do',
  access: { view: 'Read only', edit: 'Read and write' },
  accessHint: {
    view: 'Read the parts, the printed forms and the cited evidence.',
    edit: 'Write and save each part; sending stays with the producer.',
  },
  wayLabel: 'How to invite',
  way: { link: 'A link that works once', login: 'Sign-in name' },
  wayHint: {
    link: 'Send it by Zalo or read the code out. It works for the first who accepts; you see the name.',
    login: 'The person sees the invitation after signing in.',
  },
  login: 'Sign-in name, telephone number or e-mail of the account',
  loginHint: 'Only when you invite by sign-in name. For privacy it is not said whether such an account exists.',
  invite: 'Invite',
  invited: {
    link: 'The invitation is made. Copy the link below and send it; it works once, within 14 days.',
    login: 'Invited. Whoever has that account sees the invitation after signing in, for 14 days.',
  },
  byLink: 'invited by link',
  byLogin: (login) => `invited as ${login}`,
  invitedAt: (when) => `invited ${when}`,
  acceptedBy: (name) => `${name} accepted`,
  until: (when) => `to be accepted before ${when}`,
  link: 'The link to send',
  codeOf: (code) => `Or read the code ${code} out, to be typed at /moi-soan.`,
  states: { waiting: 'Waits for an answer', accepted: 'Helps', expired: 'Too late to accept', ended: 'Ended' },
  change: 'Save',
  changed: 'Changed; it holds at once.',
  end: 'End the invitation',
  endQuestion: (who) => `End the invitation of ${who}?`,
  endText: 'They are out of this dossier at once, also where it is open. What was written stays, with who wrote it.',
  ended: 'Ended. They are out of this dossier.',
  record: {
    link: 'Who helps',
    helper:
      'The producer invited you to help. You write and save the parts; sending and confirming stay with the producer.',
    viewer:
      'The producer invited you to read this dossier: the printed forms and the cited evidence. You change nothing.',
    listTag: 'invited',
    cited: 'Cited evidence',
    waiting: (product, producer) => `${producer} invites you to help with the dossier of ${product}.`,
    see: 'See the invitation',
  },
  offer: {
    title: 'An invitation to help with a dossier',
    heading: (product) => `Help with the dossier of ${product}?`,
    summary: 'Once you accept, it appears among your dossiers. You see nothing else of the producer.',
    product: 'Product',
    producer: 'Invited by',
    as: 'You may',
    until: 'To be accepted before',
    accept: 'Accept',
    notNow: 'Later',
    done: (product) => `You help with the dossier of ${product} from now on.`,
    codeTitle: 'Type the code of an invitation',
    codeHeading: 'Which dossier are you invited to?',
    codeSummary: 'Type the code that the producer read out or sent.',
    code: 'Code',
    goOn: 'See the invitation',
  },
  cited: {
    caption: (product) => `Evidence of the dossier of ${product}`,
    issuer: 'Issued by',
    number: 'Number',
    issuedOn: 'Issued on',
    expiresOn: 'Counts until the end of',
    noEnd: 'No last day is stated',
    withdrawn: 'The producer has taken this paper out of the wallet.',
    files: 'Files',
    noFiles: 'This paper has no files yet.',
  },
};

export const dossierPeopleProblems: typeof viProblems = {
  'dossiers/producer-invites': () =>
    'Only who speaks for the producer invites people into its dossier. Ask the producer to invite them.',
  'dossiers/invite-whom': () =>
    'Give the sign-in name, telephone number or e-mail of the person; where you know none, choose the link.',
  'dossiers/invited-already': () =>
    'This account is invited into the dossier already. Change that invitation, or end it and invite anew.',
  'dossiers/too-many-invited': (d) =>
    `At most ${String(d['most'])} people are invited into a dossier at a time. End one invitation and invite again.`,
  'dossiers/invitation-ended': () => 'This invitation has ended. To invite the person again, make a new one.',
  'dossiers/invitation-over': () =>
    'This invitation does not work: somebody accepted it, it is too late, or it was ended. Ask the producer for a new one.',
  'dossiers/invitation-own': () =>
    'You speak for this producer and need no invitation. Send the link to whom you want to invite.',
};
