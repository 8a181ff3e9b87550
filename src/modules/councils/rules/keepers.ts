// Who runs a session and keeps its papers. The act names a chair and a secretary (26/2026/QĐ-TTg, Art. 7.3b) and is silent on what happens
// where neither works here; ours.

import type { AccountId } from '#kernel/ids.ts';

/**
 * Whether somebody acts for the council in a session: its chair, who presides in the chair's place, its secretary; the office of the
 * province only where none of them has an account. `keepers`: those people, whoever they are in this session.
 * @example actsForCouncil([{ accountId: null }, { accountId: null }], officer, true) // true
 */
export function actsForCouncil(
  keepers: readonly { readonly accountId: AccountId | null }[],
  accountId: AccountId | null,
  isOffice: boolean,
): boolean {
  if (accountId !== null && keepers.some((one) => one.accountId === accountId)) return true;
  return isOffice && keepers.every((one) => one.accountId === null);
}
