// Which of the words that people see a state is shown with.

import type { RecognitionStatus } from './status.ts';

/** States with a word and a shape of their own; `undecided` is "Chưa có quyết định". */
export type ShownState = Exclude<RecognitionStatus, 'no-decision' | 'ranked-only' | 'not-yet'> | 'undecided';

/**
 * The word for a state; `null` for one or two stars and for days before the issue, which are no state of a certificate.
 * @example shownState('no-decision') // 'undecided'
 */
export function shownState(status: RecognitionStatus): ShownState | null {
  if (status === 'no-decision') return 'undecided';
  return status === 'ranked-only' || status === 'not-yet' ? null : status;
}

/** States in which the stars are drawn in outline: they may not be carried. */
const LAPSED: readonly RecognitionStatus[] = [
  'expired',
  'suspended',
  'withdrawn',
  'superseded',
  'no-decision',
  'unclear-term',
  're-evaluating',
  'extension-proposed',
];

/**
 * Whether stars of this state are drawn as lapsed. While a re-evaluation or an extension waits after the end, they may not be carried.
 * @example isLapsed('expired') // true
 */
export function isLapsed(status: RecognitionStatus): boolean {
  return LAPSED.includes(status);
}
