// Reports: refusals.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import type { reportingProblems as vi } from '../vi/reporting-problems.ts';

import { officeReports } from './office-reports.ts';

const day = (value: unknown): string => (typeof value === 'string' ? formatVietnamese(value as LocalDate) : '');
const state = (value: unknown): string =>
  officeReports.states[value as keyof typeof officeReports.states]?.toLowerCase() ?? 'other';

export const reportingProblems: typeof vi = {
  'reporting/not-your-office': (d) =>
    `This belongs to ${String(d['office'] ?? 'another office')}, for which you do not stand. Let an officer of that office do it.`,
  'reporting/report-not-in-this-state': (d) =>
    `The report stands at “${state(d['state'])}”, so this cannot be done. Open it again to see where it stands.`,
  'reporting/issued-stays': () =>
    'The report went out under a number, so it is not dropped. Correct it and issue it again under a new one; what was sent stays.',
  'reporting/preparer-does-not-approve': () =>
    'You wrote in this report, so you do not approve it. Let a leader or another officer of the office do it.',
  'reporting/nothing-written': () => 'The report says nothing yet. Write one part at least, then submit it.',
  'reporting/unfinished-without-reason': () =>
    'The period is not over, parts are not written or communes have not sent theirs. Say why it is submitted all the same, or go back and write on.',
  'reporting/doubtful': () => 'The target looks like a slip. Look again; if it is right, tick that it is and set it.',
  'reporting/target-far-off': (d) =>
    `${Number(d['target']).toLocaleString('en-GB')} ${String(d['unit'])} is more than 10 times the figure of now (${d['actual'] === null ? 'none yet' : Number(d['actual']).toLocaleString('en-GB')}). Look into the plan again.`,
  'reporting/target-not-whole': (d) =>
    `This indicator is counted in ${String(d['unit'])}, so the target is a whole number. Look at target and unit in the plan again.`,
  'reporting/not-told-of-unit': (d) =>
    `This indicator is told of the province alone, so ${String(d['office'])} cannot set a target for it. Choose one that is told of communes, or ask the province to set it.`,
  'reporting/share-above-all': () => 'A share is never above 100%. Look into the plan again.',
  'reporting/plan-not-named': () =>
    'The plan cannot be found again by this. Copy its name, number and day, for instance: Kế hoạch số 12/KH-UBND ngày 05/01/2026.',
  'reporting/sections-missing': () =>
    'The form lacks some parts of the report, so nothing was saved. Load the page again and write on.',
  'reporting/due-before-letter': (d) =>
    `It is due before the day of the letter that asks for it (${formatVietnamese(d['day'] as LocalDate)}). Look at the letter again.`,
  'reporting/due-before-period': (d) =>
    `It is due before its period begins (${formatVietnamese(d['day'] as LocalDate)}). Look at the day or the period again.`,
  'reporting/period-has-report': (d) =>
    `${String(d['office'])} has a report of this period: “${String(d['title'])}”. Open it among the reports of the office; if it was issued and has a fault, choose “Correct and issue again”, if it was begun by mistake, drop it first.`,
  'reporting/no-such-letter': () =>
    'There is no such letter in the books of the province. Choose one that stands there, or leave it empty for a periodic report.',
  'reporting/no-such-task': () =>
    'The reporting office does not lead this task. Open it again from the list of what is to be reported.',
  'reporting/issued-in-this-shape': () => 'This shape is issued already. Choose another one.',
  'reporting/issued-in-future': () => 'The day of issue cannot be after today. Copy it from the signed paper again.',
  'reporting/issued-before-approval': (d) =>
    `The day of issue cannot be before the approval (${day(d['day'])}). Look at the day on the signed paper again.`,
  'reporting/number-of-body-taken': () =>
    'A report of this office has this number this year. Look at the book of outgoing letters again.',
  'reporting/target-stands': () =>
    'This target of the plan stands for the same period already. End the old one, then set it anew.',
  'reporting/target-ended': () => 'This target was ended before. Load the page again.',
  'reporting/period-ends-first': () =>
    'The last day of the period comes before its first, so there is no day to count. Change the two days.',
  'reporting/as-of-before-period': (d) =>
    `Figures count from the first day of the period, ${day(d['day'])}. Choose another day, or report on the period before.`,
  'reporting/period-not-begun': (d) =>
    `This period begins on ${day(d['day'])}; there is nothing to report yet. Choose the period that runs or one that is over.`,
  'reporting/as-of-in-future': () => 'There are no figures of a day after today. Choose today or a past day.',
};
