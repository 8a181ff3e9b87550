// When something was done, although the clock of a phone may be days off: not before the last time of the server that the phone had seen,
// not after the operation arrived. The phone's own time stands where it fits between the two, else it is said to be off.

import { type Instant, instantOf, millisecondsOf, parseInstant } from '#kernel/calendar.ts';
import type { Operation } from './operation.ts';

/** How far a clock may stand beside the server's and still be believed. */
const TOLERANCE_MS = 120_000;

export interface BracketedTime {
  /** Not before; `null`: the device had never heard from the server. */
  readonly from: Instant | null;
  /** Not after; `null`: it has not arrived. */
  readonly to: Instant | null;
  readonly device: Instant;
  /** The device's own time fits between the two, give or take two minutes. */
  readonly agrees: boolean;
  /** What is shown: the device's time where it agrees, else the nearer end. */
  readonly best: Instant;
}

/**
 * The time of an operation between the times of the server around it. A time exactly two minutes outside still agrees.
 * @example bracketTime(operation, arrivedAt).agrees // false for a phone three days in the past
 */
export function bracketTime(
  operation: Pick<Operation, 'deviceTime' | 'serverTimeSeen'>,
  arrivedAt: Instant | null = null,
): BracketedTime {
  const device = parseInstant(operation.deviceTime) ?? instantOf(0);
  const from = operation.serverTimeSeen === null ? null : parseInstant(operation.serverTimeSeen);
  // A device cannot have seen a time of the server that had not come yet.
  const seen = from !== null && arrivedAt !== null && from > arrivedAt ? arrivedAt : from;
  const at = millisecondsOf(device);
  const early = seen !== null && at < millisecondsOf(seen) - TOLERANCE_MS;
  const late = arrivedAt !== null && at > millisecondsOf(arrivedAt) + TOLERANCE_MS;
  const best = early && seen !== null ? seen : late && arrivedAt !== null ? arrivedAt : device;
  return { from: seen, to: arrivedAt, device, agrees: !early && !late, best };
}
