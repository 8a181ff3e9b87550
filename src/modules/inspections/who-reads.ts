// Whether the person who acts reads a plan, an inspection, a visit or a case, beyond the reach of their role: officers of a department read what
// they take part in, lead, opened or were handed.

import { holdsOn } from '#access/account.ts';
import { listRoleGrants } from '#access/store-grants.ts';
import { ownOffices } from '#modules/offices/services.ts';
import type { Context } from '#runner/use-case.ts';
import type { InspectionCase } from './rules/case.ts';
import { comesByDepartment, type Guest, goesAlong, isOwnCase, takesPart } from './rules/guest.ts';
import type { Inspection, PlanId } from './rules/inspection.ts';
import { inTeam, type Visit, type VisitId } from './rules/visit.ts';
import { findVisitRow, listInspectionsOfGuest, listVisitIdsOfGuest, listVisitsOfInspection } from './store.ts';
import type { CasesOfGuest } from './store-cases.ts';

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

/** Whether the person reads an inspection: a guest where it or one of its visits names them or their agency, or where they set it up. */
export async function readsInspection(context: Asking, inspection: Inspection): Promise<boolean> {
  const guest = await guestOf(context);
  if (guest === null || goesAlong(inspection, guest)) return true;
  return (await listVisitsOfInspection(context.db, inspection.id)).some((one) => takesPart(one, guest));
}

/** The plans that a guest takes part in carrying out; `null`: the person is none. */
export async function planIdsRead(context: Asking): Promise<readonly PlanId[] | null> {
  const guest = await guestOf(context);
  if (guest === null) return null;
  return (await listInspectionsOfGuest(context.db, guest)).flatMap((one) => one.planId ?? []);
}

/** The cases that a guest reads; `null`: the person is none. */
export async function casesRead(context: Asking): Promise<CasesOfGuest | null> {
  const guest = await guestOf(context);
  return guest === null ? null : { guest, visitIds: await listVisitIdsOfGuest(context.db, guest) };
}

/** Whether the person reads a case: a guest one of their own or of their agency, one that was handed to it, or one whose visit they read. */
export async function readsCase(context: Asking, one: InspectionCase): Promise<boolean> {
  const guest = await guestOf(context);
  if (guest === null || isOwnCase(one, guest)) return true;
  const visit = one.visitId === null ? null : await findVisitRow(context.db, one.visitId);
  return visit !== null && takesPart(visit, guest);
}

/** The first office of who acts, as it is called; of a department where nobody entered it, the name in the role. Empty: none is known. */
export async function ownOfficeLabel(context: Asking): Promise<string> {
  const [own] = await ownOffices(context);
  return own?.label ?? (await guestOf(context))?.agencies[0] ?? '';
}
