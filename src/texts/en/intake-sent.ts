// Dossiers at the province: papers that came with the dossier and with answers.

import type { intakeSent as vi } from '../vi/intake-sent.ts';

export const intakeSent: typeof vi = {
  caption: (product, ordinal) => `Answer to request no. ${ordinal} on the dossier of ${product}`,
  expired: (day) => `ended ${day}`,
  from: {
    dossier: 'in the dossier as it was sent',
    answer: (ordinal) => `sent with answer no. ${ordinal}`,
    wallet: 'in the wallet alone, not sent',
  },
};
