// The council an act names, whose it is, and how somebody belongs to it.

import type { Actor } from '#access/actor.ts';
import type { Subject } from '#access/reach.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import type { Council, CouncilId } from '../rules/council.ts';
import { findCouncil } from '../store.ts';
import { COUNCIL } from './appoint-members.ts';

const DUTIES = ['council-chair', 'council-secretary', 'council-member'];

/** Councils in which the actor has a duty today. */
export function councilsOfActor(actor: Actor): readonly CouncilId[] {
  return actor.assignments
    .filter((one) => one.subjectKind === COUNCIL && DUTIES.includes(one.kind))
    .map((one) => one.subjectId as CouncilId);
}

/** Whether the actor has a duty in a council today. */
export function belongsTo(actor: Actor, councilId: CouncilId): boolean {
  return councilsOfActor(actor).includes(councilId);
}

/** Whom a council concerns: its province; for who has a duty in it, it is their own. */
export function subjectOfCouncil(actor: Actor, council: Pick<Council, 'id' | 'provinceCode'>): Subject {
  const subject = { provinceCode: council.provinceCode, communeCode: null };
  return belongsTo(actor, council.id) ? { ...subject, accountId: actor.accountId } : subject;
}

export async function councilById(id: CouncilId, context: Pick<Context, 'db'>): Promise<Result<Council>> {
  const council = await findCouncil(context.db, id);
  return council === null ? refuse(notFound) : ok(council);
}

/** The subject of an act on a council. */
export async function subjectById(id: CouncilId, context: Pick<Context, 'db' | 'actor'>): Promise<Result<Subject>> {
  const found = await councilById(id, context);
  return found.ok ? ok(subjectOfCouncil(context.actor, found.value)) : found;
}
