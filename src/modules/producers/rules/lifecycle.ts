// What may happen next to a producer's record. A forgotten state does not compile.

import { allows } from '#kernel/lifecycle.ts';
import type { ProducerStatus } from './producer.ts';

export const producerActs = ['change', 'change-private-facts', 'cease', 'resume', 'merge-away', 'undo-merge'] as const;
export type ProducerAct = (typeof producerActs)[number];

/** What may be done to a producer in each of its states. */
export const producerLifecycle = {
  active: ['change', 'change-private-facts', 'cease', 'merge-away'],
  ceased: ['change', 'change-private-facts', 'resume', 'merge-away'],
  merged: ['undo-merge'],
} as const satisfies Record<ProducerStatus, readonly ProducerAct[]>;

/**
 * Whether an act is possible in a state.
 * @example producerMay('merged', 'change') // false
 */
export function producerMay(status: ProducerStatus, act: ProducerAct): boolean {
  return allows(producerLifecycle, status, act);
}

/** The lifecycle as plain words, for the printed page of lifecycles. */
export const producerLifecycleDescription = {
  record: 'producer',
  vietnamese: 'chủ thể OCOP',
  law: '26/2026/QĐ-TTg, Arts 2.3, 8.1đ',
  states: producerLifecycle,
} as const;
