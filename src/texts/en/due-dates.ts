// My dates: what is due and where one has to be, as a list, by month, and in the calendar of a phone.

import { formatVietnamese } from '#kernel/calendar.ts';
import type { dueDates as vi } from '../vi/due-dates.ts';

const things = (n: number): string => (n === 1 ? '1 thing' : `${n} things`);

export const dueDates: typeof vi = {
  title: 'My dates',
  heading: 'What is due, and where do I have to be?',
  headingUnit: 'What is due in this commune, what is planned there?',
  whose: 'Dates of',
  mine: 'Mine',
  showUnit: 'Show dates',
  summary: (late, today, week) => `${late} late, ${today} today, ${week} within 7 days.`,
  summaryMonth: (n, month, year) => `${things(n)} in ${month}/${year}.`,
  dayOf: ({ day, until, at }) =>
    until !== day
      ? `From ${formatVietnamese(day)} to ${formatVietnamese(until)}`
      : at === null
        ? formatVietnamese(day)
        : `${at}, ${formatVietnamese(day)}`,
  views: { label: 'View', list: 'List', month: 'By month' },
  filter: 'Kind',
  all: 'All',
  kinds: {
    task: 'Task due',
    dossier: 'Dossier to be handled',
    supplement: 'Dossier to be completed',
    correction: 'Correction after a visit',
    output: 'Output report due',
    certificate: 'Certificate ends',
    visit: 'Visit',
    session: 'Council session',
    event: 'Fair or trade event',
  },
  kindsShort: {
    task: 'Tasks',
    dossier: 'Dossiers',
    supplement: 'Supplements',
    correction: 'Corrections',
    output: 'Output reports',
    certificate: 'Certificates',
    visit: 'Visits',
    session: 'Sessions',
    event: 'Fairs',
  },
  urgencies: { late: 'Late', today: 'Today', week: 'Within 7 days', later: 'Later' },
  columns: { day: 'Day', what: 'What', place: 'Where' },
  caption: (title) => `${title}, the most urgent first`,
  none: 'Nothing is due.',
  noneText: 'Tasks, dossiers, sessions, visits, fairs and certificates that end soon appear here.',
  noneOfKind: 'Nothing of this kind.',
  noneOfMonth: 'Nothing in this month.',
  horizon: 'The list holds what has been late for up to a year and what comes within 90 days. Look by month for more.',
  feed: {
    title: 'On your phone or in your mail program',
    lead: 'Make an address of your own and give it to a calendar program under "add calendar by address". It keeps itself up to date; when your rights change, so does the calendar.',
    warning:
      'Whoever has this address reads the calendar without signing in. It holds kinds, numbers of letters and names of products, and no names of people. If it gets about, make a new one: the old one ends at once.',
    label: 'Your own calendar address',
    make: 'Make a calendar address',
    renew: 'Make a new address',
    revoke: 'End this address',
    made: 'The calendar address is made. An older one does not work any more.',
    revoked: 'The calendar address has ended. Nobody reads the calendar by it any more.',
    name: 'OCOP: dates',
    open: 'Open the link and sign in to see it.',
  },
};
