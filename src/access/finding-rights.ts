// Who may do what with what a visit found: part of the table in `permission-matrix.ts`, kept apart for its length. That an inspector and a commune
// write only of a visit they were at, that nobody alone checks what they wrote, and that who drafted does not issue, the use cases say.

import { leadingOffices, officers, provincePapers } from './usual-roles.ts';

/** Who was there or answers for it, and writes it down. */
const writers = { ...leadingOffices, 'commune-officer': 'subtree', inspector: 'subtree' } as const;

/** The producer reads what concerns it. */
const withProducer = { ...officers, producer: 'own' } as const;

/** Who records what the head of the office signed. */
const recorders = { ...provincePapers, leader: 'unit' } as const;

/** Who reads the numbers of a unit's inspections. */
const boardReaders = {
  'province-officer': 'subtree',
  'commune-officer': 'subtree',
  inspector: 'subtree',
  leader: 'subtree',
  auditor: 'subtree',
  clerk: 'subtree',
} as const;

export const findingRights = {
  'findings/list-findings': { roles: withProducer },
  'findings/view-finding': { roles: withProducer },
  'findings/record-finding': { roles: writers },
  'findings/confirm-proposed': { roles: writers },
  'findings/ask-correction': { roles: writers },
  'findings/answer-correction': { roles: { 'commune-officer': 'subtree', producer: 'own' } },
  'findings/check-correction': { roles: writers },
  'findings/drop-finding': { roles: leadingOffices },
  'findings/plan-recheck': { roles: leadingOffices },
  'findings/record-sanction': { roles: leadingOffices },
  'findings/hand-over-finding': { roles: leadingOffices },
  'findings/record-outcome': { roles: leadingOffices },
  'findings/propose-withdrawal': { roles: leadingOffices },
  'findings/view-visit': { roles: withProducer },
  'findings/write-minutes': { roles: writers },
  'findings/close-minutes': { roles: writers },
  'findings/take-sample': { roles: writers },
  'findings/hand-over-sample': { roles: writers },
  'findings/record-result': { roles: leadingOffices },
  'findings/list-conclusions': { roles: officers },
  'findings/view-conclusion': { roles: withProducer },
  'findings/draft-conclusion': { roles: leadingOffices },
  'findings/issue-conclusion': { roles: recorders },
  'findings/drop-conclusion': { roles: leadingOffices },
  // Whole numbers of the province, and who was found at fault: for those who answer for it. A department reads what it takes part in.
  'findings/view-board': { roles: boardReaders },
  // The clock of the house alone.
  'findings/remind-correction': { roles: {} },
  'findings/escalate-correction': { roles: {} },
} as const;
