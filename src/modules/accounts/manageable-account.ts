// Whom somebody may look after: an account all of whose units lie in reach, and none of whose roles is wider than what
// that person could give. Who could not give a right must not take over who holds it.

import { type Account, holdsOn, type RoleGrant } from '#access/account.ts';
import { mayGive } from '#access/grantable-roles.ts';
import { placesToday } from '#access/granted-unit.ts';
import { covers, type Reach, type Subject } from '#access/reach.ts';
import { findAccount } from '#access/store-accounts.ts';
import { listRoleGrants } from '#access/store-grants.ts';
import { listProducerLinksOf } from '#access/store-links.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import type { AccountId, ProducerId } from '#kernel/ids.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { findProducersByIds } from '#modules/producers/services.ts';
import type { Db } from '#platform/database/db.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import { ownAccount, widerAccount } from './problems.ts';

/** Units of today that a right of another day means. */
async function placesOf(
  unit: Pick<Account, 'provinceCode' | 'communeCode' | 'namedOn'>,
  accountId: AccountId,
  today: LocalDate,
): Promise<readonly Subject[]> {
  return (await placesToday(unit, today)).map((place) => ({ ...place, accountId }));
}

/**
 * Every unit an account belongs to today: of its roles, of the producers it speaks for, and the unit that keeps it.
 * An account of no unit at all is answered as one of the installation: the platform's administrator looks after it.
 */
export async function placesOfAccount(
  db: Db,
  account: Account,
  grants: readonly RoleGrant[],
  today: LocalDate,
): Promise<readonly Subject[]> {
  const accountId = account.id;
  const places: Subject[] = [];
  if (account.provinceCode !== null) places.push(...(await placesOf(account, accountId, today)));
  for (const grant of grants.filter((g) => holdsOn(g, today))) {
    places.push(...(await placesOf(grant, accountId, today)));
  }
  const links = await listProducerLinksOf(db, accountId);
  const ids = links.filter((link) => link.status === 'confirmed').map((link) => link.producerId);
  if (ids.length > 0) {
    for (const producer of await findProducersByIds(db, ids as ProducerId[])) {
      places.push({ provinceCode: producer.provinceCode, communeCode: producer.communeCode, accountId });
    }
  }
  return places.length === 0 ? [{ provinceCode: null, communeCode: null, accountId }] : places;
}

/** An account with the roles it ever held. */
export interface AccountWithRoles {
  readonly account: Account;
  readonly grants: readonly RoleGrant[];
}

export async function findAccountWithRoles(db: Db, id: AccountId): Promise<AccountWithRoles | null> {
  const account = await findAccount(db, id);
  return account === undefined ? null : { account, grants: await listRoleGrants(db, id) };
}

/** The unit of an account by which a reach sees it, or nothing. */
async function placeSeen(
  account: Account,
  grants: readonly RoleGrant[],
  reach: Reach,
  context: Pick<Context, 'db' | 'today'>,
): Promise<Subject | undefined> {
  const places = await placesOfAccount(context.db, account, grants, context.today);
  return places.find((place) => covers(reach, place));
}

/** Whether a reach sees an account: one of its units lies in it. */
export async function isSeen(...asked: Parameters<typeof placeSeen>): Promise<boolean> {
  return (await placeSeen(...asked)) !== undefined;
}

/** The subject of an act that may be done where one unit of the account lies in reach: looking at it. */
export async function seenSubject(id: AccountId, context: Context): Promise<Result<Subject>> {
  const found = await findAccountWithRoles(context.db, id);
  if (found === null) return refuse(notFound);
  const seen = await placeSeen(found.account, found.grants, context.reach, context);
  return seen === undefined ? refuse(notFound) : ok(seen);
}

/** The subjects of an act that takes every unit of the account to lie in reach: changing it. */
export async function managedSubjects(id: AccountId, context: Context): Promise<Result<readonly Subject[]>> {
  const found = await findAccountWithRoles(context.db, id);
  if (found === null) return refuse(notFound);
  const places = await placesOfAccount(context.db, found.account, found.grants, context.today);
  const seen = places.some((place) => covers({ ...context.reach, exceptAccountId: null }, place));
  if (!seen) return refuse(notFound);
  if (context.actor.accountId === id) return refuse(ownAccount);
  if (!places.every((place) => covers(context.reach, place))) return refuse(widerAccount);
  for (const grant of found.grants.filter((g) => holdsOn(g, context.today))) {
    const held = await placesToday(grant, context.today);
    const all = held.every((place) => mayGive(context.actor, grant.role, place));
    if (!all) return refuse(widerAccount);
  }
  return ok(places);
}
