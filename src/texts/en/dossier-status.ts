// Where a dossier stands: the page that a link opens without signing in, and the page that makes links.

import type { dossierStatus as vi, dossierStatusProblems as viProblems } from '../vi/dossier-status.ts';

export const dossierStatus: typeof vi = {
  title: 'Where the dossier stands',
  caption: (kind) => `Dossier for the evaluation of an OCOP product – ${kind.toLowerCase()}`,
  steps: { write: 'Written', send: 'Sent to the commune', commune: 'Assessed', province: 'With the province' },
  waits: {
    producer: 'Waits for the producer',
    commune: 'Waits for the commune',
    province: 'Is with the province',
    council: 'Waits for the council of the province',
    over: 'The dossier stops at the province',
    nobody: 'The dossier was dropped',
  },
  next: {
    draft: () => 'The producer is writing and has not sent it yet. It is sent once every part is complete.',
    dropped: () => 'Nobody goes on with this dossier. The producer may open another one for the product.',
    submitted: (until) =>
      until === ''
        ? 'The commune has it; an officer will take it in.'
        : `The commune has it. It assesses and sends it to the province by the end of ${until}.`,
    received: (until) =>
      until === '' ? 'The commune is assessing.' : `The commune is assessing and sends it on by the end of ${until}.`,
    returned: () => 'The commune returned it for completion. Sign in to see each place, complete it and send it again.',
    forwarded: () => 'The commune sent it to the province, which checks it and takes it into a round.',
  },
  atProvince: {
    arrived: () => 'The commune sent it to the province, which has to receive it.',
    checking: (until) =>
      until === ''
        ? 'The province has received it and checks it.'
        : `The province checks it and is done by the end of ${until}.`,
    'supplement-requested': (until) =>
      `The province needs a supplement from the producer, by the end of ${until}. Sign in to see what is asked and to answer; without an account, call the OCOP officer of the commune now.`,
    answered: () => 'The supplement was sent; the province has to look at it.',
    'under-review': () => 'The advisory team of the province reads the papers.',
    reviewed: () => 'The advisory team is done; the province prepares it for the council.',
    ready: () => 'The dossier is in the list of its round for the council.',
    'in-session': () => 'The dossier is before a session of the council.',
    scored: () =>
      'The council has evaluated it. The province consolidates, submits it for recognition and sends the result in writing.',
    'not-eligible': () =>
      'The province recorded the dossier as not eligible. Sign in or ask the OCOP officer of the commune for ground and reason.',
  },
  late: 'The day is past: it can still be answered, do it now.',
  until: {
    producer: 'Answer by the end of',
    commune: 'Commune done by the end of',
    province: 'Province done by the end of',
    council: 'By the end of',
    over: 'By the end of',
    nobody: 'By the end of',
  },
  asked: 'The province asks about:',
  lacking: 'It lacks:',
  returnedOn: 'Returned on',
  asOf: (day) => `As of ${day}.`,
  private: 'This page says only where the dossier stands; nothing private is on it. Sign in to read the dossier.',
  links: {
    heading: 'Links to where the dossier stands',
    summary:
      'Whoever has a link opens it on a phone without signing in. The page says only where the dossier stands, for whom it waits, until which day.',
    open: 'Links to follow it',
    none: 'There is no link yet.',
    make: 'Make a link',
    made: 'The link is made. Copy the message below to send it.',
    madeBy: (who, when) => (who === '' ? `Made ${when}` : `Made by ${who}, ${when}`),
    until: (when) => `Works until ${when}.`,
    text: 'The message to send by Zalo or as a text',
    message: (product, turn, address) => `Dossier of ${product}. ${turn} See where it stands at ${address}`,
    revoke: 'Revoke this link',
    revoked: 'Revoked. That link opens nothing any more.',
  },
};

export const dossierStatusProblems: typeof viProblems = {
  'dossiers/too-many-links': (d) =>
    `A dossier has at most ${String(d['most'])} links at a time. Revoke an old one and make a new one.`,
  'dossiers/link-revoked': () => 'This link was revoked before; nothing is left to do.',
};
