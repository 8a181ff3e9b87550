// The life of a certificate: refusals.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import type { certificateLifeProblems as vi } from '../vi/certificate-life-problems.ts';

const day = (value: unknown): string => (typeof value === 'string' ? formatVietnamese(value as LocalDate) : '');

export const certificateLifeProblems: typeof vi = {
  'certificate-life/case-not-in-this-state': () =>
    'The case is at another step, so this cannot be done. Open the case again to see where it stands.',
  'certificate-life/case-open-already': () =>
    'A withdrawal of this recognition is in hand already. Go on in that case, under Withdrawals of certificates.',
  'certificate-life/nothing-to-withdraw': (d) =>
    d['status'] === 'expired'
      ? 'The certificate has expired: expiry is not withdrawal. Where a decision took it off the list, record that decision on the screening board.'
      : 'This recognition had no certificate that held on that day. Look at its state on the page of the product.',
  'certificate-life/paper-in-future': () => 'The day on the paper cannot be after today. Copy it from the paper again.',
  'certificate-life/paper-before-recognition': (d) =>
    `This paper is older than the recognition of ${day(d['day'])}, so it does not speak of this certificate. Look at the day again, or choose the right recognition.`,
  'certificate-life/commune-does-not-conclude': () =>
    'A commune issues no conclusion for a withdrawal on this ground (Articles 8, 9). Name the competent body that concluded; that production has stopped is confirmed on the page of the commune.',
  'certificate-life/conclusion-scan-missing': () =>
    'This ground needs the conclusion of a competent body. No conclusion about this producer with this number and day is kept here. Type number and day of one that was issued, or send the scan of another body’s.',
  'certificate-life/term-over-already': (d) =>
    `Counted from the day of the paper, the decision was due on ${day(d['day'])}, before the case is opened. Look at the day again; if it is right, tick the confirmation to open.`,
  'certificate-life/decision-scan-missing': () =>
    'The signed decision is missing. Choose its scan: once recorded, the public page says “Withdrawn”.',
  'certificate-life/explained-before-case': (d) =>
    `Nobody explains before the paper that started the case (${day(d['day'])}). Enter the day of the explanation.`,
  'certificate-life/conclusion-before-trigger': (d) =>
    `The conclusion cannot be older than the paper that started the case (${day(d['day'])}). Look at both days.`,
  'certificate-life/proposal-before-conclusion': (d) =>
    `The submission cannot be older than the conclusion (${day(d['day'])}). Look at both days.`,
  'certificate-life/decision-before-proposal': (d) =>
    `The decision cannot be older than its proposal (${day(d['day'])}). Hold it against the paper again.`,
  'certificate-life/sent-before-decision': (d) =>
    `Nothing is sent before the day of the decision (${day(d['day'])}). Look at both days.`,
  'certificate-life/proposer-does-not-decide': () =>
    'You proposed this case, so you do not record its decision. Let the clerk or another officer of the province do it.',
  'certificate-life/nothing-to-tell': () => 'Nothing is due to be told about this certificate; each time is told once.',
  'certificate-life/nothing-to-invite-to': () =>
    'This product does not end soon, has not expired, or has no decision, so there is nothing to invite to.',
  'certificate-life/dossier-in-hand': () =>
    'A dossier of this product is in hand, so no invitation is needed. See where that dossier stands.',
  'certificate-life/answer-in-past': () =>
    'The last day to answer cannot be before today. Choose another or leave it empty.',
  'certificate-life/withdraw-instead': () =>
    'The certificate holds, so it is not simply taken off the list. Where there is a ground, open a case of withdrawal.',
  'certificate-life/not-expired': () =>
    'Only what has expired with no re-evaluation open is taken off the list by a decision. See its state on the page of the product.',
  'certificate-life/removal-before-end': (d) =>
    `The decision is of the last valid day (${day(d['day'])}) or before it. Hold it against the paper again.`,
  'certificate-life/removed-already': () =>
    'A decision that took this recognition off the list is recorded already. There is one for each.',
  'certificate-life/rule-in-past': () =>
    'The first day cannot be before today: what was filed keeps the way of its day. Choose today or later.',
  'certificate-life/rule-of-that-day': () => 'A choice begins on that day already. Choose another first day.',
  'certificate-life/body-cannot-order': () =>
    'This does not read as a body of the state that can order it (an inspectorate, market control, a department, a committee, a court). Firms and persons suspend nothing. Write the body as its paper names it.',
  'certificate-life/suspended-before-order': (d) =>
    `Nothing is suspended before the day of the paper (${day(d['day'])}). Look at both days.`,
  'certificate-life/suspension-ends-before': (d) =>
    `The last day cannot be before the suspension begins (${day(d['day'])}). Look at both days.`,
};
