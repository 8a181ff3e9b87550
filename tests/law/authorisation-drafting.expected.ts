// Who may do what with letters that an office drafts (30/2020/NĐ-CP, Art. 10–18): each office for itself alone; part of
// `authorisation.expected.ts`.

import { type Allowed, type ExpectedAct, type Holder, may, NO_ENTRY, PROVINCE } from './authorisation-words.ts';

/** Exactly the unit of the role, or what it became. */
const unit = (why: string, ...holders: readonly Holder[]): readonly Allowed[] =>
  holders.map((holder) => may(holder, 'same successor', why));

const checkers: readonly Holder[] = [
  'province-officer',
  'department-officer',
  'commune-officer',
  'leader@province',
  'leader@commune',
];
const clerks: readonly Holder[] = ['clerk@province', 'clerk@commune'];
const officers: readonly Holder[] = ['province-officer', 'department-officer', 'commune-officer'];

const writers = unit('everybody who works for an office drafts its letters (Art. 10)', ...checkers, ...clerks);
const readers: readonly Allowed[] = [...writers, may('auditor', PROVINCE, 'examines everything in the province')];
const NOT_YOURS = 'a letter is its office’s own until it goes out';

export const draftingExpected: readonly ExpectedAct[] = [
  { act: 'drafting/list-drafts', allowed: readers, others: NOT_YOURS },
  { act: 'drafting/view-draft', allowed: readers, others: NOT_YOURS },
  { act: 'drafting/list-signers', allowed: readers, others: NOT_YOURS },
  ...(['start-draft', 'save-draft', 'drop-draft'] as const).map((verb) => ({
    act: `drafting/${verb}` as const,
    allowed: writers,
    others: NO_ENTRY,
  })),
  ...(['check-draft', 'return-draft'] as const).map((verb) => ({
    act: `drafting/${verb}` as const,
    allowed: unit('who answers for the content before it is signed (Art. 11)', ...checkers),
    others: 'a clerk looks at the form, not at the content (Art. 11)',
  })),
  ...(['number-letter', 'attach-signed', 'issue-letter', 'enter-signer', 'end-signer', 'take-packet'] as const).map(
    (verb) => ({
      act: `drafting/${verb}` as const,
      allowed: unit(
        'the clerk numbers and sends (Art. 15, 18); an officer where there is none',
        ...officers,
        ...clerks,
      ),
      others: NO_ENTRY,
    }),
  ),
];
