// Everything that keeps a changed recognition from being written, asked when it is proposed and again when it is confirmed.

import { invalidFields, type Problem, problem } from '#kernel/problem.ts';
import type { Product } from '#modules/products/index.ts';
import type { Context } from '#runner/use-case.ts';
import { recognitionProblems, type TermWord, termProblems } from '../rules/check-recognition.ts';
import { mayHappen, type RecognitionAct } from '../rules/lifecycle.ts';
import { hasDecision, type Recognition, type RecognitionDraft } from '../rules/recognition.ts';
import { statusOn } from '../rules/status.ts';
import { decisionClash } from './decision-clash.ts';

export async function correctionFault(
  context: Context,
  { before, product }: { readonly before: Recognition; readonly product: Product },
  act: RecognitionAct,
  draft: RecognitionDraft,
  word: TermWord,
): Promise<Problem | null> {
  if (!mayHappen(statusOn(before, context.today).status, act)) {
    return problem('conflict', 'certificates/not-in-this-state');
  }
  const problems = [...recognitionProblems(draft, context.today), ...termProblems(draft, word)];
  if (act === 'complete' && !hasDecision(draft) && problems.length === 0) {
    problems.push({ path: 'decisionNumber', code: 'required' }, { path: 'issuedOn', code: 'required' });
  }
  if (act === 'complete' && draft.stars > before.stars) {
    problems.push({ path: 'stars', code: 'certificates/raise-is-a-correction', details: { stars: before.stars } });
  }
  if (before.extendedUntil !== null && draft.expiresOn !== null && draft.expiresOn >= before.extendedUntil) {
    problems.push({ path: 'expiresOn', code: 'certificates/end-after-extension' });
  }
  if (problems.length > 0) return invalidFields(problems);
  return await decisionClash(context, product.id, draft, before.id);
}
