// Notifications of trade promotion.

import type { promotionNotifications as vi } from '../vi/promotion-notifications.ts';
import { englishDay as day } from './english-figures.ts';

export const promotionNotifications: typeof vi = {
  'event-invitation': (words) => ({
    title: `You are invited to ${words.event}`,
    text: `From ${day(words.from)} to ${day(words.until)}, at ${words.place}. Open the invitation and choose what you bring, or say that you do not come.`,
  }),
  'event-answered': (words) => ({
    title: `${words.producer} ${words.answer === 'comes' ? 'comes to' : 'does not come to'} ${words.event}`,
    text:
      words.answer === 'comes'
        ? 'What it brings stands on the page of the event.'
        : 'Why stands on the page of the event.',
  }),
  'event-cancelled': (words) => ({ title: `${words.event} was cancelled`, text: `Why: ${words.reason}` }),
  'lead-passed': (words) => ({
    title: `${words.buyer} wants to buy your products`,
    text: `Sought: ${words.sought} Open it to see how to reach the buyer and to record how talks go.`,
  }),
};
