// What may happen next to a case of withdrawal (26/2026/QĐ-TTg, Art. 8.3): verified, reported, proposed, decided, sent; or dropped.

import { allows } from '#kernel/lifecycle.ts';

export const withdrawalStates = ['verifying', 'concluded', 'proposed', 'decided', 'sent', 'dropped'] as const;
export type WithdrawalState = (typeof withdrawalStates)[number];

export const withdrawalActs = ['conclude', 'explain', 'propose', 'decide', 'send', 'drop'] as const;
export type WithdrawalAct = (typeof withdrawalActs)[number];

/** What may be done to a case in each of its states. What a competent person decided is not dropped. */
export const withdrawalLifecycle = {
  verifying: ['conclude', 'explain', 'drop'],
  concluded: ['explain', 'propose', 'drop'],
  proposed: ['explain', 'decide', 'drop'],
  decided: ['send'],
  sent: [],
  dropped: [],
} as const satisfies Record<WithdrawalState, readonly WithdrawalAct[]>;

/**
 * Whether an act is possible in a state.
 * @example caseMay('verifying', 'decide') // false
 */
export function caseMay(state: WithdrawalState, act: WithdrawalAct): boolean {
  return allows(withdrawalLifecycle, state, act);
}

/** Whether nothing was decided yet: internal to the offices. */
export const isOpenCase = (state: WithdrawalState): boolean => caseMay(state, 'drop');

/**
 * Whether somebody has something to do with a case: until it was decided, and until the decision was sent (26/2026/QĐ-TTg, Art. 8.3c).
 * @example isUnfinished('decided') // true: it is still to be sent
 */
export const isUnfinished = (state: WithdrawalState): boolean => isOpenCase(state) || caseMay(state, 'send');

/** The lifecycle as plain words, for the printed page of lifecycles. */
export const withdrawalLifecycleDescription = {
  record: 'withdrawalCase',
  vietnamese: 'vụ việc thu hồi',
  law: '26/2026/QĐ-TTg, Art. 8',
  states: withdrawalLifecycle,
} as const;
