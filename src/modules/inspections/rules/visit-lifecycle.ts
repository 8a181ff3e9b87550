// What may happen next to a visit: planned, its notice sent, people there, what they saw recorded, closed; or cancelled with a reason.

import { allows } from '#kernel/lifecycle.ts';

export const visitStates = ['planned', 'notified', 'on-site', 'recorded', 'closed', 'cancelled'] as const;
export type VisitState = (typeof visitStates)[number];

export const visitActs = ['change', 'notify', 'go', 'record', 'close', 'cancel'] as const;
export type VisitAct = (typeof visitActs)[number];

/** What may be done to a visit in each of its states. From the moment somebody is there nothing is cancelled: what was seen is kept. */
export const visitLifecycle = {
  planned: ['change', 'notify', 'go', 'record', 'cancel'],
  notified: ['change', 'notify', 'go', 'record', 'cancel'],
  'on-site': ['go', 'record'],
  recorded: ['go', 'record', 'close'],
  closed: [],
  cancelled: [],
} as const satisfies Record<VisitState, readonly VisitAct[]>;

/**
 * Whether an act is possible in a state.
 * @example visitMay('on-site', 'cancel') // false
 */
export function visitMay(state: VisitState, act: VisitAct): boolean {
  return allows(visitLifecycle, state, act);
}

/** The lifecycle as plain words, for the printed page of lifecycles. */
export const visitLifecycleDescription = {
  record: 'visit',
  vietnamese: 'lượt kiểm tra, hướng dẫn, giám sát',
  law: '26/2026/QĐ-TTg, Art. 9',
  states: visitLifecycle,
} as const;
