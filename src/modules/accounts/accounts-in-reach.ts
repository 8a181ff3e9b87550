// Accounts whose unit is known by the codes of another era: they belong to whoever has the unit's successor today.

import { placesToday } from '#access/granted-unit.ts';
import { covers, type Reach } from '#access/reach.ts';
import { listHomesNamedBefore } from '#access/store-accounts.ts';
import { listGrantsNamedBefore } from '#access/store-grants.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import { reformDay } from '#modules/territory/index.ts';
import type { Db } from '#platform/database/db.ts';

/** Ids of accounts of former units whose successor lies within the reach. None where the reach is everything. */
export async function accountsOfFormerUnits(db: Db, reach: Reach, today: LocalDate): Promise<readonly string[]> {
  if (reach.all) return [];
  const named = [...(await listHomesNamedBefore(db, reformDay)), ...(await listGrantsNamedBefore(db, reformDay))];
  const found = new Set<string>();
  for (const unit of named) {
    const within = (await placesToday(unit, today)).some((place) => covers(reach, place));
    if (within) found.add(unit.accountId);
  }
  return [...found];
}
