// Numbers of the letters around a dossier.

import type { dossierLetters as vi, dossierLetterProblems as viProblems } from '../vi/dossier-letters.ts';

export const dossierLetters: typeof vi = {
  kinds: {
    report: () => 'Report of the commune, Form 03',
    request: () => 'Letter that asks the province to evaluate',
    completion: (ordinal) => `Letter that asks to complete the dossier, no. ${ordinal}`,
    supplement: (ordinal) => `Request of the province for a supplement, no. ${ordinal}`,
  },
  list: {
    heading: 'Numbers of letters',
    summary:
      'The clerk types number and day of what the own office issues. Until then the printed letter has a dotted line, afterwards its number.',
    open: 'Letters around dossiers without a number',
    openEmpty: 'Every letter around dossiers has its number.',
    numbered: 'Numbers typed last',
    numberedEmpty: 'No number was typed yet.',
    letter: 'Letter',
    product: 'Product',
    madeOn: 'Made on',
    number: 'Number',
    issuedOn: 'Day',
    write: 'Type number',
    correct: 'Correct',
  },
  form: {
    heading: 'Number and day of a letter',
    correcting: 'Correct number or day of a letter',
    madeOn: 'Made on',
    producer: 'Producer',
    print: 'Printed',
    number: 'Number and symbol',
    numberHint: 'As on the stamped letter. A number is used once in a year of the office.',
    examples: { report: '45/BC-UBND', request: '12/TTr-UBND', completion: '45/UBND-KT', supplement: '30/SNNMT-OCOP' },
    issuedOn: 'Day of issue',
    reportDayStands: 'The day of the report decided the round and the term of the province; it is not corrected here.',
    reason: 'Reason of the correction',
    reasonHint: 'The earlier number stays in the history with this reason.',
    submit: 'Save number',
    submitCorrection: 'Save correction',
    back: 'Back to the letters',
    current: (number, day) => `On record: no. ${number}, ${day}.`,
    earlier: 'Numbers that were corrected',
    earlierLine: (number, day) => `No. ${number}, ${day}`,
    done: (number) => `Number ${number} is saved.`,
  },
  papers: {
    numbered: (number, day) => `No. ${number}, ${day}`,
    open: 'No number yet',
  },
};

export const dossierLetterProblems: typeof viProblems = {
  'dossiers/report-day-stands': () =>
    'The day of the report decided the round and the term of the province, so it stays. Only number and symbol are corrected here.',
  'dossiers/signer-is-producer': () =>
    'The signer has the name of the representative of the producer. Form 03 is signed by a leader of the commune, not by the producer; type who signed the report.',
  'dossiers/letter-in-future': () => 'The day of issue cannot be after today. Type the day on the letter.',
  'dossiers/letter-before-receipt': () =>
    'The day of issue cannot be before the day the dossier was received. Look at the day on the letter.',
  'dossiers/correction-without-reason': () =>
    'The letter has a number already. Say why it is corrected; the earlier number and the reason are kept.',
  'dossiers/number-unchanged': () => 'Number and day are as they were; there is nothing to correct.',
  'dossiers/number-typed-meanwhile': (d) =>
    d['number'] === ''
      ? 'Somebody changed the number of this letter meanwhile. Load the page again.'
      : `Somebody typed the number ${String(d['number'])} for this letter meanwhile. Nothing was overwritten. Load the page again; correct it where it is wrong.`,
};
