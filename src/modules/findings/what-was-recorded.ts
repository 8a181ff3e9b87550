// What the papers of a visit are filled from: its record, as far as devices have sent it.

import type { LocalDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/ids.ts';
import { checklistsOf, recordOf } from '#modules/field/services.ts';
import type { Db } from '#platform/database/db.ts';
import { type Recorded, recordedOf } from './rules/recorded.ts';

/** What was recorded of a visit on the ground, under the checklists that it was opened with. */
export async function whatWasRecorded(db: Db, visitId: Id<'visit'>, today: LocalDate): Promise<Recorded> {
  const checklists = await checklistsOf(db, visitId, today);
  return recordedOf(await recordOf(db, visitId), (key) => checklists.find((one) => one.key === key) ?? null);
}
