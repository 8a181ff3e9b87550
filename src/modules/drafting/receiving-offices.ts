// Offices of a province that a letter can go to inside the system: the province's own, bodies, communes.

import type { LocalDate } from '#kernel/calendar.ts';
import { type Office, officeKey } from '#modules/offices/index.ts';
import { bodyOffices, communeOffices, labelOfOffice } from '#modules/offices/services.ts';
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
  const own: Office = { provinceCode, communeCode: null, bodyId: null };
  const named = [
    { ...own, label: await labelOfOffice(db, own, day), group: 'province' as const },
    ...(await bodyOffices(db, provinceCode, day)).map((one) => ({ ...one, group: 'body' as const })),
    ...(await communeOffices(provinceCode, day)).map((one) => ({ ...one, group: 'commune' as const })),
  ];
  return named.map(({ provinceCode: province, communeCode, bodyId, label, group }) => {
    const office = { provinceCode: province, communeCode, bodyId };
    return { key: officeKey(office), office, label, group };
  });
}
