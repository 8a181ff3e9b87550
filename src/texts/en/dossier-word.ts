// The word of a producer: a code read back, photographs of signed pages. It is consent and takes no signature's place.

import type { dossierWord as vi, dossierWordProblems as viProblems } from '../vi/dossier-word.ts';

export const dossierWord: typeof vi = {
  code: {
    heading: 'A code for a producer without an account',
    summary:
      'The producer gets the code, has the dossier read out, and reads the code back to say yes. The record says how it was sent and who read it.',
    link: 'Confirm by a code that is read back',
    make: 'Make a code',
    makeAgain: 'Make another code',
    how: 'The code is for the dossier as it stands: what is typed later needs another one. After five wrong tries it ends.',
    delivery: 'Send the code by',
    deliveries: { paper: 'A printed page, handed over', mail: 'The e-mail of Form 01' },
    deliveryHints: {
      paper: 'Who prints it sees the code too; the record says that it was printed.',
      mail: 'The producer alone sees it.',
    },
    send: 'Make and send the code',
    made: {
      paper: 'The code is made. Print this page and hand it over.',
      mail: 'The code was sent to the producer’s e-mail.',
    },
    waiting: (product) => `Code to confirm the dossier of ${product}`,
    until: (when) => `Works once, until ${when}.`,
    mailed: 'The code was sent to the producer’s e-mail. Officers do not see it.',
    printed: (producer) =>
      `${producer}: read the dossier or have it read out. If it is right and you agree, read this code to the officer. If not, do not read it.`,
    noSignature: 'The code is consent to what the commune typed; it takes no signature’s place on Forms 01 and 02.',
    readBack: 'The producer reads the code back',
    code: 'The code as it was read',
    note: 'Who read it',
    noteExample: 'Giám đốc hợp tác xã, tại bộ phận một cửa',
    confirm: 'Record the confirmation',
    shown: { paper: 'a printed code that it read back', mail: 'a code by e-mail that it read back' },
  },
  letter: {
    subject: (product) => `Code to confirm the dossier of ${product}`,
    text: (product, code, until) =>
      `The commune typed the dossier of ${product} for you. Have the officer read it out.\n\nIf it is right and you agree, read this code to the officer: ${code}\nIt works once, until ${until}. If not, do not read it.\n\nThe code is consent, no signature.`,
  },
  pages: {
    heading: 'Signed and stamped pages',
    summary:
      'Photograph the last page of Forms 01 and 02, signed, stamped, with the name in full; or send the PDF of the form signed digitally.',
    link: 'Signed and stamped pages',
    countsAsSigned:
      'A form counts as signed by a photograph of its signed and stamped page, or by a digital signature that was verified. The producer’s word is consent and takes no signature’s place.',
    forms: { 'form-01': 'Form 01, registration', 'form-02': 'Form 02, self-assessment' },
    missing: 'Does not count as signed yet.',
    there: 'Counts as signed.',
    underBoth:
      'One photograph lies under both forms. Each form has its own signed page: look again, take it off the wrong form and send the right page.',
    changeable:
      'Signed pages are sent and frozen with the dossier: they change only before it is sent, or while it is returned. Each change stands in the history.',
    add: 'Add a signed page or a signed file',
    form: 'Of which form',
    file: 'Photograph, scan, or PDF signed digitally',
    fileHint:
      'By hand: signature and stamp must be readable. Digitally: take the PDF from “Papers of the dossier” and sign that very file, without printing it anew. 20 MB at most.',
    send: 'Send',
    remove: 'Take this page off',
    removed: 'The page was taken off.',
    added: (when, pages) => (pages === 1 ? `Sent ${when}` : `Sent ${when}, ${pages} pages`),
    photo: 'Photograph of the signed or thumb-printed page',
    photoHint: 'With a photograph you need not say where the paper lies.',
    withPhoto: 'with a photograph',
    consentPages: 'Photographs of the producer’s word',
  },
};

export const dossierWordProblems: typeof viProblems = {
  'dossiers/no-mail-address': () =>
    'Form 01 holds no e-mail of the producer, so no code can be sent. Add it there, or choose the printed page.',
  'dossiers/no-code-waits': () =>
    'No code is waiting: it was used, is too old, or was typed wrong five times. Make another one.',
  'dossiers/wrong-code': (d) => `The code is wrong. Have it read again; ${String(d['left'])} tries are left.`,
  'dossiers/code-of-another-text': () =>
    'The dossier was changed after the code was made, so the code is for another text. Make another one and read the dossier out again.',
  'dossiers/too-many-pages': (d) =>
    `A dossier keeps at most ${String(d['most'])} signed pages. Take off those that were photographed twice.`,
  'dossiers/page-twice': () => 'This page is here already; it need not be sent again.',
  'dossiers/page-stays': () =>
    'This page stays: the dossier was sent and frozen with it, or it proves the producer’s word. If it is wrong, ask the commune to return the dossier and send the right one.',
};
