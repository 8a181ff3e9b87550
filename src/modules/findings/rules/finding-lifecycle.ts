// What may happen next to a finding: a correction is asked for, answered, checked by somebody; it is verified, or not corrected and then
// proposed for withdrawal. What is late is computed from dates and never a state.

import { allows } from '#kernel/lifecycle.ts';

export const findingStates = [
  'open',
  'correcting',
  'answered',
  'verified',
  'not-corrected',
  'withdrawal-proposed',
  'dropped',
] as const;
export type FindingState = (typeof findingStates)[number];

export const findingSteps = [
  'ask-correction',
  'answer',
  'check',
  'plan-recheck',
  'record-sanction',
  'hand-over',
  'propose-withdrawal',
  'drop',
] as const;
export type FindingStep = (typeof findingSteps)[number];

/** What may be done to a finding in each of its states. A sanction and another agency's matter go on beside. */
export const findingLifecycle = {
  open: ['ask-correction', 'plan-recheck', 'record-sanction', 'hand-over', 'propose-withdrawal', 'drop'],
  correcting: [
    'ask-correction',
    'answer',
    'check',
    'plan-recheck',
    'record-sanction',
    'hand-over',
    'propose-withdrawal',
    'drop',
  ],
  answered: ['check', 'plan-recheck', 'record-sanction', 'hand-over'],
  verified: ['record-sanction', 'hand-over'],
  'not-corrected': ['ask-correction', 'plan-recheck', 'record-sanction', 'hand-over', 'propose-withdrawal'],
  'withdrawal-proposed': ['record-sanction', 'hand-over'],
  dropped: [],
} as const satisfies Record<FindingState, readonly FindingStep[]>;

/**
 * Whether a step is possible in a state.
 * @example findingMay('verified', 'propose-withdrawal') // false
 */
export function findingMay(state: FindingState, step: FindingStep): boolean {
  return allows(findingLifecycle, state, step);
}

/**
 * Whether somebody still has to do something about a finding.
 * @example isUnsettled('answered') // true: it waits for a check
 */
export const isUnsettled = (state: FindingState): boolean =>
  state === 'open' || state === 'correcting' || state === 'answered' || state === 'not-corrected';

/** The lifecycle as plain words, for the printed page of lifecycles. */
export const findingLifecycleDescription = {
  record: 'finding',
  vietnamese: 'phát hiện qua kiểm tra',
  law: '26/2026/QĐ-TTg, Art. 9',
  states: findingLifecycle,
} as const;
