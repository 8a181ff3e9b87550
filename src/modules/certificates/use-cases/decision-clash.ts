// Before a recognition is recorded or changed: does the product have one of the same decision already? A person decides in
// words which of the two is wrong; nothing replaces anything in silence.

import type { ProductId } from '#kernel/ids.ts';
import { type Problem, problem } from '#kernel/problem.ts';
import { lockProducts } from '#modules/products/services.ts';
import type { Context } from '#runner/use-case.ts';
import type { Recognition, RecognitionDraft } from '../rules/recognition.ts';
import { recordedAlready } from '../rules/same-decision.ts';
import { findRecognitionsByProducts } from '../services.ts';

/** The refusal that names the earlier entry, or `null`. Holds the product, so that two entries see one another. */
export async function decisionClash(
  context: Context,
  productId: ProductId,
  draft: RecognitionDraft,
  except: Recognition['id'] | null,
): Promise<Problem | null> {
  await lockProducts(context.db, [productId]);
  const earlier = recordedAlready(draft, await findRecognitionsByProducts(context.db, [productId]), except);
  if (earlier === null) return null;
  const { id, stars, decisionNumber, issuedOn } = earlier;
  return problem('conflict', 'certificates/decision-recorded-already', { id, stars, decisionNumber, issuedOn });
}
