// Asking the engine as a program does: a raw request in, an answer or the refusal out.

import type { Problem } from '#kernel/problem.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { readScoreRequest, type Score, score } from '#modules/evaluation/index.ts';

/** The score of a raw request; throws with the problem where it was refused. */
export async function scored(raw: { readonly set: string; readonly [key: string]: unknown }): Promise<Score> {
  const set = await findCriteriaSet(raw.set);
  const request = readScoreRequest(raw, set);
  if (!request.ok || set === null) throw new Error(JSON.stringify(request.ok ? raw.set : request.problem));
  return score(request.value, set);
}

/** The refusal of a raw request; throws where it was scored. */
export async function refused(raw: unknown): Promise<Problem> {
  const named = (raw as { set?: unknown } | null)?.set;
  const request = readScoreRequest(raw, typeof named === 'string' ? await findCriteriaSet(named) : null);
  if (request.ok) throw new Error('it was scored');
  return request.problem;
}
