// Notifications of support.

import type { supportNotifications as vi } from '../vi/support-notifications.ts';

export const supportNotifications: typeof vi = {
  'support-for-you': (words) => ({
    title: {
      recorded: `An office recorded support for you: ${words.support}`,
      corrected: `Support was corrected: ${words.support}`,
      delivered: `A handover was recorded: ${words.support}`,
      cancelled: `Support was cancelled: ${words.support}`,
    }[words.what],
    text: 'Look at amounts, papers and days. Tell the commune if something is wrong.',
  }),
  'support-asked': (words) => ({
    title: `${words.producer} asks for support`,
    text: `${words.asked} Answer yes or no, with the reason.`,
  }),
  'support-answered': (words) => ({
    title: words.agreed ? 'Your request for support was agreed to' : 'Your request for support was not agreed to',
    text: words.answer,
  }),
};
