// Offices of a province that a letter can go to inside the system: the province's own, bodies, communes.

import type { LocalDate } from '#kernel/calendar.ts';
import { type Office, officeKey } from '#modules/offices/index.ts';
import { officesOfProvince } from '#modules/offices/services.ts';
import type { Db } from '#platform/database/db.ts';

export interface ReceivingOffice {
  readonly key: string;
  readonly office: Office;
  readonly label: string;
  readonly group: 'province' | 'body' | 'commune';
}

/** Every office of a province on a day, the province's own first. */
export async function receivingOffices(
  db: Db,
  provinceCode: string,
  day: LocalDate,
): Promise<readonly ReceivingOffice[]> {
  return (await officesOfProvince(db, provinceCode, day)).map(({ label, ...office }) => {
    const group = office.bodyId !== null ? 'body' : office.communeCode !== null ? 'commune' : 'province';
    return { key: officeKey(office), office, label, group };
  });
}

/** Ticked in the place of every commune. */
export const ALL_COMMUNES = 'communes';

/** Keys of offices that were ticked, every commune where all of them were meant. */
export async function chosenOffices(
  db: Db,
  provinceCode: string,
  day: LocalDate,
  ticked: readonly string[],
): Promise<readonly string[]> {
  if (!ticked.includes(ALL_COMMUNES)) return ticked;
  const communes = (await receivingOffices(db, provinceCode, day)).filter((one) => one.group === 'commune');
  return [...new Set([...ticked.filter((one) => one !== ALL_COMMUNES), ...communes.map((one) => one.key)])];
}
