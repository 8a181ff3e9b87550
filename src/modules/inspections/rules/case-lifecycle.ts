// What may happen next to a case: looked at, turned into a visit, handed to an agency, closed with what came of it.

import { allows } from '#kernel/lifecycle.ts';

export const caseStates = ['open', 'visit', 'handed-over', 'closed'] as const;
export type CaseState = (typeof caseStates)[number];

export const caseActs = ['plan-visit', 'hand-over', 'note', 'close'] as const;
export type CaseAct = (typeof caseActs)[number];

/** What may be done to a case in each of its states; a closed one stays as it is, new facts are a new case. */
export const caseLifecycle = {
  open: ['plan-visit', 'hand-over', 'note', 'close'],
  visit: ['hand-over', 'note', 'close'],
  'handed-over': ['plan-visit', 'note', 'close'],
  closed: [],
} as const satisfies Record<CaseState, readonly CaseAct[]>;

/**
 * Whether an act is possible in a state.
 * @example caseMay('closed', 'note') // false
 */
export function caseMay(state: CaseState, act: CaseAct): boolean {
  return allows(caseLifecycle, state, act);
}

/** The lifecycle as plain words, for the printed page of lifecycles. */
export const caseLifecycleDescription = {
  record: 'inspectionCase',
  vietnamese: 'vụ việc cần xem xét',
  law: null,
  states: caseLifecycle,
} as const;
