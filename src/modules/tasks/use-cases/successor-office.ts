// What became of an office: a commune that was merged on 1 July 2025 by lineage, a body that ended by its successors.

import type { LocalDate } from '#kernel/calendar.ts';
import { loadTerritory } from '#law/territory.ts';
import { type NamedOffice, type Office, standsOn } from '#modules/offices/index.ts';
import { findBody, labelOfOffice } from '#modules/offices/services.ts';
import { communesTodayOf, provinceSuccessorOf, reformDay } from '#modules/territory/index.ts';
import type { Db } from '#platform/database/db.ts';

/** The offices that took its place on a day: itself where it stands, one, several, or none. */
export async function successorsOfOffice(
  db: Db,
  office: Office,
  namedOn: LocalDate,
  today: LocalDate,
): Promise<readonly NamedOffice[]> {
  const named = async (one: Office): Promise<NamedOffice> => ({ ...one, label: await labelOfOffice(db, one, today) });
  if (office.bodyId !== null) {
    const body = await findBody(db, office.bodyId);
    if (body === null || standsOn(body, today) || body.validFrom > today) return [await named(office)];
    const after = await Promise.all(
      body.successorIds.map((bodyId) => successorsOfOffice(db, { ...office, bodyId }, namedOn, today)),
    );
    return after.flat();
  }
  if (namedOn >= reformDay || today < reformDay) return [await named(office)];
  const territory = await loadTerritory();
  if (office.communeCode === null) {
    const step = provinceSuccessorOf(territory, office.provinceCode);
    return step === null ? [] : [await named({ ...office, provinceCode: step.unit.code })];
  }
  const units = communesTodayOf(territory, office.communeCode);
  return await Promise.all(
    units.map((unit) =>
      named({ provinceCode: unit.provinceCode ?? office.provinceCode, communeCode: unit.code, bodyId: null }),
    ),
  );
}
