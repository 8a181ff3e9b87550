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
  columns: { act: 'Act', records: 'On', actor: 'By, under right', at: 'At', seq: 'No., hash' },
  kinds: {
    product: 'Product',
    'product-codes': 'Codes of product',
    'product-photos': 'Photographs of product',
    recognition: 'Recognition of product',
    producer: 'Producer',
    'producer-private': 'Private facts of producer',
    'producer-private-read': 'Private facts (read) of producer',
    'producer-link': 'Link to a producer, for account',
    account: 'Account',
    'account-import': 'Sheet of accounts',
    'role-grant': 'Role of account',
    assignment: 'Duty of account',
    'one-time-link': 'Invitation or slip of account',
    'sign-in-session': 'Sign-in session',
    passkey: 'Passkey',
    'register-import': 'Spreadsheet into the register',
    'register-export': 'File of the register',
    'kept-sheet': 'Self-scored sheet',
    'custody-item': 'Samples or paper set',
    'custody-move': 'Hand-over',
    'custody-request': 'Request for a test or survey',
    'saved-view': 'Saved view',
  },
  otherKind: 'Record',
  several: (count: number, kind: string) => `${count} × ${kind.charAt(0).toLowerCase()}${kind.slice(1)}`,
  more: (count: number) => `and ${count} more`,
  removed: 'taken out of the register',
  actors: { account: 'account', 'local-operator': 'operator at the server', system: 'system', stranger: 'stranger' },
  older: 'Older acts',
  empty: 'No act within your reach yet.',
};
