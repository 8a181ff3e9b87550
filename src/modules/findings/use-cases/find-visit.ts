// The visit that papers and findings follow, and whom it concerns; who of those without an office of the province was there.

import type { Actor } from '#access/actor.ts';
import type { Subject } from '#access/reach.ts';
import type { Id } from '#kernel/ids.ts';
import { type Problem, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Visit } from '#modules/inspections/index.ts';
import { findVisit, inTeam, readsVisit } from '#modules/inspections/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import { subjectOf } from './find-finding.ts';

export async function visitFor({ db }: Pick<Context, 'db'>, visitId: Id<'visit'>): Promise<Result<Visit>> {
  const visit = await findVisit(db, visitId);
  return visit === null ? refuse(notFound) : ok(visit);
}

export async function subjectByVisit(context: Context, visitId: Id<'visit'>): Promise<Result<Subject>> {
  const visit = await visitFor(context, visitId);
  if (!visit.ok) return visit;
  return (await readsVisit(context, visit.value)) ? ok(subjectOf(visit.value)) : refuse(notFound);
}

/** Whether a person works for an office of the province, which leads and may write of every visit. */
export const isOfProvince = ({ kind, grants }: Actor): boolean =>
  kind !== 'account' || grants.some(({ role }) => role === 'province-officer' || role === 'department-officer');

/** Why a person may not write of a visit: an inspector or a commune writes of those that it was at. */
export function whyNotThere(visit: Visit, { actor }: Pick<Context, 'actor'>): Problem | null {
  if (isOfProvince(actor) || inTeam(visit, actor.accountId)) return null;
  const ownGuidance = visit.kind !== 'inspection' && actor.grants.some(({ role }) => role === 'commune-officer');
  return ownGuidance ? null : problem('forbidden', 'findings/not-in-team');
}

/** Outside a visit, an office of the province writes; a commune in what it supervises. An inspector writes of visits. */
export function whyNotOfOffice({ actor }: Pick<Context, 'actor'>): Problem | null {
  if (isOfProvince(actor) || actor.grants.some(({ role }) => role === 'commune-officer')) return null;
  return problem('forbidden', 'findings/inspector-writes-of-visits');
}
