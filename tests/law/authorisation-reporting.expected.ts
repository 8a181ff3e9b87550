// Who may do what with figures and reports (26/2026/QĐ-TTg, Art. 10.3, 10.4); part of `authorisation.expected.ts`.

import { type ExpectedAct, NOT_PUBLIC, readers } from './authorisation-words.ts';

export const reportingExpected: readonly ExpectedAct[] = [
  { act: 'reporting/view-figures', allowed: readers, others: NOT_PUBLIC },
  { act: 'reporting/list-figure-records', allowed: readers, others: NOT_PUBLIC },
];
