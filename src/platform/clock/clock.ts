// The clock as an argument: acts ask it, tests set it.

import { dateInVietnam, type Instant, instantOf, type LocalDate } from '#kernel/calendar.ts';

export interface Clock {
  now(): Instant;
  /** The legal date in Vietnam. */
  today(): LocalDate;
}

export const systemClock: Clock = {
  now: () => instantOf(Date.now()),
  today: () => dateInVietnam(instantOf(Date.now())),
};

/** A clock that stands still at `at` until it is moved. */
export function standingClock(at: Instant): Clock & { moveTo(at: Instant): void } {
  let current = at;
  return {
    now: () => current,
    today: () => dateInVietnam(current),
    moveTo(next) {
      current = next;
    },
  };
}
