// An account as it stands on a day, outside a session: what its holder may see, for letters and calendars that are made while nobody is there.

import type { LocalDate } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Db } from '#platform/database/db.ts';
import { type Account, holdsOn } from './account.ts';
import type { Actor } from './actor.ts';
import { producerRole, producersHeld, rolesHeld } from './rights-of-account.ts';
import { findAccount } from './store-accounts.ts';
import { listAssignments } from './store-grants.ts';

/**
 * The account with the roles, duties and producers of a day; `null` where it is closed, or owes a new password. Only for what is read for its
 * holder: nobody proved here to be the holder.
 */
export async function findActorOfAccount(
  db: Db,
  id: AccountId,
  on: LocalDate,
): Promise<{ readonly account: Account; readonly actor: Actor } | null> {
  const account = await findAccount(db, id);
  if (account?.status !== 'active' || account.mustChangePassword) return null;
  const producerIds = await producersHeld(db, account.id);
  return {
    account,
    actor: {
      kind: 'account',
      accountId: account.id,
      displayName: account.displayName,
      grants: [...(await rolesHeld(db, account.id, on)), ...producerRole(producerIds)],
      assignments: (await listAssignments(db, account.id)).filter((one) => holdsOn(one, on)),
      producerIds,
      secondFactor: true,
    },
  };
}
