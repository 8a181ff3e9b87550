// Refusals while findings are written down and dealt with.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import type { findingProblems as vi } from '../vi/finding-problems.ts';
import { findings } from './findings.ts';

type Details = Readonly<Record<string, unknown>>;
const day = (d: Details): string => (typeof d['day'] === 'string' ? formatVietnamese(d['day'] as LocalDate) : '…');
const stateOf = (d: Details): string => findings.states[d['state'] as keyof typeof findings.states] ?? 'another state';

export const findingProblems: typeof vi = {
  'findings/about-nobody': () =>
    'No product or producer is chosen. Choose a product; where the finding is about the whole place, choose the producer.',
  'findings/day-in-future': () => 'The day cannot lie after today. Look at the paper again.',
  'findings/law-of-other-kind': () => 'Another finding needs its legal basis: article and clause that were not kept.',
  'findings/not-in-this-state': (d: Details) =>
    `The finding is "${stateOf(d)}", so this step is not possible. Load the page again to see what comes next.`,
  'findings/due-in-past': () =>
    'The last day cannot lie before today, before the finding, or before the paper. Choose a later one.',
  'findings/own-finding': () =>
    'You wrote this finding, so you do not check its correction alone. Let somebody else of the office or the team check it.',
  'findings/own-answer': () => 'You recorded the answer, so you do not check it. Let somebody else.',
  'findings/not-in-team': () =>
    'You are not in the team of this visit. Ask its head or an officer of the province to write, or to add you.',
  'findings/inspector-writes-of-visits': () =>
    'An inspector writes findings of a visit they were at. Open that visit first.',
  'findings/told-already': () => 'Nothing is to be told today, or it was told already.',
  'findings/not-handed-to': () =>
    'The finding was not handed to this agency, or its outcome is known. Choose one that has not answered.',
  'findings/no-minutes': () => 'There are no minutes yet. Save their content first, then close them.',
  'findings/minutes-closed': () =>
    'The minutes are closed. Where something is wrong, hold a re-check with minutes of its own.',
  'findings/minutes-not-closed': () =>
    'The minutes are not closed. Sign and close them before a conclusion is drafted.',
  'findings/original-missing': () =>
    'Signed by hand, the scan is the original. Photograph the signed minutes and send it.',
  'findings/nobody-signed': () =>
    'Nobody signed on the screen at this visit. Choose another way, or take the signature first.',
  'findings/witness-missing': () => 'A refusal needs a witness. Write their name and office.',
  'findings/of-another-visit': () => 'A finding belongs to another visit. Load the page again and choose anew.',
  'findings/concluded-already': (d: Details) =>
    `Conclusion ${d['number']} states this finding already; the term runs from it. Untick the finding, conclude only what was not stated.`,
  'findings/relation-missing': (d: Details) =>
    `This visit has the conclusion ${d['number']} already. Say whether the new one supplements or replaces it.`,
  'findings/withdrawal-rests-on-it': (d: Details) =>
    `A withdrawal was proposed on the conclusion ${d['number']} and its fifteen days run, so it cannot be replaced. End that case first, or supplement it.`,
  'findings/concluded-meanwhile': (d: Details) =>
    `Meanwhile the conclusion ${d['number']} of this visit was issued. Drop this draft and write it anew, supplementing or replacing that one.`,
  'findings/replaced-meanwhile': () =>
    'The conclusion that this draft supplements or replaces was replaced meanwhile. Drop this draft and write it anew.',
  'findings/not-an-hour': () => 'No day has this hour. Write it as 08:30, hours from 0 to 23, minutes from 0 to 59.',
  'findings/ends-before-start': (d: Details) =>
    `The end cannot be before the beginning (${d['start']}). Look at both boxes again.`,
  'findings/hours-to-mend': () =>
    'An hour in the minutes is wrong: no day has it, or the end is before the beginning. Mend the minutes, save, then close them.',
  'findings/term-still-runs': (d: Details) =>
    `The term of the correction runs until the end of ${day(d)}. Wait, or write why it is called not corrected before.`,
  'findings/not-an-amount': () => 'The amount of a sample must be more than nothing. Write it as 2 boxes x 100 g.',
  'findings/register-says-otherwise': (d: Details) =>
    `The register holds the certificate as valid (${d['products']}). Write why it is stated otherwise, or leave this finding out.`,
  'findings/sheet-nearly-empty': (d: Details) =>
    `Only ${d['answered']} of ${d['asked']} questions of the checklist are answered. Say why that is enough, or complete the record first.`,
  'findings/team-does-not-issue': () =>
    'You were in the team of this visit. Ask somebody else of the office (clerk, leader, an officer outside the team) to issue it.',
  'findings/stated-by-conclusion': (d: Details) =>
    `The issued conclusion ${d['number']} states this finding, so it stands. A wrong conclusion needs a paper in its place.`,
  'findings/not-yours-to-drop': () =>
    'Only the leading office, who wrote the finding, or the team of the visit drops it. Tell the leading office.',
  'findings/drafter-does-not-issue': () =>
    'You wrote the draft, so you do not issue it. Let the leader or the clerk record number, day and signed scan.',
  'findings/conclusion-not-draft': () => 'This conclusion is no draft any more. Load the page again.',
  'findings/no-conclusion': () =>
    'No conclusion states this finding. A finding without a conclusion starts no term. Issue a conclusion first.',
  'findings/no-certificate': () => 'The product has no certificate in force; there is nothing to withdraw.',
  'findings/ground-of-own-conclusion': () =>
    'This ground rests on a conclusion of the OCOP office, not on that of another agency. Choose another ground or paper.',
  'findings/not-of-visit': () => 'This product is not of the visit. Choose one of the list.',
  'findings/result-known': () => 'The result of this sample is known; nothing more is recorded of it.',
  'findings/why-seal-broken': () => 'A broken seal needs a reason: why, and who saw it.',
  'findings/nothing-chosen': () => 'Nothing is chosen. Tick the findings to confirm.',
  'findings/period-turned': () => 'The last day lies before the first. Turn them around.',
  'findings/before-visit': (d: Details) =>
    `This day lies before the visit (${day(d)}), when nobody was there. Look again.`,
  'findings/letter-before-finding': (d: Details) => `The letter cannot lie before the finding (${day(d)}).`,
  'findings/odd-fine': (d: Details) =>
    `A fine of ${Number(d['amount']).toLocaleString('en-GB')} đồng is unusually high; a nought too many is typed soon. Compare the decision; where it says so, tick "As the decision says" and send again.`,
  'findings/due-too-far': (d: Details) =>
    `The last day is more than a year away. Type a day not after ${day(d)}; split what takes longer.`,
  'findings/before-finding': (d: Details) => `The decision cannot lie before the finding (${day(d)}).`,
  'findings/before-hand-over': (d: Details) => `The answer cannot lie before the hand-over (${day(d)}).`,
  'findings/before-minutes': (d: Details) => `The conclusion cannot lie before the minutes (${day(d)}).`,
  'findings/before-last-step': (d: Details) =>
    `The hand-over cannot lie before the last one, or before the sample was taken (${day(d)}).`,
  'findings/sample-before-visit': (d: Details) =>
    `A sample of this visit cannot have been taken before the day of the visit (${day(d)}). Look at the minutes again.`,
  'findings/sample-not-handed-over': () =>
    'Nobody recorded to whom this sample was given. Record the hand-over to the laboratory first, then its result.',
  'findings/before-sample': (d: Details) => `The report cannot lie before the sample was taken (${day(d)}).`,
  'findings/seal-known': (d: Details) =>
    `Seal ${String(d['seal'] ?? '')} is recorded at this visit already. Look at the seal again.`,
};
