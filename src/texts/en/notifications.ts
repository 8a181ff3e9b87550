// Notifications: what each person is told, in the house and by mail.

import type { notifications as vi, notificationProblems as viProblems } from '../vi/notifications.ts';

export const notifications: typeof vi = {
  title: 'Notifications',
  heading: 'What was I told?',
  summary: (unread) => (unread === 0 ? 'Nothing is left unread.' : `${unread} unread. Opening one marks it as read.`),
  tabs: { label: 'Filter notifications', all: 'All', unread: 'Unread' },
  empty: 'No notifications yet.',
  emptyText: 'When somebody sends a dossier, answers a request, or something falls due, it is told here.',
  emptyUnread: 'All read.',
  unread: 'Unread',
  readAll: 'Mark all as read',
  readAllDone: (n) => `${n} marked as read.`,
  due: (day) => `Due: ${day}.`,
  waiting: (n) => (n === 1 ? '1 unread notification' : `${n} unread notifications`),
  sentences: {
    'producer-link-requested': (words) => ({
      title: `${words.person} asks to speak for ${words.producer}`,
      text: `${words.person} asks to be tied to the producer ${words.producer}. They wait until the commune confirms or refuses.`,
    }),
    'producer-link-confirmed': (words) => ({
      title: `The commune confirmed that you speak for ${words.producer}`,
      text: `You can now see and change the records and products of ${words.producer}.`,
    }),
    'producer-link-refused': (words) => ({
      title: `The commune did not agree that you speak for ${words.producer}`,
      text: `Reason: ${words.reason} Mend what is missing and ask again, or ask the officer of the commune.`,
    }),
  },
  mail: {
    greeting: (name) => `Dear ${name},`,
    ending: 'The system sent this letter; no answer is needed. Open the address above and sign in.',
  },
};

export const notificationProblems: typeof viProblems = {
  'notifications/nothing-unread': () => 'Nothing is left unread, so there is nothing to mark.',
};
