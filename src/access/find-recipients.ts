// Whom to tell: the accounts that hold a role for a place today, and those that speak for a producer.

import type { LocalDate } from '#kernel/calendar.ts';
import type { AccountId, ProducerId } from '#kernel/ids.ts';
import { reformDay } from '#law/territory-types.ts';
import type { Db } from '#platform/database/db.ts';
import { grantToday } from './granted-unit.ts';
import type { Role } from './roles.ts';
import { listHoldersOf } from './store-grants.ts';
import { listOpenLinksTo } from './store-links.ts';

/** Open accounts that hold one of the roles for exactly this unit of today: its commune, or the province where none is named. */
export async function findHolders(
  db: Db,
  roles: readonly Role[],
  unit: { readonly provinceCode: string | null; readonly communeCode: string | null },
  today: LocalDate,
): Promise<readonly AccountId[]> {
  const found: AccountId[] = [];
  for (const { accountId, role, ...named } of await listHoldersOf(db, roles, {
    provinceCode: unit.provinceCode,
    today,
    reform: reformDay,
  })) {
    const grant = await grantToday(role, named, today);
    if (grant === null) continue;
    const holds =
      unit.communeCode === null
        ? grant.communeCodes.length === 0 && grant.provinceCode === unit.provinceCode
        : grant.communeCodes.includes(unit.communeCode);
    if (holds) found.push(accountId);
  }
  return [...new Set(found)];
}

/** Accounts whose right to speak for one of the producers is confirmed. */
export async function findSpeakers(db: Db, producerIds: readonly ProducerId[]): Promise<readonly AccountId[]> {
  const links = await listOpenLinksTo(db, producerIds);
  return [...new Set(links.filter((link) => link.status === 'confirmed').map((link) => link.accountId))];
}
