// Inspection and supervision: sentences of refusal.

import type { Shape } from '../shape.ts';
import type { inspectionProblems as viProblems, visitStateWords as viStates } from '../vi/inspection-problems.ts';

type Details = Readonly<Record<string, unknown>>;

const dayWords = (day: unknown): string => String(day).split('-').reverse().join('/');

export const visitStateWords: Shape<typeof viStates> = {
  planned: 'Planned',
  notified: 'Notice sent',
  'on-site': 'On site',
  recorded: 'Recorded',
  closed: 'Closed',
  cancelled: 'Cancelled',
};

export const inspectionProblems: Shape<typeof viProblems> = {
  'inspections/not-in-this-state': (d: Details) =>
    `This visit stands as “${visitStateWords[String(d['state']) as keyof typeof visitStateWords] ?? ''}”, so what you chose cannot be done; nothing was recorded. Open the page of the visit again to see what can be done.`,
  'inspections/no-team': () => 'Nobody is in the team. Enter at least one person, and choose that person as head.',
  'inspections/one-head': () => 'A team has exactly one head. Choose one of its people.',
  'inspections/member-twice': () => 'Somebody is in the team twice. Take one line out.',
  'inspections/inspection-without-decision': () =>
    'An inspection names the decision of a competent body (Article 9.4): number, day, who issued it. For guidance or supervision choose that kind; it needs no decision.',
  'inspections/visited-lately': (d: Details) =>
    `This producer was inspected, or is about to be, on ${dayWords(d['on'])} (${String(d['by'])}). So as not to obstruct its business (Article 9.2b), write why it must be inspected again, or choose another day.`,
};
