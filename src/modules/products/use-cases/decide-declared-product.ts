// An office looks at what a producer entered itself, a product or a new name for one: it stands in the register from now on
// and the public reads it, or it goes back with a reason.

import { z } from 'zod';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { oneOf, optionalText, text, version } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { productMay } from '../rules/lifecycle.ts';
import { type Product, productContent } from '../rules/product.ts';
import { nameWaits } from '../rules/proposed-name.ts';
import { changeProductRow, findProductById, touchedProduct } from '../services.ts';
import { liveProduct, subjectByCode } from './find-subject.ts';

/** What the answer makes of the record; `null` where nothing waits for one. */
function answered(before: Product, isConfirmed: boolean, reason: string | null): Partial<Product> | null {
  const sentBackReason = isConfirmed ? null : reason;
  if (productMay(before.status, isConfirmed ? 'confirm' : 'send-back')) {
    return { status: isConfirmed ? 'active' : 'sent-back', sentBackReason };
  }
  const { proposedName } = before;
  if (proposedName === null || !nameWaits(before)) return null;
  return { name: isConfirmed ? proposedName : before.name, proposedName: null, sentBackReason };
}

export const decideDeclaredProduct = defineUseCase({
  name: 'products/decide-declared-product',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 2',
  input: z.object({
    code: text(20),
    version,
    decision: oneOf(['confirmed', 'sent-back']),
    /** What is to be mended; needed where it is sent back. */
    reason: optionalText(500),
  }),
  subject: (input, context) => subjectByCode(input.code, context),
  async run(input, context) {
    const found = await liveProduct(context, input.code);
    if (!found.ok) return found;
    const before = found.value;
    const isConfirmed = input.decision === 'confirmed';
    const changes = answered(before, isConfirmed, input.reason);
    if (changes === null) return refuse(problem('conflict', 'products/not-waiting'));
    const stale = (current: unknown) => refuse(problem('conflict', 'records/changed-meanwhile', { current }));
    if (before.version !== input.version) return stale(productContent(before));
    if (!isConfirmed && input.reason === null) return refuse(invalidFields([{ path: 'reason', code: 'required' }]));
    const after = await changeProductRow(context.db, before, changes, context.now);
    if (after === null) {
      const current = await findProductById(context.db, before.id);
      return stale(current === null ? null : productContent(current));
    }
    context.touch(touchedProduct(before, after));
    return ok({ code: after.code, name: after.name, status: after.status, renamed: before.status === after.status });
  },
});
