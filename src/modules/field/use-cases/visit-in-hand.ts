// A visit as it is to the person who acts: somebody of its team writes its record, others read it within their reach.

import type { Subject } from '#access/reach.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Visit, VisitId } from '#modules/inspections/index.ts';
import { findVisit, inTeam, readsVisit } from '#modules/inspections/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';

/** Whom a visit concerns to who acts: the actor's own where the team has them, else its unit. */
export async function subjectOfTeam(
  { visitId }: { readonly visitId: VisitId },
  context: Context,
): Promise<Result<Subject>> {
  const { db, actor } = context;
  const visit = await findVisit(db, visitId);
  // An officer of a department reads what it takes part in or leads.
  if (visit === null || !(await readsVisit(context, visit))) return refuse(notFound);
  const { provinceCode, communeCode } = visit;
  const own = inTeam(visit, actor.accountId) ? { accountId: actor.accountId } : {};
  return ok({ provinceCode, communeCode, ...own });
}

/** The visit for somebody of its team, while its record may still grow. */
export async function visitToWrite(visitId: VisitId, { db, actor }: Context): Promise<Result<Visit>> {
  const visit = await findVisit(db, visitId);
  if (visit === null || !inTeam(visit, actor.accountId)) return refuse(notFound);
  return whileItGrows(visit);
}

/** The visit for who may decide between versions of its record, of the team or of an office that reaches it. */
export async function visitToDecide(visitId: VisitId, { db }: Context): Promise<Result<Visit>> {
  const visit = await findVisit(db, visitId);
  return visit === null ? refuse(notFound) : whileItGrows(visit);
}

function whileItGrows(visit: Visit): Result<Visit> {
  if (visit.state === 'closed') return refuse(problem('conflict', 'field/record-closed'));
  if (visit.state === 'cancelled') return refuse(problem('conflict', 'field/record-cancelled'));
  return ok(visit);
}
