// Who else of an office could confirm the content of a letter, and who its clerks are: nobody checks their own letter or numbers one where the
// office has somebody whose work that is.

import { findHolders } from '#access/find-recipients.ts';
import { findAccounts } from '#access/store-accounts.ts';
import type { AccountId } from '#kernel/ids.ts';
import { type Office, sameOffice } from '#modules/offices/index.ts';
import { peopleOfOffice } from '#modules/offices/services.ts';
import type { Context } from '#runner/use-case.ts';
import type { OutgoingDraft } from './rules/draft.ts';
import { listVersions } from './store.ts';

type Asking = Pick<Context, 'db' | 'actor' | 'today'>;

async function namesOf({ db }: Asking, ids: readonly AccountId[]): Promise<readonly string[]> {
  const names = (await findAccounts(db, [...new Set(ids)])).map((one) => one.displayName);
  return names.sort((a, b) => a.localeCompare(b, 'vi'));
}

/**
 * Names of those who may confirm the content in the actor's place; none: the actor wrote nothing of it, is no account, or the office has nobody
 * else.
 */
export async function othersToCheck(context: Asking, draft: OutgoingDraft): Promise<readonly string[]> {
  const { db, actor, today } = context;
  if (actor.accountId === null) return [];
  const wrote = new Set([draft.madeBy, ...(await listVersions(db, draft.id)).map((one) => one.savedBy)]);
  if (!wrote.has(actor.accountId)) return [];
  const people = await peopleOfOffice(db, draft, today, 'officers-and-leaders');
  return await namesOf(
    context,
    people.filter((one) => !wrote.has(one)),
  );
}

/** Names of the clerks of an office; a body has none of its own. */
export async function clerksOf(context: Asking, office: Office): Promise<readonly string[]> {
  if (office.bodyId !== null) return [];
  return await namesOf(context, await findHolders(context.db, ['clerk'], office, context.today));
}

/** Whether the actor numbers letters of an office: its clerk, whoever is there where it has none, or the console. */
export function mayNumber({ actor }: Asking, office: Office, clerks: readonly string[]): boolean {
  if (actor.accountId === null || clerks.length === 0) return true;
  return actor.grants.some(
    ({ role, provinceCode, communeCodes }) =>
      role === 'clerk' &&
      provinceCode !== null &&
      (communeCodes.length === 0 ? [null] : communeCodes).some((communeCode) =>
        sameOffice({ provinceCode, communeCode, bodyId: null }, office),
      ),
  );
}
