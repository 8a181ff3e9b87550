// Side door of account keeping: which accounts a person may open, for rooms that name accounts on their pages.

import type { Account } from '#access/account.ts';
import { reachOf } from '#access/reach.ts';
import { listRoleGrants } from '#access/store-grants.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Context } from '#runner/use-case.ts';
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
