// Corrections of recognitions.

import { formatVietnamese } from '#kernel/calendar.ts';
import { changedFacts, type ToldCorrection } from '#modules/certificates/index.ts';
import type { corrections as vietnamese } from '../vi/corrections.ts';

/** What stood before. */
function before({ before: was, after }: ToldCorrection): string {
  const said = {
    stars: `${was.stars} stars`,
    decisionNumber: `number ${was.decisionNumber ?? 'empty'}`,
    issuedOn: was.issuedOn === null ? 'no day' : `decision of ${formatVietnamese(was.issuedOn)}`,
    expiresOn: was.expiresOn === null ? 'no end' : `valid through ${formatVietnamese(was.expiresOn)}`,
    issuer: `issuer ${was.issuer ?? 'empty'}`,
  };
  return changedFacts(was, after)
    .map((fact) => said[fact])
    .join(', ');
}

export const corrections: typeof vietnamese = {
  told: (one) =>
    `Corrected on ${formatVietnamese(one.on)}${one.paper === null ? '' : ` by ${one.paper}`}: before, ${before(one)}.`,
  title: 'Corrections, typed decisions',
  heading: 'Corrections and typed decisions that wait for a second officer',
  summary:
    'A star more, a longer term, a change of what came from a council session, or a new decision typed by hand needs the scan of the decision and a second person who confirms: another officer or a leader of the province.',
  open: 'Waiting',
  ended: 'Done',
  empty: 'Nothing waits',
  emptyEnded: 'Nothing yet',
  emptyText: 'Corrections and typed decisions are proposed from the page of a product, under its recognitions.',
  product: 'Product',
  what: 'What changes',
  becomes: (before, after) => `${before} becomes ${after}`,
  paper: 'Decision',
  paperOf: (number, day, body) => `${number} of ${day}, ${body}`,
  openScan: 'Open the scan',
  proposedOn: 'Proposed on',
  state: 'State',
  states: {
    open: 'Waiting',
    confirmed: 'Confirmed',
    refused: 'Refused',
    'taken-back': 'Taken back',
    alone: 'Slip corrected',
  },
  kinds: {
    correct: 'Correction',
    record: 'Recognition recorded from paper',
    suspend: 'Suspension',
    'lift-suspension': 'End of a suspension',
  },
  suspendedFrom: 'From',
  suspendedUntil: 'To the end of',
  suspendedFor: 'Term',
  untilFurther: 'until another order',
  oneSummary: 'Who proposed it does not confirm it. Once confirmed, the public register tells it with its day.',
  outdated:
    'The recognition was changed after this was proposed: it can only be taken back or refused, and proposed anew.',
  reason: 'What was wrong',
  termReason: 'Why the term is longer than 36 months',
  proposed: 'Proposed by',
  by: (name, day) => (name === '' ? day : `${name}, ${day}`),
  decide: 'Confirm or refuse',
  decideLead: 'Compare with the scan of the decision first.',
  decision: 'Your decision',
  confirm: 'I agree: the decision says so',
  refuse: 'I do not agree',
  note: 'Note, reason',
  noteHint: 'Needed for a refusal.',
  back: 'Cancel, go back',
  submit: 'Record',
  waits: {
    own: 'You proposed it, so another officer or a leader of the province confirms it.',
    other: 'The office of the province confirms this.',
  },
  takeBack: 'Take it back',
  done: {
    confirmed: 'Confirmed and recorded. Issue a certificate again where it says otherwise than the register.',
    refused: 'Recorded: not agreed.',
    'taken-back': 'The proposal was taken back.',
  },
  form: {
    legend: 'Correcting decision',
    hint: 'Needed only for a star more, a longer term, or what came from a council session. Another officer then confirms before anything changes.',
    number: 'Number of the correcting decision',
    date: 'Signed on',
    body: 'Signed by',
    file: 'Scan of the correcting decision',
    fileHint: 'A clear photograph or a PDF, at most 20 MB.',
    proposed:
      'The correction was proposed. The register changes once another officer or a leader of the province confirms it.',
    recordFile: 'Scan of the decision',
    recordHint:
      'Needed for decisions since 21/07/2026: another officer or a leader of the province then confirms before it enters the register. A clear photograph or a PDF, at most 20 MB.',
    recordProposed:
      'Sent. A decision since 21/07/2026 that is typed by hand enters the register once another officer or a leader of the province confirms it.',
  },
};
