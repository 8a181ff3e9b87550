// Who decides between two people who wrote different things about one field: the head of the team. Where the head is one of the two, or has no
// account, an office that leads inspections in the province does; never one of the two alone.

import type { AccountId } from '#kernel/ids.ts';
import type { Visit } from '#modules/inspections/index.ts';

/** `party`: one of the two; `head`, `office`: somebody else's to decide. */
export type MayDecide = 'yes' | 'party' | 'head' | 'office';

/**
 * Whether somebody decides a contradiction whose versions `authors` wrote. Who only contradicts themselves, on two devices, is no party.
 * @example mayDecide({ team }, seo, [seo, lan], false) // 'party'
 */
export function mayDecide(
  { team }: Pick<Visit, 'team'>,
  accountId: AccountId | null,
  authors: readonly AccountId[],
  ofLeadingOffice: boolean,
): MayDecide {
  const different = new Set(authors);
  const isParty = (one: AccountId | null): boolean => one !== null && different.size > 1 && different.has(one);
  if (accountId === null || isParty(accountId)) return 'party';
  const head = team.find((one) => one.head)?.accountId ?? null;
  if (head !== null && !isParty(head)) return head === accountId ? 'yes' : 'head';
  return ofLeadingOffice ? 'yes' : 'office';
}
