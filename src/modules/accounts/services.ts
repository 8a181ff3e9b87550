// Side door of account keeping: which accounts a person may open, for rooms that name accounts on their pages.

import type { Account } from '#access/account.ts';
import { reachOf } from '#access/reach.ts';
import { listAccountRows } from '#access/store-accounts.ts';
import { listRoleGrants } from '#access/store-grants.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Context } from '#runner/use-case.ts';
import { accountsOfFormerUnits } from './accounts-in-reach.ts';
import { isSeen } from './manageable-account.ts';

/** Of these accounts, those whose page answers this person. */
export async function accountsToOpen(accounts: readonly Account[], context: Context): Promise<ReadonlySet<AccountId>> {
  const reach = reachOf(context.actor, 'access/view-account');
  const open = new Set<AccountId>();
  if (reach === null) return open;
  for (const account of accounts) {
    const grants = await listRoleGrants(context.db, account.id);
    if (await isSeen(account, grants, reach, context)) open.add(account.id);
  }
  return open;
}

/**
 * Names of those of these accounts that this person finds in the list of accounts, and of the own one; the others are left
 * out. Three statements, however many accounts.
 */
export async function namesOfAccounts(
  ids: readonly AccountId[],
  context: Context,
): Promise<ReadonlyMap<string, string>> {
  const { actor, db, today, now } = context;
  const names = new Map<string, string>();
  if (actor.accountId !== null && ids.includes(actor.accountId)) names.set(actor.accountId, actor.displayName);
  const reach = reachOf(actor, 'access/list-accounts');
  if (reach === null || ids.length === 0) return names;
  const alsoIds = await accountsOfFormerUnits(db, reach, today);
  const anyone = { search: '', unit: null, role: null, status: null, waitingSlip: false };
  const asked = { ...anyone, reach, alsoIds, ids, on: today, now, limit: ids.length, offset: 0 };
  const { lines } = await listAccountRows(db, asked);
  for (const line of lines) names.set(line.id, line.displayName);
  return names;
}
