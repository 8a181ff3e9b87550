// The word of a producer: a code read back, photographs of signed pages. It is consent and takes no signature's place.

import type { dossierWord as vi, dossierWordProblems as viProblems } from '../vi/dossier-word.ts';

export const dossierWord: typeof vi = {
  code: {
    heading: 'Confirm by a code that is read back',
    summary:
      'The producer gets the code by e-mail, has the dossier read out, and reads the code back to say yes. The record says who read it.',
    link: 'Confirm by a code that is read back',
    make: 'Send the producer a code',
    makeAgain: 'Send another code',
    how: 'The code is for the dossier as it stands: what is changed later needs another one. After five wrong tries it ends.',
    goesTo: {
      account: (email) =>
        `The code goes to ${email}, the e-mail of the producer’s account. The software shows it to no officer.`,
      register: (email) =>
        `The code goes to ${email}, which somebody else wrote into the register before the dossier was opened. The software shows it to no officer.`,
    },
    notOpen: 'The way by code is not open',
    whyNotOpen:
      'A code goes only to an e-mail that is the producer’s own for sure: that of its account, or one that somebody else had written into the register before this dossier was opened. This producer has none; an e-mail written by who types the dossier gets no code. Have the print signed or thumbed, and photograph it.',
    send: 'Send the code',
    made: 'The code was sent to the producer’s e-mail.',
    mailed: (until) => `The code was sent to the producer’s e-mail; it works once, until ${until}.`,
    noSignature: 'The code is consent to what the commune typed; it takes no signature’s place on Forms 01 and 02.',
    readBack: 'The producer reads the code back',
    code: 'The code as it was read',
    note: 'Who read it',
    noteExample: 'Giám đốc hợp tác xã, tại bộ phận một cửa',
    confirm: 'Record the confirmation',
    shown: { paper: 'a printed code that it read back', mail: 'a code by e-mail that it read back' },
  },
  takeIn: {
    heading: 'Take the dossier in',
    text: 'Your name goes onto the slip as who received it. The term of the commune runs from the day on the slip all the same.',
    submit: 'Take in',
    done: (slip: string) => `Dossier ${slip} is taken in.`,
  },
  proxy: {
    declareFor: (producer) => `Declaration of ${producer}, recorded by the commune`,
    declarationFor:
      'The producer declares that what the registration says is true, keeps the rules of evaluation and ranking of OCOP products and answers for this dossier before the council and the law. The commune records it from what the producer confirmed.',
  },
  changed: {
    outdatedTitle: 'The word of the producer is no longer for this dossier',
    outdated: 'After the producer confirmed, these became different. It must confirm again before the dossier is sent.',
    changedBy: (thing, who, when) =>
      who === '' ? (when === '' ? thing : `${thing}: changed ${when}`) : `${thing}: changed by ${who}, ${when}`,
    things: {
      'producer-name': 'Name of the producer',
      'producer-producerType': 'Kind of organisation',
      'producer-address': 'Address of the producer',
      'producer-legalRepresentativeName': 'Name of the legal representative',
      'producer-registeredOn': 'Day of founding or registration',
      'producer-registrationNumber': 'Number of the registration',
      'product-name': 'Name of the product',
      set: 'Criteria set',
      kind: 'Kind of request',
      evidence: 'Cited papers',
      consent: 'The word of the producer',
    },
  },
  shown: {
    register: 'From the register',
    evidence: 'Papers that are cited',
    papers: 'See Form 01 and Form 02 as they are printed',
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
    photoHint: 'Needed. Signature or thumbprint must be readable. A picture or PDF, 20 MB at most.',
    withPhoto: 'with a photograph',
    kinds: { 'form-01': 'Signed page of Form 01', 'form-02': 'Signed page of Form 02', consent: 'Picture of the word' },
    like: (kind, product) => `Looks like this: ${kind}, dossier ${product}`,
    likeElsewhere: 'The picture looks like one in a dossier outside your area.',
    recordedAlike: 'Recorded. The picture looks like one in another dossier: see whether it is the page of this one.',
    consentPages: 'Photographs of the producer’s word',
    consentInForce: 'The word of the producer in force.',
    consentEnded: 'No longer used: the dossier is another, or there is another word.',
  },
};

export const dossierWordProblems: typeof viProblems = {
  'dossiers/no-code-address': () =>
    'The producer has no e-mail that is its own for sure, so no code can be sent. Have the print signed or thumbed, and record the word on paper.',
  'dossiers/consent-shown-changed': () =>
    'The dossier was changed after you opened this page. What is different stands below: read it and confirm once more.',
  'dossiers/no-code-waits': () =>
    'No code is waiting: it was used, is too old, or was typed wrong five times. Make another one.',
  'dossiers/wrong-code': (d) => `The code is wrong. Have it read again; ${String(d['left'])} tries are left.`,
  'dossiers/code-of-another-text': () =>
    'The dossier was changed after the code was made, so the code is for another text. Make another one and read the dossier out again.',
  'dossiers/too-many-pages': (d) =>
    `A dossier keeps at most ${String(d['most'])} signed pages. Take off those that were photographed twice.`,
  'dossiers/page-twice': () => 'This page is here already; it need not be sent again.',
  'dossiers/page-of-another': (d) => {
    const kinds: Readonly<Record<string, string>> = {
      'form-01': 'the signed page of Form 01',
      'form-02': 'the signed page of Form 02',
      consent: 'the picture of the producer’s word',
    };
    return d['product'] === undefined
      ? 'This picture lies with another dossier already. Each dossier has its own signed pages: photograph the page of this one.'
      : `This picture is ${kinds[String(d['kind'])] ?? 'a page'} of the dossier of ${String(d['product'])}. Photograph the page of this dossier.`;
  },
  'dossiers/looks-at-own-page': () => 'You sent this file, so another officer records what is seen in it.',
  'dossiers/page-stays': () =>
    'This page stays: the dossier was sent and frozen with it, or it proves the producer’s word. If it is wrong, ask the commune to return the dossier and send the right one.',
};

/** Why a form does not count as signed. */
export const signedPageGaps = {
  'signed-page-missing': (label: string) =>
    `No photograph of the signed and stamped page, and no verified digital signature: ${label}`,
  'signed-page-outdated': (label: string) =>
    `The signed page is older than the last change and does not count; print and sign again: ${label}`,
  'signed-page-shared': (label: string) => `The same picture lies under both forms and counts for neither: ${label}`,
  'signed-page-unseen': (label: string) =>
    `No officer has looked at the PDF, so it does not count as a signed page: ${label}`,
  'signed-page-look-alike': (label: string) =>
    `The picture looks like another one; until an officer has looked it does not count: ${label}`,
  'signed-page-other-signer': (label: string) =>
    `The certificate names somebody else; until an officer has looked it does not count: ${label}`,
  'signed-page-not-counted': (label: string) => `The file that was sent does not count as signed: ${label}`,
};
