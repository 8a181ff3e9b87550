// Recognitions already granted: the forms that record, complete, correct and extend them.

import type { Shape } from '../shape.ts';
import type { recognitionForms as vi } from '../vi/recognition-forms.ts';

export const recognitionForms: Shape<typeof vi> = {
  products: 'Products of the register',
  cancel: 'Leave, go back',
  record: {
    heading: 'Record a recognition already granted',
    summary:
      'Copy the decision as it is. Without a paper give only the stars and the year reported: such a star is kept, does not count as valid, and waits to be completed.',
    submit: 'Enter it',
    done: 'The recognition was recorded.',
  },
  complete: {
    heading: 'Complete the decision',
    summary: 'Give number, day and issuer, so that the stars count as valid.',
    submit: 'Complete',
    done: 'The decision was completed.',
  },
  correct: {
    heading: 'Correct a recognition',
    summary: 'What stood before is kept in the history. Say why it was wrong.',
    submit: 'Save the correction',
    done: 'The correction was saved.',
    reason: 'It was wrong because',
    reasonExample: 'Chép nhầm ngày quyết định',
  },
  doneWithDoubts: (done: string, doubts: string) => `${done} To be looked at again: ${doubts}`,
  fields: {
    stars: 'Stars',
    starsOf: (n: number) => (n === 1 ? '1 star' : `${n} stars`),
    decision: 'Decision of recognition',
    decisionNumber: 'Number of the decision',
    decisionNumberExample: '1024/QĐ-UBND',
    issuedOn: 'Day of the decision',
    issuedOnExample: '06/06/2024',
    issuer: 'Issuer',
    issuerHint: 'As on the decision. A body that was dissolved or merged keeps the name it had.',
    issuerAsk: 'Who recognised on this day?',
    issuerFound: 'Bodies of the day and stars given',
    issuerNeeds: 'Choose the stars and give the day of the decision first, then ask again.',
    issuerNone: 'No text names who recognised these stars on that day. Write what the paper says.',
    kinds: { district: 'district', province: 'province', ministry: 'ministry' },
    bodyUntil: (day: string) => `until the end of ${day}`,
    bodyFrom: (day: string) => `since ${day}`,
    expiresOn: 'Last valid day',
    expiresOnHint: 'Leave empty if the decision states none: 36 months from its day.',
    instrument: 'Evaluated under',
    instrumentUnknown: 'By the day of the decision',
    productCode: 'Product code on the paper',
    reportedYear: 'Year reported, where there is no decision',
    note: 'Note',
  },
  doubtTitle: 'What is recorded should be looked at again',
  stale: 'As recorded now',
  extend: {
    heading: 'Extend the certificate',
    summary:
      'For a product due for re-evaluation that could not file in its window (Art. 12.3). At most 180 days beyond the end.',
    certificate: 'Certificate',
    decision: (number: string, day: string) => `Decision ${number} of ${day}`,
    end: 'Ends',
    latest: 'May be extended until',
    doubtfulTitle: 'The ground is doubtful',
    doubtful:
      'This certificate ends after 19/09/2026, so its window for re-evaluation could be met. Art. 12.3 is a transitional rule; weigh it before you confirm.',
    until: 'Extended until the end of',
    reason: 'Reason',
    reasonHint: 'Why the file for re-evaluation could not be handed in in time.',
    basis: 'Ground',
    basisExample: 'Điều 12 khoản 3 Quyết định 26/2026/QĐ-TTg; Tờ trình số 15/TTr-VPĐP',
    confirmLabel: 'Confirm',
    confirmed: 'I have weighed the ground and extend it all the same',
    submit: 'Extend',
    done: (day: string) => `Extended until the end of ${day}.`,
  },
};
