// Who takes back what was written of a visit: a visit that is called off, a finding that is dropped.

import type { Actor } from '#access/actor.ts';
import type { AccountId } from '#kernel/ids.ts';
import { inTeam, type Visit } from './rules/visit.ts';

/** The office that leads the programme in the province, who wrote it, and the team of the visit; `visit` null: it is of none. */
export const mayTakeBack = (
  { kind, accountId, grants }: Pick<Actor, 'kind' | 'accountId' | 'grants'>,
  { writtenBy, visit }: { readonly writtenBy: AccountId | null; readonly visit: Pick<Visit, 'team'> | null },
): boolean =>
  kind !== 'account' ||
  writtenBy === accountId ||
  grants.some(({ role }) => role === 'province-officer') ||
  (visit !== null && inTeam(visit, accountId));
