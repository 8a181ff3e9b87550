// The clock as an argument: acts ask it, tests set it.

import { dateInVietnam, daysBetween, type Instant, instantOf, type LocalDate } from '#kernel/calendar.ts';

export interface Clock {
  now(): Instant;
  /** The legal date in Vietnam. */
  today(): LocalDate;
  /** Whether the day is another than that of the machine, as a class has set it. */
  readonly isMoved?: true;
}

export const systemClock: Clock = {
  now: () => instantOf(Date.now()),
  today: () => dateInVietnam(instantOf(Date.now())),
};

const DAY_MILLISECONDS = 86_400_000;

/** A clock that runs on from a day, at the machine's time of day: for a class that practises a term or a round. */
export function clockFrom(day: LocalDate): Clock {
  const away = daysBetween(systemClock.today(), day) * DAY_MILLISECONDS;
  const now = (): Instant => instantOf(Date.now() + away);
  return { now, today: () => dateInVietnam(now()), isMoved: true };
}

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
