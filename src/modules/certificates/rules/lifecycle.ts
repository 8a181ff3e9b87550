// What may happen next to a recognition. States that the clock gives (expiring, expired …) are computed in `status.ts`;
// this table holds what somebody does. A forgotten state does not compile.

import { allows } from '#kernel/lifecycle.ts';
import type { RecognitionStatus } from './status.ts';

/** Acts that change a recognition. `evaluate-again` and `withdraw` belong to rooms that come later. */
export const recognitionActs = [
  'complete',
  'correct',
  'extend',
  'supersede',
  'suspend',
  'lift-suspension',
  'withdraw',
] as const;
export type RecognitionAct = (typeof recognitionActs)[number];

/** What may be done to a recognition in each of its states. */
export const recognitionLifecycle = {
  'no-decision': ['complete', 'correct'],
  'ranked-only': ['correct'],
  'not-yet': ['correct', 'withdraw'],
  'in-force': ['correct', 'supersede', 'suspend', 'withdraw'],
  'unclear-term': ['correct', 'supersede', 'suspend', 'withdraw'],
  expiring: ['correct', 'extend', 'supersede', 'suspend', 'withdraw'],
  extended: ['correct', 'supersede', 'suspend', 'withdraw'],
  're-evaluating': ['correct', 'extend', 'supersede', 'withdraw'],
  'extension-proposed': ['correct', 'extend', 'supersede', 'withdraw'],
  expired: ['correct', 'extend'],
  suspended: ['correct', 'lift-suspension', 'supersede', 'withdraw'],
  superseded: ['correct'],
  withdrawn: ['correct'],
} as const satisfies Record<RecognitionStatus, readonly RecognitionAct[]>;

/**
 * Whether an act is possible in a state; whether it is also lawful, the act's own rule says.
 * @example mayHappen('withdrawn', 'extend') // false
 */
export function mayHappen(status: RecognitionStatus, act: RecognitionAct): boolean {
  return allows(recognitionLifecycle, status, act);
}

/** The lifecycle as plain words, for the printed page of lifecycles. */
export const recognitionLifecycleDescription = {
  record: 'recognition',
  vietnamese: 'công nhận',
  law: '26/2026/QĐ-TTg, Arts 4, 7.5, 7.6, 8, 12',
  states: recognitionLifecycle,
} as const;
