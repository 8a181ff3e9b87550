// Whom `--as USER` names on the command line: an account with the rights of this day. The person at the console of the server
// vouches for it, so no second factor is asked; the ledger names the account.

import type { Ports } from '#runner/ports.ts';
import type { Actor, Grant } from './actor.ts';
import { grantToday } from './granted-unit.ts';
import { loginKey } from './login-name.ts';
import { findAccountByLogin } from './store-accounts.ts';
import { listRoleGrants } from './store-grants.ts';

/** The actor of a login, or `null` where no active account has it. */
export async function actorOfLogin(ports: Ports, login: string): Promise<Actor | null> {
  const key = loginKey(login);
  const account = key === null ? undefined : await findAccountByLogin(ports.database.write, key);
  if (account === undefined || account.status !== 'active') return null;
  const today = ports.clock.today();
  const grants: Grant[] = [];
  for (const held of await listRoleGrants(ports.database.write, account.id)) {
    const holds = held.validFrom <= today && (held.validUntil === null || held.validUntil > today);
    const grant = holds && held.endedAt === null ? await grantToday(held.role, held, today) : null;
    if (grant !== null) grants.push(grant);
  }
  return {
    kind: 'account',
    accountId: account.id,
    displayName: account.displayName,
    grants,
    assignments: [],
    producerIds: [],
    secondFactor: true,
  };
}
