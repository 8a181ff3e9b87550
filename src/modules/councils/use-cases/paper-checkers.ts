// Who may compare a sheet that was typed from paper: officers of the province and members with an account, never who types it.

import { findHolders } from '#access/find-recipients.ts';
import { findAccounts } from '#access/store-accounts.ts';
import type { Context } from '#runner/use-case.ts';
import type { Candidate } from './council-people.ts';
import type { SessionFacts } from './find-session.ts';

/** Accounts that may check, by name; who asks is the typist and is left out. */
export async function paperCheckers(
  { council, members }: Pick<SessionFacts, 'council' | 'members'>,
  context: Pick<Context, 'db' | 'today' | 'actor'>,
): Promise<readonly Candidate[]> {
  const unit = { provinceCode: council.provinceCode, communeCode: null };
  const officers = await findHolders(context.db, ['province-officer', 'department-officer'], unit, context.today);
  const own = members.flatMap((one) => (one.accountId === null ? [] : [one.accountId]));
  const ids = [...new Set([...officers, ...own])].filter((one) => one !== context.actor.accountId);
  const accounts = await findAccounts(context.db, ids);
  return accounts
    .filter((one) => one.status === 'active')
    .map(({ id, displayName }): Candidate => ({ accountId: id, name: displayName }));
}
