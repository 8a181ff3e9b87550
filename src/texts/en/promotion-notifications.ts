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
  'event-moved': (words) => ({
    title: `Other days or another place: ${words.event}`,
    text: [
      `Now: ${day(words.from)} to ${day(words.until)}, at ${words.place}.`,
      `Before: ${day(words.wasFrom)} to ${day(words.wasUntil)}, at ${words.wasPlace}.`,
      `Why: ${words.reason}${/[.!?]$/.test(words.reason) ? '' : '.'}`,
      ...(words.lapsed === '' ? [] : [`Not in force throughout the new days: ${words.lapsed}.`]),
      ...(words.asks
        ? ['What you answered before does not count for the new days; open the invitation and answer.']
        : []),
    ].join(' '),
  }),
  'event-dropped': (words) => ({
    title: `You are no more on the list of ${words.event}`,
    text: `Why: ${words.reason}`,
  }),
  'lead-passed': (words) => ({
    title: `${words.buyer} wants to buy your products`,
    text: `Sought: ${words.sought} Open it to see how to reach the buyer and to record how talks go.`,
  }),
};
