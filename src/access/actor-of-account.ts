// An account as it stands on a day, outside a session: what its holder may see, for letters and calendars that are made while nobody is there.

import type { LocalDate } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Db } from '#platform/database/db.ts';
import { type Account, holdsOn } from './account.ts';
import type { Actor, Grant } from './actor.ts';
import { livingProducers } from './find-session.ts';
import { grantToday } from './granted-unit.ts';
import { findAccount } from './store-accounts.ts';
import { listAssignments, listRoleGrants } from './store-grants.ts';
import { listProducerLinksOf } from './store-links.ts';

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
  const grants: Grant[] = [];
  for (const held of await listRoleGrants(db, account.id)) {
    const grant = holdsOn(held, on) ? await grantToday(held.role, held, on) : null;
    if (grant !== null) grants.push(grant);
  }
  const confirmed = (await listProducerLinksOf(db, account.id)).filter((link) => link.status === 'confirmed');
  const producerIds =
    confirmed.length === 0
      ? []
      : await livingProducers(
          db,
          confirmed.map((link) => link.producerId),
        );
  if (producerIds.length > 0) grants.push({ role: 'producer', provinceCode: null, communeCodes: [] });
  return {
    account,
    actor: {
      kind: 'account',
      accountId: account.id,
      displayName: account.displayName,
      grants,
      assignments: (await listAssignments(db, account.id)).filter((one) => holdsOn(one, on)),
      producerIds,
      secondFactor: true,
    },
  };
}
