// The records that acts name: whom they concern, the lock under which they are changed, what the producer may see of them.

import type { Reach, Subject } from '#access/reach.ts';
import { covers } from '#access/reach.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { provinceSeen } from '#modules/offices/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import { type CaseActRow, type CaseId, caseContent, type InspectionCase } from '../rules/case.ts';
import { type CaseAct, caseMay } from '../rules/case-lifecycle.ts';
import type { PlanId } from '../rules/inspection.ts';
import { type InspectionId, type Visit, type VisitId, visitContent } from '../rules/visit.ts';
import { type VisitAct, visitMay } from '../rules/visit-lifecycle.ts';
import { findInspection, findVisitRow, lockVisit, updateVisit } from '../store.ts';
import { findCaseRow, insertCaseActs, lockCase, updateCase } from '../store-cases.ts';
import { findPlan } from '../store-plans.ts';
import { planIdsRead, readsCase, readsInspection, readsVisit } from '../who-reads.ts';

/** Whom a plan or an inspection concerns: the province itself. */
export const provinceSubject = (provinceCode: string): Subject => ({ provinceCode, communeCode: null });

/** The province of who makes a plan; the console names it. */
export function provinceOfActor(context: Context, asked: string | null): Result<string> {
  const provinceCode = provinceSeen(context, asked);
  return provinceCode === '' ? refuse(problem('forbidden', 'inspections/no-province')) : ok(provinceCode);
}

export async function subjectOfPlan(context: Context, id: PlanId): Promise<Result<Subject>> {
  const plan = await findPlan(context.db, id);
  if (plan === null) return refuse(notFound);
  const read = await planIdsRead(context);
  return read === null || read.includes(id) ? ok(provinceSubject(plan.provinceCode)) : refuse(notFound);
}

export async function subjectOfInspection(context: Context, id: InspectionId): Promise<Result<Subject>> {
  const found = await findInspection(context.db, id);
  if (found === null || !(await readsInspection(context, found))) return refuse(notFound);
  return ok(provinceSubject(found.provinceCode));
}

export async function subjectByVisit(context: Context, id: VisitId): Promise<Result<Subject>> {
  const visit = await findVisitRow(context.db, id);
  if (visit === null || !(await readsVisit(context, visit))) return refuse(notFound);
  const { provinceCode, communeCode, producerId } = visit;
  return ok({ provinceCode, communeCode, producerId });
}

export async function subjectByCase(context: Context, id: CaseId): Promise<Result<Subject>> {
  const found = await findCaseRow(context.db, id);
  if (found === null || !(await readsCase(context, found))) return refuse(notFound);
  return ok({ provinceCode: found.provinceCode, communeCode: found.communeCode });
}

/** Whether somebody sees a record only as its producer. */
export const asProducer = (reach: Reach, { provinceCode, communeCode }: Pick<Visit, 'provinceCode' | 'communeCode'>) =>
  !covers(reach, { provinceCode, communeCode });

/** Whether the producer is told of a visit by now: an inspection once its notice is out or somebody came, never before. */
export const shownToProducer = ({ kind, state, heldOn }: Pick<Visit, 'kind' | 'state' | 'heldOn'>): boolean =>
  kind !== 'inspection' || heldOn !== null || state === 'notified';

/** The visit under a lock, as the form showed it, if the act is possible in its state. */
export async function visitFor(act: VisitAct, id: VisitId, version: number, context: Context): Promise<Result<Visit>> {
  const visit = await lockVisit(context.db, id);
  if (visit === null) return refuse(notFound);
  if (visit.version !== version) return refuse(problem('conflict', 'records/changed-meanwhile'));
  if (visitMay(visit.state, act)) return ok(visit);
  return refuse(problem('conflict', 'inspections/not-in-this-state', { state: visit.state }));
}

/** Writes what changed and names the visit in the ledger. It is under the act's lock, so nobody was faster. */
export async function settleVisit(context: Context, before: Visit, changes: Partial<Visit>): Promise<Visit> {
  const done = await updateVisit(context.db, before, { ...changes, changedAt: context.now });
  if (!done) throw new Error('a locked visit was changed by somebody else');
  const after: Visit = { ...before, ...changes, version: before.version + 1, changedAt: context.now };
  context.touch({ kind: 'visit', id: before.id, before: visitContent(before), after: visitContent(after) });
  return after;
}

/** The case under a lock, as the form showed it, if the act is possible in its state. */
export async function caseFor(
  act: CaseAct,
  id: CaseId,
  version: number,
  context: Context,
): Promise<Result<InspectionCase>> {
  const found = await lockCase(context.db, id);
  if (found === null) return refuse(notFound);
  if (found.version !== version) return refuse(problem('conflict', 'records/changed-meanwhile'));
  if (caseMay(found.state, act)) return ok(found);
  return refuse(problem('conflict', 'inspections/case-not-in-this-state', { state: found.state }));
}

/** Writes what changed of a case, with the line of what happened. */
export async function settleCase(
  context: Context,
  before: InspectionCase,
  changes: Partial<InspectionCase>,
  act: Pick<CaseActRow, 'kind' | 'words'>,
): Promise<InspectionCase> {
  const done = await updateCase(context.db, before, { ...changes, changedAt: context.now });
  if (!done) throw new Error('a locked case was changed by somebody else');
  const after: InspectionCase = { ...before, ...changes, version: before.version + 1, changedAt: context.now };
  await insertCaseActs(context.db, [caseActOf(context, before.id, act)]);
  context.touch({ kind: 'inspection-case', id: before.id, before: caseContent(before), after: caseContent(after) });
  return after;
}

/** A line of what happened to a case. */
export const caseActOf = (context: Context, caseId: CaseId, act: Pick<CaseActRow, 'kind' | 'words'>): CaseActRow => ({
  ...act,
  id: context.newId<'inspection-case-act'>(),
  caseId,
  byName: context.actor.displayName,
  madeBy: context.actor.accountId,
  onDay: context.today,
  at: context.now,
});
