// One message to one receiver: when it is tried again, when it is given up, what an answer means. Times as Standard Webhooks 1.0.0 advises.

import { type Instant, instantOf, millisecondsOf } from '#kernel/calendar.ts';
import type { Id } from '#kernel/ids.ts';
import type { ReceiverId } from './receiver.ts';

export type DeliveryId = Id<'webhook-delivery'>;
export type DeliveryState = 'waiting' | 'delivered' | 'dead';

export interface Delivery {
  readonly id: DeliveryId;
  readonly receiverId: ReceiverId;
  readonly eventId: string;
  readonly messageId: string;
  readonly eventType: string;
  readonly body: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly nextAt: Instant | null;
  /** The last answer; `null`: none came. */
  readonly status: number | null;
  /** Why no answer came, or why it does not count. */
  readonly fault: string | null;
  readonly madeAt: Instant;
  readonly triedAt: Instant | null;
  readonly endedAt: Instant | null;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Waits after each failed attempt; after the last one the message is given up: ten attempts in a little more than three days. */
export const waits: readonly number[] = [
  MINUTE,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];

/**
 * A receiver that is there and refuses a message holds up what came after it, since changes are told in their order; so it is asked five times
 * within two hours and 36 minutes, and then the line goes on without that message.
 */
export const refusalsBeforeGivenUp = 5;

/** What came of an attempt. */
export type Answer = { readonly status: number } | { readonly fault: string };

export type Ending =
  | { readonly state: 'delivered' }
  | { readonly state: 'waiting'; readonly nextAt: Instant }
  | { readonly state: 'dead' };

/** Any answer from 200 to 299 means that the receiver has it; a redirection is not followed and counts as none. */
const wasTaken = (answer: Answer): boolean => 'status' in answer && answer.status >= 200 && answer.status < 300;

/**
 * How a message stands after its attempt number `attempts`.
 * @example endingOf({ status: 204 }, 1, at) // { state: 'delivered' }
 * @example endingOf({ status: 503 }, 1, at) // waiting, a minute later
 * @example endingOf({ status: 400 }, 5, at) // { state: 'dead' }
 * @example endingOf({ fault: 'timeout' }, 10, at) // { state: 'dead' }
 */
export function endingOf(answer: Answer, attempts: number, at: Instant): Ending {
  if (wasTaken(answer)) return { state: 'delivered' };
  const wait = !isAway(answer) && attempts >= refusalsBeforeGivenUp ? undefined : waits[attempts - 1];
  // Gone for good: Standard Webhooks lets a receiver say so.
  if (wait === undefined || ('status' in answer && answer.status === 410)) return { state: 'dead' };
  return { state: 'waiting', nextAt: instantOf(millisecondsOf(at) + wait) };
}

/** Whether an answer says that the whole receiver is away, so that further messages wait for the next round. */
export const isAway = (answer: Answer): boolean =>
  !('status' in answer) ||
  answer.status === 429 ||
  answer.status === 408 ||
  answer.status >= 500 ||
  answer.status === 410;
