// An account as an actor outside a session: who a command on the server's console acts as.

import type { LocalDate } from '#kernel/calendar.ts';
import type { Db } from '#platform/database/db.ts';
import { holdsOn } from './account.ts';
import type { Actor } from './actor.ts';
import { loginKey } from './login-name.ts';
import { rolesHeld } from './rights-of-account.ts';
import { findAccountByLogin } from './store-accounts.ts';
import { listAssignments } from './store-grants.ts';

/** The active account of a login with the officer roles of a day, or null. It speaks for no producer. */
export async function findActorByLogin(db: Db, login: string, on: LocalDate): Promise<Actor | null> {
  const key = loginKey(login);
  const account = key === null ? undefined : await findAccountByLogin(db, key);
  if (account?.status !== 'active') return null;
  return {
    kind: 'account',
    accountId: account.id,
    displayName: account.displayName,
    grants: await rolesHeld(db, account.id, on),
    assignments: (await listAssignments(db, account.id)).filter((one) => holdsOn(one, on)),
    producerIds: [],
    secondFactor: true,
  };
}
