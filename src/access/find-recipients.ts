// Whom to tell: the accounts that hold a role for a place today, and those that speak for a producer.

import type { LocalDate } from '#kernel/calendar.ts';
import type { AccountId, ProducerId } from '#kernel/ids.ts';
import { reformDay } from '#law/territory-types.ts';
import type { Db } from '#platform/database/db.ts';
import { grantToday } from './granted-unit.ts';
import type { Role } from './roles.ts';
import { listHoldersOf } from './store-grants.ts';
import { listOpenLinksTo } from './store-links.ts';

/** A unit of today: its commune, or the province where none is named. */
interface Unit {
  readonly provinceCode: string | null;
  readonly communeCode: string | null;
}

/** Tells of any unit of a province which open accounts hold one of the roles for exactly this unit. */
export async function holdersWithin(
  db: Db,
  roles: readonly Role[],
  provinceCode: string | null,
  today: LocalDate,
): Promise<(unit: Unit) => readonly AccountId[]> {
  const asked = { provinceCode, today, reform: reformDay };
  const held: { accountId: AccountId; grant: NonNullable<Awaited<ReturnType<typeof grantToday>>> }[] = [];
  for (const { accountId, role, ...named } of await listHoldersOf(db, roles, asked)) {
    const grant = await grantToday(role, named, today);
    if (grant !== null) held.push({ accountId, grant });
  }
  return (unit) => {
    const found = held.filter(({ grant }) =>
      unit.communeCode === null
        ? grant.communeCodes.length === 0 && grant.provinceCode === unit.provinceCode
        : grant.communeCodes.includes(unit.communeCode),
    );
    return [...new Set(found.map(({ accountId }) => accountId))];
  };
}

/** Open accounts that hold one of the roles for exactly this unit of today. */
export async function findHolders(
  db: Db,
  roles: readonly Role[],
  unit: Unit,
  today: LocalDate,
): Promise<readonly AccountId[]> {
  return (await holdersWithin(db, roles, unit.provinceCode, today))(unit);
}

/** Accounts whose right to speak for one of the producers is confirmed. */
export async function findSpeakers(db: Db, producerIds: readonly ProducerId[]): Promise<readonly AccountId[]> {
  const links = await listOpenLinksTo(db, producerIds);
  return [...new Set(links.filter((link) => link.status === 'confirmed').map((link) => link.accountId))];
}
