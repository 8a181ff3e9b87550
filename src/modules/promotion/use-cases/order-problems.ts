// What is asked of whoever passes a buyer on against the order of the list: a sentence, with the names of those that stand above.

import type { ProducerId } from '#kernel/ids.ts';
import type { FieldProblem } from '#kernel/problem.ts';
import { isSentence, notASentence } from '#kernel/sentence.ts';
import { findLiveProducersByIds } from '#modules/producers/services.ts';
import type { Context } from '#runner/use-case.ts';

/** Names said in a refusal. */
const MOST_NAMED = 3;

export async function orderProblems(
  over: readonly ProducerId[],
  reason: string | null,
  { db }: Pick<Context, 'db'>,
): Promise<readonly FieldProblem[]> {
  if (reason !== null) return isSentence(reason) ? [] : [notASentence('reason')];
  const living = await findLiveProducersByIds(db, over);
  const names = over.slice(0, MOST_NAMED).map((one) => living.get(one)?.name ?? '');
  const details = { producers: names.join('; '), more: over.length - names.length };
  return [{ path: 'reason', code: 'promotion/against-order', details }];
}
