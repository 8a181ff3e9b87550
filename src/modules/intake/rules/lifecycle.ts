// What may happen next to a dossier at the province. A forgotten state does not compile.

import { allows } from '#kernel/lifecycle.ts';

/**
 * `arrived`: the commune sent it on, nobody here has it in hand · `checking`: received, slip numbered, an officer checks ·
 * `supplement-requested`: the producer is asked for something · `answered`: the answer is there and not looked at ·
 * `under-review`: with the advisory team · `reviewed`: the team's opinion is issued · `ready`: for the council, in a round ·
 * `in-session`: on the agenda of a session of the council · `scored`: the council has its result ·
 * `not-eligible`: goes no further, for a reason that the act names.
 */
export const intakeStates = [
  'arrived',
  'checking',
  'supplement-requested',
  'answered',
  'under-review',
  'reviewed',
  'ready',
  'in-session',
  'scored',
  'not-eligible',
] as const;
export type IntakeState = (typeof intakeStates)[number];

export const intakeActs = [
  'accept',
  'request-supplement',
  'answer',
  'end-waiting',
  'hand-to-team',
  'review',
  'mark-ready',
  'put-back',
  'put-on-agenda',
  'take-off-agenda',
  'score',
  'evaluate-again',
  'refuse',
] as const;
export type IntakeAct = (typeof intakeActs)[number];

/** Acts of the room of councils, which the office of the province does not do here. */
export type CouncilAct = 'put-on-agenda' | 'take-off-agenda' | 'score' | 'evaluate-again';

/**
 * What may be done in each state. The act names no term and no states for this step: the states are ours, the acts are those of
 * Art. 7.3a, 7.3c and 7.3d. The room of councils moves a dossier onto an agenda, off it, and to its result;
 * `evaluate-again`: below 90 at the ministry, and the province evaluates itself (Art. 7.4g). `mark-ready` before a review is for re-evaluations alone (Art. 7.6 names no team there).
 */
export const intakeLifecycle = {
  arrived: ['accept'],
  checking: ['request-supplement', 'hand-to-team', 'mark-ready', 'refuse'],
  'supplement-requested': ['answer', 'end-waiting', 'refuse'],
  answered: ['request-supplement', 'hand-to-team', 'mark-ready', 'refuse'],
  'under-review': ['review', 'request-supplement', 'refuse'],
  reviewed: ['mark-ready', 'request-supplement', 'hand-to-team', 'refuse'],
  ready: ['put-back', 'put-on-agenda'],
  'in-session': ['take-off-agenda', 'score'],
  scored: ['evaluate-again'],
  'not-eligible': [],
} as const satisfies Record<IntakeState, readonly IntakeAct[]>;

/**
 * Whether an act is possible in a state.
 * @example intakeMay('arrived', 'request-supplement') // false: it is received first
 */
export function intakeMay(state: IntakeState, act: IntakeAct): boolean {
  return allows(intakeLifecycle, state, act);
}

/** The lifecycle as plain words, for the printed page of lifecycles. */
export const intakeLifecycleDescription = {
  record: 'intake',
  vietnamese: 'hồ sơ ở tỉnh',
  law: '26/2026/QĐ-TTg, Arts 5.1, 7.3a, 7.3c, 7.6',
  states: intakeLifecycle,
} as const;
