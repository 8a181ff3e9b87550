// Receivers of changes.

import type { Shape } from '../shape.ts';
import type { webhooks as vietnamese, webhookProblems as vietnameseProblems } from '../vi/webhooks.ts';

type Details = Readonly<Record<string, unknown>>;

const said = (d: Details, name: string): string => String(d[name] ?? '');

export const webhooks: Shape<typeof vietnamese> = {
  title: 'Receivers of changes',
  heading: 'Receivers of changes of the open data',
  summary:
    'Each public change (products, producers, recognitions, points of sale) is sent to the addresses below, signed so that the receiver can check it.',
  guide: 'How to check the signature',
  off: 'Nothing can be sent yet: the operator of the server has allowed no host (OCOP_WEBHOOK_HOSTS).',
  allowed: (hosts: readonly string[]) => `The operator of the server allows sending to: ${hosts.join(', ')}.`,
  add: 'Add a receiver',
  list: 'Receivers',
  empty: 'There is no receiver yet',
  emptyText: 'Add one when a portal or another system wants to know of each change at once.',
  columns: {
    name: 'Name',
    state: 'State',
    address: 'Address',
    kinds: 'Told of',
    waiting: 'Waiting',
    dead: 'Given up',
    last: 'Last taken',
  },
  deadTag: (n) => (n === 1 ? '1 message' : `${n} messages`),
  deadOf: (n, name) => (n === 1 ? `1 message did not reach ${name}` : `${n} messages did not reach ${name}`),
  never: 'Never',
  states: { on: 'Sending', paused: 'Paused', ended: 'Ended' },
  pausedFor: {
    'by-hand': 'Paused by the administrator.',
    gone: 'The receiver answered that this address is gone (410).',
    silent: 'The receiver took nothing for more than three days.',
    'secret-lost': 'The secret was sealed by another installation and cannot be opened here. Change it, then resume.',
  },
  kinds: {
    product: 'Products',
    producer: 'Producers',
    recognition: 'Recognitions',
    'point-of-sale': 'Points of sale',
  },
  allKinds: 'All changes',
  madeBy: 'Added by',
  secretSince: (at: string) => `Made at ${at}`,
  bothUntil: (at: string) => `The old secret signs as well until ${at}.`,
  adding: {
    title: 'Add a receiver',
    summary: 'It is told of every change from now on. Its secret is shown once, right after it was added.',
    name: 'Name of the receiver',
    nameHint: 'Which system, of which office',
    nameExample: 'Open data portal of the province',
    address: 'Address',
    addressHint: (hosts: readonly string[]) => `Begins with https://, at one of: ${hosts.join(', ')}`,
    kinds: 'Told of changes of',
    kindsHint: 'Nothing chosen means all',
    submit: 'Add the receiver',
    cancel: 'Back to the list',
  },
  made: {
    title: 'The receiver was added',
    text: 'With the secret the receiver knows that a message really comes from here.',
    once: 'Copy the secret now and hand it to the receiver on a safe way. It is never shown again; if it is lost, change it.',
    secret: 'Secret',
    how: 'How the receiver checks the signature',
    next: 'To this receiver',
  },
  rotating: {
    title: 'Change the secret',
    text: 'The new secret is shown once. For 24 hours each message carries the signature of both, so that the receiver has time to change.',
    submit: 'Make a new secret',
    cancel: 'Keep the one in use',
    done: 'The secret was changed',
    doneText: 'The old one signs as well for 24 hours, then only the new one.',
  },
  ending: {
    title: 'End the receiver',
    question: (name: string) => `End “${name}”?`,
    text: (waiting: number) =>
      `Nothing is sent to this address any more${waiting === 0 ? '' : `, neither the ${waiting} messages that wait`}. This cannot be undone; to send again, add a new receiver.`,
    confirm: 'End it',
    done: 'The receiver was ended.',
  },
  acts: {
    trial: 'Send a trial',
    pause: 'Pause',
    resume: 'Resume',
    rotate: 'Change the secret',
    end: 'End',
    again: 'Send these again',
    letGo: 'Let these go',
  },
  done: {
    trial: 'The trial is being sent. Load the page again in a few seconds to see what came of it.',
    again: 'The messages will be sent again, with the ids they had.',
    letGo: 'Let go. The ledger keeps their ids and why they failed.',
    pause: 'Paused. Nothing is lost meanwhile: resuming goes on from where it stood.',
    resume: 'Sending goes on from where it stood.',
  },
  messages: {
    titles: { waiting: 'Waiting', delivered: 'Taken', dead: 'Given up' },
    count: (title: string, count: number) => `${title}: ${count} messages`,
    none: {
      waiting: 'No message waits.',
      delivered: 'No message was taken yet.',
      dead: 'No message was given up.',
    },
    deadLead:
      'No answer ten times in more than three days, or refused five times in less than three hours. Kept for 90 days to look at and to send again.',
    unneeded: 'Does nobody need these messages?',
    unneededText: 'Once let go of, they cannot be sent again; the ledger keeps their ids and why they failed.',
    deadPaused: 'This receiver is paused: resume first, then send these again.',
    waitingLead:
      'What failed is tried again after 1 minute, 5 minutes, 30 minutes, then less often. With 1,000 waiting, no more are taken until some arrive.',
    deliveredLead: 'Kept for 30 days.',
    latest: (count: number) => `The latest ${count}`,
    type: 'Event',
    id: 'Message id',
    made: 'Written at',
    tried: 'Last tried',
    attempts: 'Attempts',
    next: 'Next at',
    ended: 'Ended at',
    answer: 'What came of it',
  },
  notTried: 'Not tried yet',
  answered: (status: number) =>
    status >= 200 && status < 300
      ? `Taken (${status})`
      : status >= 300 && status < 400
        ? `Redirected (${status}); not followed`
        : `Refused by the receiver (${status})`,
  faults: {
    'none-allowed': 'This server may call nobody',
    'not-an-address': 'The address cannot be read',
    'with-password': 'The address carries a name and a password',
    'not-https': 'The address is not https',
    'host-not-allowed': 'The host is no longer allowed',
    'name-unknown': 'There is no host of this name',
    'private-address': 'The name leads into a private network; not sent',
    timeout: 'No answer within 10 seconds',
    'no-connection': 'No connection',
    'bad-certificate': 'The certificate of the host is not valid',
  },
};

