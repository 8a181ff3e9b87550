// An office looks at a product that its producer entered itself: it stands in the register from now on and the public reads
// it, or it goes back with a reason.

import { z } from 'zod';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { oneOf, optionalText, text, version } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { productMay } from '../rules/lifecycle.ts';
import { productContent } from '../rules/product.ts';
import { changeProductRow, findProductById, touchedProduct } from '../services.ts';
import { liveProduct, subjectByCode } from './find-subject.ts';

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
    if (!productMay(before.status, isConfirmed ? 'confirm' : 'send-back')) {
      return refuse(problem('conflict', 'products/not-waiting'));
    }
    const stale = (current: unknown) => refuse(problem('conflict', 'records/changed-meanwhile', { current }));
    if (before.version !== input.version) return stale(productContent(before));
    if (!isConfirmed && input.reason === null) return refuse(invalidFields([{ path: 'reason', code: 'required' }]));
    const changes = isConfirmed
      ? { status: 'active' as const, sentBackReason: null }
      : { status: 'sent-back' as const, sentBackReason: input.reason };
    const after = await changeProductRow(context.db, before, changes, context.now);
    if (after === null) {
      const current = await findProductById(context.db, before.id);
      return stale(current === null ? null : productContent(current));
    }
    context.touch(touchedProduct(before, after));
    return ok({ code: after.code, name: after.name, status: after.status });
  },
});
