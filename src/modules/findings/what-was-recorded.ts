// What the papers of a visit are filled from: its record, as far as devices have sent it.

import type { LocalDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/ids.ts';
import type { HeldOnSite } from '#modules/field/index.ts';
import { recordForPapers } from '#modules/field/services.ts';
import type { Db } from '#platform/database/db.ts';
import type { VisitMinutes } from './rules/minutes.ts';
import { nothingRecorded, type Recorded, recordedOf } from './rules/recorded.ts';
import { emptySheet, isNearlyEmpty, type Sheet, sheetOf } from './rules/sheet.ts';

export interface WhatWasRecorded extends Recorded {
  readonly sheet: Sheet;
  /** When and where, by the phones of the team. */
  readonly held: HeldOnSite;
}

/** Of a visit that no device has sent anything of, and for who reads no record. */
export const nothingKnown: WhatWasRecorded = {
  ...nothingRecorded,
  sheet: emptySheet,
  held: { began: null, ended: null, position: null, noPosition: null },
};

/** What was recorded of a visit on the ground, under the checklists that it was opened with. */
export async function whatWasRecorded(db: Db, visitId: Id<'visit'>, today: LocalDate): Promise<WhatWasRecorded> {
  const found = await recordForPapers(db, visitId, today);
  if (found === null) return nothingKnown;
  const { record, checklists, lacks, held } = found;
  const recorded = recordedOf(record, (key) => checklists.find((one) => one.key === key) ?? null);
  return { ...recorded, sheet: sheetOf(record, checklists, lacks, recorded.unmet), held };
}

/** The sheet that papers of a visit rest on, frozen with its minutes or as it stands, where hardly anything was answered; `null`: enough was. */
export async function sparseSheet(
  db: Db,
  visitId: Id<'visit'>,
  minutes: VisitMinutes | null,
  today: LocalDate,
): Promise<Sheet | null> {
  const sheet = minutes?.frozen?.sheet ?? (await whatWasRecorded(db, visitId, today)).sheet;
  return isNearlyEmpty(sheet) ? sheet : null;
}
