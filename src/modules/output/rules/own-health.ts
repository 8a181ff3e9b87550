// A health card as the producer itself reads it: what it can do something about, in its own records. What the office reckons of it, who was
// reported by whom and whom it means to visit are no part of it.

import type { HealthSignal, SignalCode } from './health.ts';
import type { OutputPeriod } from './output-period.ts';

const OF_PRODUCER: ReadonlySet<SignalCode> = new Set([
  'withdrawn',
  'no-output',
  'output-falling',
  'commitment-not-kept',
  'commitment-overdue',
  'paper-ended',
  'paper-ending',
]);

/** What waits for a producer about one of its products. */
export interface OwnHealth {
  /** Its recognition is over. */
  readonly isOver: boolean;
  readonly signals: readonly HealthSignal[];
  /** Periods that ended and were not reported, the last first. */
  readonly owed: readonly OutputPeriod[];
  /** Findings that ask for its correction, and those of them that are late. */
  readonly corrections: { readonly waiting: number; readonly late: number };
}

/**
 * Of the signals those that the producer reads about itself.
 * @example signalsOfProducer([{ code: 'doubtful-output', details: {}, place: 'output', key: null }]) // []
 */
export const signalsOfProducer = (signals: readonly HealthSignal[]): readonly HealthSignal[] =>
  signals.filter((one) => OF_PRODUCER.has(one.code));
