// Whether the record of a visit says something else than when its minutes were closed: minutes and conclusions rest on what it said then.

import type { Instant } from '#kernel/calendar.ts';
import type { Id } from '#kernel/ids.ts';
import { changesSince } from '#modules/field/services.ts';
import type { Db } from '#platform/database/db.ts';
import { findMinutesOf } from './store-papers.ts';

export interface RecordChange {
  /** Answers, samples, findings and notes that were changed or added. */
  readonly fields: number;
  readonly lastAt: Instant;
}

/** What changed after the minutes were closed, which never change again themselves; `null`: nothing, or they are open. */
export async function recordChangedSinceClosing(db: Db, visitId: Id<'visit'>): Promise<RecordChange | null> {
  const minutes = await findMinutesOf(db, visitId);
  if (minutes === null || minutes.state === 'draft') return null;
  const { fields, lastAt } = await changesSince(db, visitId, minutes.changedAt);
  return lastAt === null ? null : { fields: fields.length, lastAt };
}
