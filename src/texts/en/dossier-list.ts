// Sentences of the list of dossiers.

import type { dossierList as vi } from '../vi/dossier-list.ts';

export const dossierList: typeof vi = {
  heading: 'Dossiers for evaluation and ranking',
  ownHeading: 'My dossiers',
  summary:
    'Each product has one dossier at a time. Write it bit by bit on the phone, save whenever you like, send it when it is complete.',
  open: 'Open a dossier',
  caption: 'Dossiers',
  columns: {
    product: 'Product',
    producer: 'Producer',
    commune: 'Filed at',
    kind: 'Registration',
    state: 'State',
    due: 'Commune’s last day',
    changed: 'Last changed',
  },
  emptyTitle: 'No dossiers yet.',
  emptyOfficer:
    'Dossiers appear here when producers of the commune open or send one. For a producer who cannot do it alone, the commune types it.',
  search: 'Product, producer, or the number of a slip, the commune’s or the province’s',
  allStates: 'Every state',
  talk: 'Threads',
  allTalk: 'Every dossier',
  talkWaits: 'Waiting for your answer',
  count: (n: number) => `${n} dossiers`,
  nothingFound: 'No dossier fits.',
  nothingFoundText: 'Try fewer letters, marks do not matter; or drop a filter.',
  communeSlip: 'Slip of the commune:',
  provinceSlip: 'Slip of the province:',
  threads: {
    producer: (n: number) => `${n} threads with the producer wait for an answer`,
    offices: (n: number) => `${n} threads among the offices wait for an answer`,
  },
  proxy: 'typed by the commune',
  overdue: 'overdue',
  clockStopped: 'the clock stands still',
};
