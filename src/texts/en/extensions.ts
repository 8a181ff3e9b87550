// Proposed extensions of certificates.

import type { extensions as vi, extensionProblems as viProblems } from '../vi/extensions.ts';

export const extensions: typeof vi = {
  title: 'Proposed extensions',
  heading: 'Which extensions wait to be confirmed?',
  summary:
    'Article 12.3 of Decision 26/2026/QĐ-TTg. Nobody confirms what they proposed. Meanwhile nothing says “Expired”, and nothing is extended yet.',
  open: 'Waiting',
  ended: 'Done',
  empty: 'No proposal waits',
  emptyEnded: 'No proposal is done yet',
  emptyText: 'A proposal is made from the page of a product that ends soon or has just ended.',
  product: 'Product',
  producer: 'Producer',
  commune: 'Commune',
  expires: 'Ends',
  until: 'Extended until',
  state: 'State',
  states: {
    open: 'Waits to be confirmed',
    confirmed: 'Confirmed',
    refused: 'Not extended',
    'taken-back': 'Taken back',
  },
  one: 'Proposed extension',
  oneSummary: 'A proposal to extend a certificate under Article 12.3.',
  window: 'Window that could not be met',
  most: 'At most 180 days beyond the end; the producer stays bound by the criteria and by the dossier that was recognised.',
  reason: 'Reason',
  basis: 'Ground',
  proposed: 'Proposed by',
  proposedBy: (name, day) => (name === '' ? `on ${day}` : `${name}, on ${day}`),
  decidedBy: (name, day) => (name === '' ? `On ${day}.` : `${name}, on ${day}.`),
  decide: 'Decide',
  decideLead: 'Confirmed, public pages say “Extended until …” from today.',
  decision: 'Decision',
  confirm: (day) => `Extend until the end of ${day}`,
  refuse: 'Do not extend',
  note: 'Note',
  noteHint: 'Not extended: say why.',
  submit: 'Save',
  back: 'Back to the list',
  waits: {
    own: 'You proposed it, so another officer or a leader of the province confirms.',
    other: 'It waits for an officer or a leader of the province.',
  },
  takeBack: 'Take it back',
  takenBack: 'The proposal is taken back.',
  confirmed: (day) => `Extended until the end of ${day}.`,
  refused: 'Recorded: not extended.',
};

export const extensionProblems: typeof viProblems = {
  'certificate-life/extension-open-already': () =>
    'An extension of this recognition is proposed already. See it under Proposed extensions; who proposed it may take it back.',
  'certificate-life/extension-decided-already': () =>
    'This proposal is done. Open the page again to see how; if needed, propose anew from the page of the product.',
  'certificate-life/extension-not-possible-any-more': () =>
    'It cannot be extended any more: the day has passed, or the recognition has changed since. Record that it is not extended, then look at the product.',
  'certificate-life/proposer-does-not-confirm': () =>
    'You proposed the extension, so you do not confirm it. Let another officer or a leader of the province look at it.',
  'certificate-life/not-your-proposal': () =>
    'Only who proposed it takes it back. If you do not agree, record that it is not extended, and why.',
  'certificate-life/refusal-without-reason': () => 'Say why it is not extended, so that producer and commune know.',
};
