// Refusals where tasks are given and followed.

import type { taskProblems as vi } from '../vi/task-problems.ts';

type Details = Readonly<Record<string, unknown>>;
const office = (d: Details): string => (typeof d['office'] === 'string' ? d['office'] : 'another office');

export const taskProblems: typeof vi = {
  'tasks/not-confirmed': () =>
    'Nothing was given. A task is given only after a person saw the preview and confirmed it. Press Preview, read it, then Give.',
  'tasks/not-your-office': (d) =>
    `This is the work of ${office(d)}, to which your account does not belong. If you work there, ask the officer of the province to add you under Offices.`,
  'tasks/not-assigner': (d) => `${office(d)} decides this, because it gave the task. You can still see how it goes.`,
  'tasks/not-your-step': () => 'This step is not yours, or cannot be taken now. Open the task to see who it waits for.',
  'tasks/nothing-chosen': () => 'Nothing is chosen to be given. Take the mark Leave out from at least one content.',
  'tasks/not-open': () =>
    'The task is no longer under work: its result was handed in, it is done, or it was taken back. Load the page again.',
  'tasks/nothing-handed-in': () => 'No result waits to be taken. Load the page again.',
  'tasks/own-result': () =>
    'You handed this result in, so you do not take or return it. Let the leader or another officer of the assigning office do it.',
  'tasks/own-request': () =>
    'You asked for this, so you do not decide it. Let the leader or another officer of the assigning office do it.',
  'tasks/parent-follows-children': () =>
    'This task was given to several offices; its state is counted from theirs. Open the task of the office meant.',
  'tasks/no-due-date': () => 'A standing duty has no due date, so there is nothing to extend.',
  'tasks/extension-waits': () =>
    'One request for more time waits already. Wait for the answer of the assigning office.',
  'tasks/no-extension-asked': () => 'No request for more time waits. Load the page again.',
  'tasks/due-missing': () => 'The due date is missing. Type a day, such as 15/12/2026, or choose Standing duty.',
  'tasks/same-due': () => 'The new due date is the one that stands. Type another day.',
  'tasks/due-in-past': () => 'The due date cannot lie before today. Type today or a later day.',
  'tasks/standing-has-no-date': () => 'A standing duty has no due date. Take the day out, or choose Once.',
  'tasks/period-missing': () => 'The period is missing. Choose month, quarter, half-year or year.',
  'tasks/series-ends-before': () => 'The row must end after its first due date. Look at both days.',
  'tasks/lead-missing': () => 'No lead office is chosen. Choose at least one.',
  'tasks/office-unknown': () => 'An office is not among those of today, or you cannot give tasks to it. Choose again.',
  'tasks/given-already': (d) =>
    `${office(d)} is at work on exactly this content. Open that task; to give it again, take it back first.`,
  'tasks/until-too-early': () => 'The day asked for must lie after the due date and not before today.',
  'tasks/reason-missing': () => 'A reason is needed, so that the lead office knows what to do next.',
  'tasks/told-already': () => 'This was told already and is not told again.',
  'tasks/unit-unchanged': () => 'The lead office still stands; there is nothing to move.',
  'tasks/several-successors': () =>
    'This office has several successors, so a person must choose. Open Hand-over and choose who takes each thing.',
  'tasks/series-not-due': () => 'The next of the row does not appear yet.',
  'tasks/nothing-to-hand-over': () => 'Nothing is left to hand over.',
  'tasks/taker-missing': () => 'Nobody is chosen to take this. Each line needs somebody.',
  'tasks/calendar-link-gone': () => 'This calendar address no longer works. Make a new one on the page of due dates.',
};
