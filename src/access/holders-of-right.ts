// Who else could do what one person may not do alone: open accounts whose role gives a right over exactly this unit.

import type { LocalDate } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Db } from '#platform/database/db.ts';
import { findHolders } from './find-recipients.ts';
import type { UseCaseName } from './permission-matrix.ts';
import { rowOf } from './reach.ts';
import type { Role } from './roles.ts';
import { findAccounts } from './store-accounts.ts';

/** Somebody who may do it. */
export interface HolderOfRight {
  readonly accountId: AccountId;
  readonly name: string;
}

/** Everybody but one who may do an act for the province itself, by name; none: somebody has to be given an account first. */
export async function othersWhoMay(
  db: Db,
  name: UseCaseName,
  asked: { readonly provinceCode: string; readonly today: LocalDate; readonly but: AccountId | null },
): Promise<readonly HolderOfRight[]> {
  const roles = Object.keys(rowOf(name).roles ?? {}) as Role[];
  const unit = { provinceCode: asked.provinceCode, communeCode: null };
  const ids = (await findHolders(db, roles, unit, asked.today)).filter((one) => one !== asked.but);
  const accounts = await findAccounts(db, ids);
  return accounts
    .map(({ id, displayName }) => ({ accountId: id, name: displayName }))
    .sort((a, b) => a.name.localeCompare(b.name, 'vi'));
}
