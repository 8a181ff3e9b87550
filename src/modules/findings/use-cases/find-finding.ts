// The finding, visit or product that a step names, and whom that step therefore concerns; how a finding is changed with an act that stays.

import type { Subject } from '#access/reach.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import { changedMeanwhile, notInThisState } from '../problems.ts';
import { type Finding, type FindingId, findingContent } from '../rules/finding.ts';
import type { FindingAct } from '../rules/finding-act.ts';
import { type FindingStep, findingMay } from '../rules/finding-lifecycle.ts';
import { findFinding, insertFindingAct, updateFinding } from '../store.ts';

/** Whom a record of a visit concerns. */
export const subjectOf = (one: Pick<Finding, 'provinceCode' | 'communeCode' | 'producerId'>): Subject => ({
  provinceCode: one.provinceCode,
  communeCode: one.communeCode,
  producerId: one.producerId,
});

/** The finding, if it was seen as it is and the step is possible now. */
export async function findingFor(
  step: FindingStep,
  seen: { readonly findingId: FindingId; readonly version: number },
  { db }: Pick<Context, 'db'>,
): Promise<Result<Finding>> {
  const found = await findFinding(db, seen.findingId);
  if (found === null) return refuse(notFound);
  if (found.version !== seen.version) return refuse(changedMeanwhile(findingContent(found)));
  return findingMay(found.state, step) ? ok(found) : refuse(notInThisState(found.state, step));
}

type Said = Pick<FindingAct, 'kind'> & Partial<Omit<FindingAct, 'id' | 'findingId' | 'byId' | 'byName' | 'on' | 'at'>>;

/** One row of what happened to a finding, by the actor, now. */
export async function noteAct(context: Context, findingId: FindingId, said: Said): Promise<FindingAct> {
  const { actor, today, now, newId, db } = context;
  const act: FindingAct = {
    words: null,
    files: [],
    until: null,
    toLabel: null,
    details: null,
    ...said,
    id: newId<'finding-act'>(),
    findingId,
    byId: actor.accountId,
    byName: actor.displayName,
    on: today,
    at: now,
  };
  await insertFindingAct(db, act);
  context.touch({ kind: 'finding-act', id: act.id, before: null, after: act });
  return act;
}

/** Changes a finding, keeps the act, and names both for the ledger. */
export async function changeFinding(
  context: Context,
  before: Finding,
  changes: Partial<Finding>,
  said: Said,
): Promise<Result<Finding>> {
  const written = { ...changes, changedAt: context.now };
  if (!(await updateFinding(context.db, before, written))) return refuse(changedMeanwhile(findingContent(before)));
  const after: Finding = { ...before, ...written, version: before.version + 1 };
  context.touch({ kind: 'finding', id: before.id, before: findingContent(before), after: findingContent(after) });
  await noteAct(context, before.id, said);
  return ok(after);
}
