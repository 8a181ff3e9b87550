// Whether the person who acts decides a contradiction in the record of a visit: the leading office is whoever holds the right by a role.

import type { Actor } from '#access/actor.ts';
import { covers, reachOf } from '#access/reach.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Visit } from '#modules/inspections/index.ts';
import type { KeptOperation } from '../rules/kept-operation.ts';
import { type MayDecide, mayDecide } from '../rules/who-decides.ts';

/** Who wrote the versions that contradict each other. */
export function authorsOf(
  candidates: readonly string[],
  applied: readonly Pick<KeptOperation, 'operation' | 'accountId'>[],
): readonly AccountId[] {
  return applied.flatMap((one) => (candidates.includes(one.operation.id) ? one.accountId : []));
}

export function decidesHere(actor: Actor, visit: Visit, authors: readonly AccountId[]): MayDecide {
  const reach = reachOf(actor, 'field/resolve-conflict');
  const { provinceCode, communeCode } = visit;
  const ofOffice = reach !== null && covers(reach, { provinceCode, communeCode });
  return mayDecide(visit, actor.accountId, authors, ofOffice);
}
