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

const caseStateWords = {
  open: 'To be looked at',
  visit: 'To be inspected',
  'handed-over': 'Handed to another agency',
  closed: 'Ended',
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
  'inspections/no-province': () =>
    'This account belongs to no province, so it makes no plan and no inspection. Use an account of an officer of the province.',
  'inspections/no-such-member': () =>
    'No officer of the province has such an account. Choose from the list, or write name and agency only.',
  'inspections/agency-needed': () => 'It is not said which agency this person is of. Write its name.',
  'inspections/paper-in-future': () => 'This day lies after today. Write the day on the signed paper.',
  'inspections/plan-approved-already': () =>
    'The plan has its approval already, so nothing was recorded. Open the page of the plan again.',
  'inspections/plan-not-approved': () =>
    'The plan is not approved, so no inspection carries it out yet. Record the paper that approves it first.',
  'inspections/nothing-chosen': () => 'No product is ticked. Tick at least one line.',
  'inspections/nothing-proposed-among': () =>
    'The ticked products are not proposed, or not any more. Open “Choose, leave out” in the line of a product and give a reason.',
  'inspections/in-plan-already': () =>
    'The ticked products are in the plan already; nothing is left to do. Tick other ones.',
  'inspections/why-taken-out': () => 'This product is in the approved plan. Taking it out changes the plan: write why.',
  'inspections/amends-no-draft': () =>
    'The plan is a draft, so there is nothing to amend. Change the list, then record the approval.',
  'inspections/nothing-to-amend': () =>
    'Since the approval no product was added or taken out without a paper, so nothing was recorded. Open the page of the plan again.',
  'inspections/amended-before-approval': (d: Details) =>
    `This day lies before the approval of the plan (${dayWords(d['day'])}). A paper cannot change it before; look at the day.`,
  'inspections/outside-plan-year': (d: Details) =>
    `This plan is of ${String(d['year'])}. Choose days within ${String(d['year'])}, or set the inspection up from the plan of another year; where it is urgent, an unscheduled one with its reason.`,
  'inspections/why-though-low': () => 'The list does not propose this product. Write why it is chosen all the same.',
  'inspections/why-left-out': () => 'The list proposes this product. Write why it is left out.',
  'inspections/ends-before-start': () => 'The last day lies before the first. Correct one of them.',
  'inspections/no-decider-that-day': () =>
    'On that day no text says who decides an inspection, or this body may not (Article 9.4). Look at day and body again.',
  'inspections/unscheduled-needs-reason': () =>
    'An unscheduled inspection needs a reason. Write what makes it necessary outside the plan.',
  'inspections/half-a-position': () => 'A position needs latitude and longitude. Write both, or leave both empty.',
  'inspections/no-such-producer': () =>
    'No such producer lies within your reach. Search by name and choose from the list.',
  'inspections/not-its-product': () => 'A product does not belong to this producer. Choose again from its products.',
  'inspections/ministry-needs-reason': () =>
    'The ministry inspects products of five stars; of three and four where there is need (Article 9.4b). This inspection does not say why. Choose products of five stars, or set up an inspection that says so.',
  'inspections/logged-late': (d: Details) =>
    `This visit was ${d['days']} days ago, more than ${d['most']}. Look at the day again, or say why it is written down only now.`,
  'inspections/commune-decides-none': () =>
    'The committee of a commune decides no plan and no inspection (26/2026/QĐ-TTg, Art. 9.4). Type the body that signed: the province, its office, or the ministry.',
  'inspections/not-yours-to-cancel': () =>
    'Only the leading office, who set the visit up, or its team calls it off. Tell the leading office.',
  'inspections/place-elsewhere': (d) =>
    d['fault'] === 'swapped'
      ? 'Latitude and longitude seem to be changed about. Turn them around.'
      : d['fault'] === 'on-no-land'
        ? 'This position lies on no land and no island of Vietnam. Look at both numbers again.'
        : `This position lies outside the ${d['fault'] === 'outside-province' ? 'province' : 'commune'} of the producer. Look at both numbers again; if they are right, tick so and send it again.`,
  'inspections/same-visit': (d) =>
    `A visit of this kind to this place on ${dayWords(d['day'])} is written down already${d['by'] ? ` (${String(d['by'])})` : ''}. If this is another one, tick so and send it again.`,
  'inspections/before-its-commune': (d) =>
    `This day lies before ${dayWords(d['day'])}, when the commune of today was not there yet. Visits of former units stay in the paper files.`,
  'inspections/approved-long-before': (d) =>
    `A plan of ${String(d['year'])} was not approved before ${dayWords(d['day'])}. Look at the day on the paper again.`,
  'inspections/approval-corrected-why': () => 'Say why it is corrected: a paper was recorded for this plan already.',
  'inspections/approval-after-amendment': (d) =>
    `The plan was changed by a paper of ${dayWords(d['day'])}; its approval cannot be later.`,
  'inspections/not-held-yet': () => 'This day lies after today. Only a visit that was made is logged.',
  'inspections/not-seen-yet': () => 'This day lies after today. Write the day on which it was seen.',
  'inspections/no-such-product': () => 'No product of the register has this code. Look at the code on its page.',
  'inspections/who-checked-needed': () => 'It is not said who checked the market. Write the name of the agency.',
  'inspections/report-number-needed': () => 'The number of the report is missing. Write it like PA-12-00001-2026.',
  'inspections/no-such-report': () =>
    'No report of this number speaks of this product. Look at the number, or open the case from the page of the report.',
  'inspections/case-already': () =>
    'This report has become a case already, so no other was opened. Open the list of cases.',
  'inspections/case-without-producer': () =>
    'The register does not know who makes this product, so there is nowhere to go. Record its producer first, or hand the case to another agency.',
  'inspections/answer-before-hand-over': () => 'The day for an answer lies before the hand-over. Correct one of them.',
  'inspections/no-notice-needed': () =>
    'This visit needs no notice beforehand: only inspections of a plan are announced.',
  'inspections/notice-after-visit': () =>
    'The notice bears a day after the visit. Look at the day, or change the day of the visit first.',
  'inspections/notice-on-the-day': (d: Details) =>
    `The producer is told only on the day of the visit (${dayWords(d['day'])}) or after it, with no time to prepare. Change the day of the visit, or tick that it is sent all the same.`,
  'inspections/seen-long-ago': (d: Details) =>
    `This was seen ${String(d['days'])} days ago, more than ${String(d['most'])}. Look at the day again, or say why the case is opened only now.`,
  'inspections/product-elsewhere': () =>
    'This code is of a product outside your area, or of none in the register. Look at the code; what belongs elsewhere is told there or to the province.',
  'inspections/before-its-decision': (d: Details) =>
    `This day lies before that of the decision (${dayWords(d['day'])}). Correct one of them.`,
  'inspections/outside-its-days': (d: Details) =>
    `The inspection runs from ${dayWords(d['from'])} to ${dayWords(d['to'])}. Choose a day within.`,
  'inspections/case-not-in-this-state': (d: Details) =>
    `The case stands as “${caseStateWords[String(d['state']) as keyof typeof caseStateWords] ?? ''}”, so what you chose cannot be done; nothing was recorded. Open its page again.`,
};
