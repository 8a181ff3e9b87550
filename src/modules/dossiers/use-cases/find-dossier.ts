// The dossier an act names, and whom that act therefore concerns.

import type { Actor } from '#access/actor.ts';
import type { Subject } from '#access/reach.ts';
import { type Problem, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import type { Dossier, DossierId } from '../rules/dossier.ts';
import { type InvitationAccess, isEnough } from '../rules/invitation.ts';
import { type DossierAct, dossierMay } from '../rules/lifecycle.ts';
import { findDossier, lockDossier } from '../store.ts';
import { findInvitedAccess } from '../store-invitations.ts';

/** Whom a dossier belongs to. */
export function subjectOfDossier({
  provinceCode,
  communeCode,
  producerId,
}: Pick<Dossier, 'provinceCode' | 'communeCode' | 'producerId'>): Subject {
  return { provinceCode, communeCode, producerId };
}

/** Whether somebody may see what is not sent yet: who speaks for the producer, and the offices that guide it. */
export function seesDrafts(actor: Actor, producerId: Dossier['producerId'] | null = null): boolean {
  if (actor.kind !== 'account') return actor.kind !== 'stranger';
  if (producerId !== null && actor.producerIds.includes(producerId)) return true;
  return actor.grants.some(({ role }) => ['commune-officer', 'province-officer', 'platform-admin'].includes(role));
}

/** The subject of an act on a dossier; a draft is for others like one that does not exist. */
export async function subjectById(id: DossierId, context: Pick<Context, 'db' | 'actor'>): Promise<Result<Subject>> {
  const dossier = await findDossier(context.db, id);
  if (dossier === null) return refuse(notFound);
  if (dossier.receivedOn === null && !seesDrafts(context.actor, dossier.producerId)) return refuse(notFound);
  return ok(subjectOfDossier(dossier));
}

/** How far who acts is let into a dossier by its producer; `null`: not, or not any more. */
export async function invitedTo(
  id: DossierId,
  { db, actor }: Pick<Context, 'db' | 'actor'>,
): Promise<InvitationAccess | null> {
  return actor.accountId === null ? null : await findInvitedAccess(db, id, actor.accountId);
}

/**
 * The subject of an act that invited people may do too: for them it is their own, for everybody else that of `subjectById`.
 * Only such acts ask for it: a subject of the own account is within the reach of every producer.
 */
export async function subjectWithInvited(
  id: DossierId,
  wanted: InvitationAccess,
  context: Pick<Context, 'db' | 'actor'>,
): Promise<Result<Subject>> {
  if (!isEnough(await invitedTo(id, context), wanted)) return await subjectById(id, context);
  const dossier = await findDossier(context.db, id);
  if (dossier === null) return refuse(notFound);
  return ok({ ...subjectOfDossier(dossier), accountId: context.actor.accountId });
}

/** Whether who acts speaks for the producer; the console of the server and the commune do not. */
export function isOwn(actor: Actor, dossier: Pick<Dossier, 'producerId'>): boolean {
  return actor.producerIds.includes(dossier.producerId);
}

/** Why somebody may not write in a dossier: what the producer writes, no officer changes. `null`: may. */
export function notToWrite(actor: Actor, dossier: Dossier): Problem | null {
  return dossier.byProxy || isOwn(actor, dossier) ? null : problem('forbidden', 'dossiers/producer-writes');
}

/** The dossier under a lock, if the act is possible in its state. */
export async function dossierFor(act: DossierAct, id: DossierId, context: Context): Promise<Result<Dossier>> {
  const dossier = await lockDossier(context.db, id);
  if (dossier === null) return refuse(notFound);
  if (!dossierMay(dossier.state, act)) {
    return refuse(problem('conflict', 'dossiers/not-in-this-state', { state: dossier.state, act }));
  }
  return ok(dossier);
}
