// What is told of findings; part of notifications.ts.

import type { findingNotifications as vi } from '../vi/finding-notifications.ts';

export const findingNotifications: typeof vi = {
  'finding-for-you': (words) =>
    ({
      'correction-asked': {
        title: `To be corrected: ${words.about}`,
        text: 'Open it to see what to do by when, then answer with a photograph.',
      },
      returned: {
        title: `Not corrected enough: ${words.about}`,
        text: 'The office says what is missing and gives more time.',
      },
      verified: { title: `Confirmed as corrected: ${words.about}`, text: 'This finding has ended.' },
      'not-corrected': {
        title: `Found not corrected: ${words.about}`,
        text: 'Open it to read the remarks. The competent office looks at what comes next.',
      },
    })[words.what],
  'finding-for-office': (words) =>
    words.what === 'answered'
      ? {
          title: `${words.producer} answered a correction: ${words.about}`,
          text: 'Somebody has to check the answer.',
        }
      : {
          title: `A sample failed its test: ${words.about}`,
          text: `Producer: ${words.producer}. A finding was opened.`,
        },
  'correction-due': (words) => ({
    title:
      words.left === 0 ? `Correction due today: ${words.about}` : `${words.left} days left to correct: ${words.about}`,
    text: 'Answer with a photograph before it is late.',
  }),
  'correction-late': (words) => ({
    title: `Correction ${words.days} days late: ${words.about}`,
    text: `Producer: ${words.producer}. The finding keeps that this was told.`,
  }),
  'visit-concluded': (words) => ({
    title: `Conclusion of the inspection: ${words.producer}`,
    text: `Number ${words.number}. Open it to see what is demanded.`,
  }),
};
