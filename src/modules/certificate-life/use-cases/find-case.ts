// The case that an act names, and whom that act therefore concerns, for who reads it.

import type { Subject } from '#access/reach.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import { changedMeanwhile, notInThisState } from '../problems.ts';
import { caseContent, type WithdrawalCase, type WithdrawalCaseId } from '../rules/withdrawal-case.ts';
import { caseMay, type WithdrawalAct } from '../rules/withdrawal-lifecycle.ts';
import { findCase, updateCase } from '../store.ts';
import { casesRead } from './who-reads-case.ts';

type Asking = Pick<Context, 'db'>;

export async function subjectByCase(context: Context, id: WithdrawalCaseId): Promise<Result<Subject>> {
  const one = await findCase(context.db, id);
  if (one === null || (await casesRead(context, [one])).length === 0) return refuse(notFound);
  const { provinceCode, communeCode, producerId } = one;
  return ok({ provinceCode, communeCode, producerId });
}

/** What is recorded in the name of the chair of the province concerns the province alone: no office of a commune types it. */
export async function provinceOfCase({ db }: Asking, id: WithdrawalCaseId): Promise<Result<Subject>> {
  const one = await findCase(db, id);
  return one === null ? refuse(notFound) : ok({ provinceCode: one.provinceCode, communeCode: null });
}

/** The case, if it was seen as it is and the act is possible now. */
export async function caseFor(
  act: WithdrawalAct,
  seen: { readonly caseId: WithdrawalCaseId; readonly version: number },
  { db }: Asking,
): Promise<Result<WithdrawalCase>> {
  const one = await findCase(db, seen.caseId);
  if (one === null) return refuse(notFound);
  if (one.version !== seen.version) return refuse(changedMeanwhile(caseContent(one)));
  return caseMay(one.state, act) ? ok(one) : refuse(notInThisState(one.state, act));
}

/** Writes what an act changes of a case, and names it for the ledger. */
export async function changeCase(
  context: Context,
  before: WithdrawalCase,
  changes: Partial<WithdrawalCase>,
): Promise<Result<WithdrawalCase>> {
  const written = { ...changes, changedAt: context.now };
  if (!(await updateCase(context.db, before, written))) return refuse(changedMeanwhile(caseContent(before)));
  const after: WithdrawalCase = { ...before, ...written, version: before.version + 1 };
  context.touch({ kind: 'withdrawal-case', id: before.id, before: caseContent(before), after: caseContent(after) });
  return ok(after);
}
