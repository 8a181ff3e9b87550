// What access forgets: sessions over for a month, tries quiet for two days, devices not seen for four hundred days, and the
// names on a sheet that nobody confirmed within a day.

import { type Instant, instantOf, millisecondsOf } from '#kernel/calendar.ts';
import type { Db } from '#platform/database/db.ts';
import { sweepAttempts } from './store-attempts.ts';
import { sweepWaitingSheets } from './store-imports.ts';
import { sweepSessions } from './store-sessions.ts';

const DAY = 86_400_000;

/** Removes what has been over for long. */
export async function sweepAccess(db: Db, now: Instant): Promise<void> {
  const before = (days: number): Instant => instantOf(millisecondsOf(now) - days * DAY);
  await sweepSessions(db, before(30));
  await sweepAttempts(db, before(2), before(400));
  await sweepWaitingSheets(db, before(1));
}
