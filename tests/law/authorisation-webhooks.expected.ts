// Who keeps what belongs to the installation as a whole: the receivers of changes, the boundaries of its maps. Written by hand.

import { ALL, type ExpectedAct, may } from './authorisation-words.ts';

const acts = [
  'webhooks/list-receivers',
  'webhooks/view-receiver',
  'webhooks/add-receiver',
  'webhooks/rotate-secret',
  'webhooks/switch-receiver',
  'webhooks/send-trial',
  'webhooks/send-again',
  'webhooks/let-go',
];

export const webhooksExpected: readonly ExpectedAct[] = [
  ...acts.map((act) => ({
    act,
    allowed: [may('platform-admin', ALL, 'runs the installation; what is sent is public')],
    others: 'which programs are told is a matter of the installation, not of an office',
  })),
  { act: 'webhooks/tell-keepers', allowed: [], others: 'the clock of the house does it' },
  {
    act: 'territory/bring-boundaries',
    allowed: [may('platform-admin', ALL, 'runs the installation; boundaries are for maps only')],
    others: 'what maps are drawn from is a matter of the installation',
  },
];
