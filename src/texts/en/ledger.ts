// The ledger: who did what to which record under which right.

import type { Shape } from '../shape.ts';
import type { ledger as vi } from '../vi/ledger.ts';

export const ledger: Shape<typeof vi> = {
  heading: 'Who did what?',
  summary:
    'Every act that changed something is one line that cannot be edited or removed. Each carries the hash of the line before, so a quiet change shows.',
  head: 'Head of the chain now',
  headText: (seq: number, hash: string) => `Line ${seq}, hash ${hash.slice(0, 16)}…`,
  dayHeads: 'Heads signed by day',
  dayHeadsEmpty: 'No day has been signed yet; the system signs every night.',
  caption: 'The newest acts',
  columns: { seq: 'No.', at: 'At', act: 'Act', actor: 'By', right: 'Under right', records: 'Records', hash: 'Hash' },
  actors: { account: 'account', 'local-operator': 'operator at the server', system: 'system', stranger: 'stranger' },
  older: 'Older acts',
  empty: 'No act within your reach yet.',
};
