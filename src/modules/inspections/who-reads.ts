// Whether the person who acts reads a visit, beyond the reach of their role: officers of a department read those that they take part in or lead.

import { holdsOn } from '#access/account.ts';
import { listRoleGrants } from '#access/store-grants.ts';
import { ownOffices } from '#modules/offices/services.ts';
import type { Context } from '#runner/use-case.ts';
import { comesByDepartment, type Guest, takesPart } from './rules/guest.ts';
import { inTeam, type Visit, type VisitId } from './rules/visit.ts';
import { listVisitIdsOfGuest } from './store.ts';

type Asking = Pick<Context, 'db' | 'actor' | 'today'>;

/** The person as a guest with their agencies; `null`: they are none, and read as far as their role reaches. */
export async function guestOf(context: Asking): Promise<Guest | null> {
  const { db, actor, today } = context;
  if (actor.accountId === null || !comesByDepartment(actor)) return null;
  const bodies = (await ownOffices(context)).filter((one) => one.bodyId !== null).map((one) => one.label);
  const named = (await listRoleGrants(db, actor.accountId))
    .filter((one) => one.role === 'department-officer' && holdsOn(one, today))
    .flatMap((one) => one.office ?? []);
  return { accountId: actor.accountId, agencies: [...new Set([...bodies, ...named])] };
}

/** Whether the person reads a visit and what was written of it. */
export async function readsVisit(context: Asking, visit: Visit): Promise<boolean> {
  // Who is in the team, or set the visit up, is asked nothing more.
  if (inTeam(visit, context.actor.accountId) || !comesByDepartment(context.actor)) return true;
  const guest = await guestOf(context);
  return guest === null || takesPart(visit, guest);
}

/** The visits that a guest reads; `null`: the person is none. */
export async function visitIdsRead(context: Asking): Promise<readonly VisitId[] | null> {
  const guest = await guestOf(context);
  return guest === null ? null : await listVisitIdsOfGuest(context.db, guest);
}
