// How long a session lasts: an officer's half an hour without a click and twelve hours in all, a producer's twelve hours
// and thirty days. What counts is what the person is now, not what they were when they signed in.

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Milliseconds without a request, and in all, after which a session is over. */
export interface SessionLimits {
  readonly idleMs: number;
  readonly absoluteMs: number;
}

export const officerLimits: SessionLimits = { idleMs: 30 * MINUTE, absoluteMs: 12 * HOUR };
export const producerLimits: SessionLimits = { idleMs: 12 * HOUR, absoluteMs: 30 * DAY };

/** The limits of a person: officers have the short ones. */
export function limitsOf(isOfficer: boolean): SessionLimits {
  return isOfficer ? officerLimits : producerLimits;
}

/**
 * Whether a session still holds at `nowMs`. At exactly the limit it is over: an officer's session last seen at 10:00
 * holds at 10:29:59 and is over at 10:30.
 */
export function sessionHolds(
  session: { readonly madeMs: number; readonly lastSeenMs: number; readonly absoluteEndMs: number },
  limits: SessionLimits,
  nowMs: number,
): boolean {
  return (
    nowMs < session.lastSeenMs + limits.idleMs &&
    nowMs < session.absoluteEndMs &&
    nowMs < session.madeMs + limits.absoluteMs
  );
}
