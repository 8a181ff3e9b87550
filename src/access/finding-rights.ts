// Who may do what with what a visit found: part of the table in `permission-matrix.ts`, kept apart for its length. That an inspector and a commune
// write only of a visit they were at, that nobody alone checks what they wrote, and that who drafted does not issue, the use cases say.

/** Who was there or answers for it, and writes it down. */
const writers = {
  'province-officer': 'subtree',
  'department-officer': 'subtree',
  'commune-officer': 'subtree',
  inspector: 'subtree',
} as const;

/** Who leads inspection: the office of the province and its departments in their field. */
const leads = { 'province-officer': 'subtree', 'department-officer': 'subtree' } as const;

/** Who reads what was found: those who inspect, follow up, decide or examine. */
const readers = { ...writers, leader: 'subtree', auditor: 'subtree', clerk: 'subtree' } as const;

/** The producer reads what concerns it. */
const withProducer = { ...readers, producer: 'own' } as const;

/** Who records what the head of the office signed. */
const recorders = { 'province-officer': 'unit', clerk: 'unit', leader: 'unit' } as const;

export const findingRights = {
  'findings/list-findings': { roles: withProducer },
  'findings/view-finding': { roles: withProducer },
  'findings/record-finding': { roles: writers },
  'findings/confirm-proposed': { roles: writers },
  'findings/ask-correction': { roles: writers },
  'findings/answer-correction': { roles: { 'commune-officer': 'subtree', producer: 'own' } },
  'findings/check-correction': { roles: writers },
  'findings/drop-finding': { roles: leads },
  'findings/plan-recheck': { roles: leads },
  'findings/record-sanction': { roles: leads },
  'findings/hand-over-finding': { roles: leads },
  'findings/record-outcome': { roles: leads },
  'findings/propose-withdrawal': { roles: leads },
  'findings/view-visit': { roles: withProducer },
  'findings/write-minutes': { roles: writers },
  'findings/close-minutes': { roles: writers },
  'findings/take-sample': { roles: writers },
  'findings/hand-over-sample': { roles: writers },
  'findings/record-result': { roles: leads },
  'findings/list-conclusions': { roles: readers },
  'findings/view-conclusion': { roles: withProducer },
  'findings/draft-conclusion': { roles: leads },
  'findings/issue-conclusion': { roles: recorders },
  'findings/drop-conclusion': { roles: leads },
  'findings/view-board': { roles: readers },
  // The clock of the house alone.
  'findings/remind-correction': { roles: {} },
  'findings/escalate-correction': { roles: {} },
} as const;
