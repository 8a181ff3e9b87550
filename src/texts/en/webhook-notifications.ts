// What is told of receivers of changes; part of notifications.ts.

import type { webhookNotifications as vi } from '../vi/webhook-notifications.ts';

export const webhookNotifications: typeof vi = {
  'receiver-fails': (words) =>
    ({
      'given-up': {
        title: `${words.messages} messages did not reach the receiver ${words.receiver}`,
        text: 'Tried ten times in more than three days. See why, ask the other side, then send them again or let them go. Other messages are still sent.',
      },
      gone: {
        title: `Paused: the receiver ${words.receiver}`,
        text: 'The other side answered that this address is no longer in use (410). Ask them: resume when it is in use again, or end this receiver and add the new address.',
      },
      silent: {
        title: `Paused: the receiver ${words.receiver}`,
        text: `Nothing arrived there for more than three days; ${words.messages} messages were given up. Ask the other side, resume when they are ready, then send these again.`,
      },
      'secret-lost': {
        title: `Paused: the receiver ${words.receiver}`,
        text: 'Its secret was sealed by another installation and cannot be opened here. Change the secret, hand over the new one, then resume.',
      },
    })[words.failure],
};