export const webhookProblems: Shape<typeof vietnameseProblems> = {
  'webhooks/none-allowed': () =>
    'This server may call nobody yet. Ask its operator to name the host in OCOP_WEBHOOK_HOSTS.',
  'webhooks/not-an-address': () => 'This is no address. Write it in full, such as https://nhan.example.vn/ocop.',
  'webhooks/with-password': () =>
    'The address must not carry a name or password before an @. Take it out; the receiver checks the signature.',
  'webhooks/not-https': () =>
    'The address must begin with https://, so that nobody on the way reads or changes a message.',
  'webhooks/host-not-allowed': (d: Details) =>
    `The host “${said(d, 'host')}” is not allowed. Use one of the list, or ask the operator to add it to OCOP_WEBHOOK_HOSTS.`,
  'webhooks/address-taken': () => 'This address is a receiver already. Use that one, or end it first.',
  'webhooks/unknown-kind': (d: Details) => `There is no kind “${said(d, 'kind')}”. Choose from the list.`,
  'webhooks/too-many': (d: Details) =>
    `There are ${said(d, 'most')} receivers, the most there may be. End one that is no longer used, then add.`,
  'webhooks/ended': () => 'This receiver was ended. To send again, add a new one.',
  'webhooks/not-on': () => 'This receiver is paused. Resume it first.',
  'webhooks/paused-already': () => 'This receiver was paused before. There is nothing more to do.',
  'webhooks/on-already': () => 'This receiver is sending. There is nothing more to do.',
  'webhooks/nothing-given-up': () => 'No message was given up. Nothing needs to be done.',
  'webhooks/told-already': () => 'Administrators were told of this receiver. Nothing needs to be done.',
};
