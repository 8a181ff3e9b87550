// How one wants to be told: what comes by mail, the digest, quiet hours.

import type {
  notificationChoices as vi,
  notificationChoiceProblems as viProblems,
} from '../vi/notification-choices.ts';

export const notificationChoices: typeof vi = {
  link: 'How I am told',
  title: 'How I am told',
  heading: 'How do I want to be told?',
  summary: 'Choose for each group of matters, for the digest, and the hours without mail.',
  groupFilter: 'Group',
  everyGroup: 'All groups',
  groups: {
    term: {
      name: 'With a last day',
      about: 'Tasks, dossiers to handle or to complete, corrections, output reports, certificates that end soon.',
    },
    decision: {
      name: 'Decisions and results',
      about: 'Results of evaluation, withdrawals, answers to complaints, conclusions, what others did in your name.',
    },
    duty: {
      name: 'Councils and visits',
      about:
        'Sessions, sheets, advisory teams, inspection teams, notices of visits; for administrators: receivers of changes that fail.',
    },
    progress: {
      name: 'Progress and talk',
      about: 'How far a dossier is, what is said in it, invitations to work on one.',
    },
    market: { name: 'Market and ideas', about: 'Fairs, buyers, ideas for products.' },
  },
  ways: { mail: 'Here and by mail', house: 'Here alone', off: 'Not at all' },
  whyMandatory: {
    term: 'Always told here: who does not know of a last day loses a right or is late.',
    decision: 'Always told here: whoever a decision concerns must know of it.',
    duty: 'Always told here: a duty that was given must be known.',
  },
  waysTitle: 'What is told, and how',
  digestTitle: 'Digest',
  digestLead:
    'One mail with what is new and what is due soon, the most urgent first. Nothing is said twice; where there is nothing new, no mail is sent. With a digest there is no mail for each thing.',
  digestLabel: 'Digest',
  digests: { none: 'None, a mail for each thing at once', daily: 'Every day', weekly: 'Every Monday' },
  digestHour: 'Sent from',
  quietTitle: 'Quiet hours',
  quietLead: 'No mail leaves in these hours; it leaves afterwards. Here you are told at once all the same.',
  quietFrom: 'From',
  quietUntil: 'Until',
  noHour: 'Not set',
  hour: (n) => `${n}:00`,
  save: 'Save',
  cancel: 'Leave as it was',
  saved: 'Saved how you are told.',
  mail: {
    reaches: null,
    'no-address':
      'Your account has no e-mail address, so no mail reaches you. Ask whoever keeps your account to enter it.',
    'not-sent': 'This installation sends no mail yet. What you choose is kept for when it does.',
  },
  digest: {
    counts: {
      late: (n) => `${n} late`,
      today: (n) => `${n} today`,
      week: (n) => `${n} within 7 days`,
      later: (n) => `${n} later`,
    },
    subject: (counts, fresh, day) =>
      `OCOP: ${[...counts, ...(fresh === 0 ? [] : [`${fresh} new`])].join(', ')} (${day})`,
    fresh: (group) => `New: ${group}`,
    more: (n) => `${n} more wait in the system; the next digest goes on with them.`,
    settings: (address) => `To change the hour or end the digest: ${address}`,
    ending: 'The system sent this mail; it needs no answer. Open a link and sign in to see more.',
  },
};

export const notificationChoiceProblems: typeof viProblems = {
  'notifications/cannot-turn-off': () =>
    'This group cannot be turned off here, because last days, decisions and duties must be known to whoever they concern. Choose "Here alone" if you want no mail.',
  'notifications/quiet-needs-both': () =>
    'Quiet hours need a beginning and an end. Choose this one as well, or neither.',
  'notifications/quiet-all-day': () =>
    'Beginning and end are the same hour, so it is not clear when it is quiet. Choose two different hours.',
  'notifications/digest-in-quiet': () =>
    'The digest would be sent within your quiet hours, so it could not leave then. Choose another hour for one of them.',
  'notifications/no-digest-due': () => 'It is not time for a digest, or there is nothing new to say.',
  'notifications/feed-gone': () => 'No calendar address is in use, so there is nothing to end.',
};
