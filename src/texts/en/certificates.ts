// Recognitions and certificates: refusals.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import type { Shape } from '../shape.ts';
import type { certificateProblems as vi } from '../vi/certificates.ts';

type Details = Readonly<Record<string, unknown>>;

const day = (value: unknown): string => (typeof value === 'string' ? formatVietnamese(value as LocalDate) : '');

const kinds: Readonly<Record<string, string>> = {
  commune: 'A commune',
  district: 'A district',
  province: 'A province',
  ministry: 'A ministry',
  department: 'A department',
};

function competent(value: unknown): string {
  const levels = Array.isArray(value) ? value.map((level) => kinds[String(level)]?.toLowerCase() ?? '') : [];
  const named = levels.filter((level) => level !== '');
  return named.length === 0 ? '' : ` That day it was for ${named.join(' or ')}.`;
}

export const certificateProblems: Shape<typeof vi> = {
  'certificates/not-in-this-state': () =>
    'This recognition is in a state that does not allow this. Open the page again to see how it stands and what may be done.',
  'certificates/above-the-council': (d) =>
    `This recognition says ${String(d['stars'] ?? '')} stars by ${String(d['decision'] ?? 'the decision')} of a council session; no correction goes above what the council allowed. For a higher level the product is evaluated again and has a new decision.`,
  'certificates/raise-is-a-correction': (d) =>
    `The product is recorded with ${String(d['stars'] ?? '')} stars. Completing a decision raises nothing: correct it, with the scan of the decision, and another officer or a leader of the province confirms.`,
  'certificates/signed-decision-missing': () =>
    'This needs the signed decision: number, day, body and scan, so that another officer or a leader of the province compares and confirms. Fill in this field.',
  'certificates/correction-open-already': () =>
    'A correction or typed decision of this product waits already. Wait for it, or have who proposed it take it back, then propose again.',
  'certificates/correction-decided-already': () => 'This proposal was decided already. Open the page again.',
  'certificates/proposer-does-not-correct': () =>
    'You proposed this, so you neither confirm nor refuse it. Another officer or a leader of the province does; you may take it back.',
  'certificates/not-your-correction': () =>
    'Only who proposed it takes it back. Confirm it, or refuse it with a reason.',
  'certificates/refusal-without-reason': () => 'Say why you do not agree, so that who proposed it knows what to mend.',
  'certificates/correction-outdated': () =>
    'The register changed after this was proposed, so it cannot be confirmed any more. Refuse it with a reason; it is then proposed anew from what stands now.',
  'certificates/below-three-stars': () =>
    'Products of one and two stars have no decision and no certificate (Decision 26/2026/QĐ-TTg, Art. 4.1). Leave this empty or look at the stars again.',
  'certificates/number-missing': () =>
    'There is a day of the decision but no number. Give the number, or leave both empty if there is no paper.',
  'certificates/day-missing': () =>
    'There is a number of the decision but no day. Give the day of issue, or leave both empty if there is no paper.',
  'certificates/day-in-future': () => 'The day of the decision has not come yet. Copy it from the paper again.',
  'certificates/day-before-programme': () =>
    'This day is before 2018, when the programme had not begun (Decision 490/QĐ-TTg). Copy the day from the decision again.',
  'certificates/decision-recorded-already': (d: Details) =>
    `Decision ${String(d['decisionNumber'] ?? '')} of ${day(d['issuedOn'])} is recorded with ${String(d['stars'] ?? '')} stars for this product, and one decision gives one level. If that entry is wrong, correct it; if not, look at number, day and stars here again.`,
  'certificates/ends-after-the-term': (d: Details) =>
    `The end ${day(d['expiresOn'])} lies more than 36 months after the decision, beyond ${day(d['last'])} (Decision 26/2026/QĐ-TTg, Art. 4.3). Look at both days again; if the decision does say so, tick the confirmation and give the reason.`,
  'certificates/term-reason-missing': () =>
    'An end more than 36 months after the decision was confirmed without a reason. Write a sentence, for example that the decision states a term of its own.',
  'certificates/end-without-decision': () =>
    'Without a decision there is no term. Give number and day of the decision, or leave this empty.',
  'certificates/ends-before-issue': () => 'The end lies before the day of the decision. Look at both days again.',
  'certificates/issuer-not-competent': (d: Details) =>
    `${kinds[String(d['kind'] ?? '')] ?? 'This body'} did not recognise ${String(d['stars'] ?? '')} stars on ${day(d['issuedOn'])}.${competent(d['competent'])} Compare body, stars and day with the decision.`,
  'certificates/end-after-extension': () =>
    'The end must lie before the confirmed extension. Look at the end that the decision states.',
  'certificates/extension-too-early': (d: Details) =>
    `An extension must reach beyond the last valid day of the certificate (${day(d['day'])}).`,
  'certificates/extension-too-late': (d: Details) =>
    `An extension reaches at most 180 days beyond the end, that is ${day(d['day'])} (Art. 12.3). Choose an earlier day.`,
  'certificates/extension-past': () => 'This day is past, so extending to it does nothing. Choose today or later.',
  'certificates/extension-doubtful-footing': (d: Details) =>
    `The certificate ends on ${day(d['day'])}, after 19/09/2026, so the window for re-evaluation could still be met. To extend all the same, confirm that you have weighed the ground.`,
  'certificates/below-certificate': () =>
    'A certificate is issued from 3 stars on (Decision 26/2026/QĐ-TTg, Art. 4.1).',
  'certificates/no-decision-to-certify': () =>
    'Number, day and issuer of the decision and its term are not all known, so no certificate can be issued. Complete the decision first.',
  'certificates/issuer-not-clear': () =>
    'It is not clear which level the issuer belongs to, so its competence cannot be checked. Correct its name as the decision prints it.',
  'certificates/not-valid-to-certify': () =>
    'This recognition is not in force today, or its term is not clear, so no certificate is issued. Open the product to see its state.',
  'certificates/producer-missing': () =>
    'The producer of this product is not known, so the paper cannot be printed. Enter the producer first.',
  'certificates/issued-already': (d: Details) =>
    `Certificate ${String(d['number'] ?? '')} of this recognition is in use. If it is wrong, lost or damaged, open it and issue it again.`,
  'certificates/host-not-confirmed': () =>
    'No name is confirmed as permanent, so nothing is issued: a printed code cannot be changed. Ask the administrator to confirm the name on the page “Printed codes”.',
  'certificates/host-unfit': () =>
    'The address must begin with https:// and have a full name, no port, no path, and no name that only a network of its own knows.',
  'certificates/host-not-ticked': () => 'Tick that this name is permanent.',
  'certificates/key-missing': (d: Details) =>
    `Signing key ${String(d['keyNumber'] ?? '')} is not on this machine, so codes cannot be signed. The administrator runs ocop keys import with the kept copy, or changes the key.`,
  'certificates/ended-already': (d: Details) => `This paper is void since ${day(d['on'])}. Open the one in use.`,
  'certificates/end-without-its-decision': () =>
    'A withdrawal needs number and day of its decision. Enter the decision first.',
  'certificates/pattern-unfit': () =>
    'The pattern must contain {số} once, may contain {năm}, and no other braces. For example: {số}/{năm}/GCN-OCOP.',
  'certificates/report-settled': () =>
    'This report takes no such answer any more. Open its page again to see what may be answered.',
  'certificates/not-printable-today': () =>
    'This paper is not in force today, so neither paper nor label is printed. Open it to see why.',
};
