// Sentences of a dossier that is returned for completion.

import type { dossierReturning as vi } from '../vi/dossier-returning.ts';

export const dossierReturning: typeof vi = {
  heading: 'Return for completion',
  summary:
    'Name everything that lacks at once. The clock of 15 working days stops today and runs on when the producer has completed it.',
  samples: 'Samples',
  note: 'General note',
  submit: 'Return for completion',
  done: (n: number, day: string) =>
    `Returned, ${n} things to complete by ${day}. The term of the commune stands still.`,
  signed: { 'form-01': 'Signed page of Form 01', 'form-02': 'Signed page of Form 02' },
  papers: (n: number) => `Single papers of the dossier (${n})`,
  aPaper: 'A paper of evidence',
  paper: (title: string) => title,
  due: 'Last day to complete',
  dueHint: 'The last day, that day counts. Decision 26 names no term: the commune sets it.',
  touched: 'Changed',
  untouched: 'Not changed',
  answer: 'Your answer on what was left as it was',
  answerHint: (places: string) =>
    `${places}. Where it was put right outside of the dossier (more samples, the register) or cannot be, say so.`,
};
