// The sheet of one product for everybody: what its public page says, on a page of A4, as long as it carries its stars.

import { z } from 'zod';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { pointsSelling } from '#modules/points-of-sale/services.ts';
import { findLiveProductByCode } from '#modules/products/services.ts';
import { text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { paperOf } from '../paper-facts.ts';
import { leftOutReason } from '../rules/left-out.ts';

export const viewSheet = defineUseCase({
  name: 'selling-papers/view-sheet',
  kind: 'read',
  legalBasis: null,
  input: z.object({ code: text(20) }),
  async run({ code }, { db, today }) {
    const product = await findLiveProductByCode(db, code);
    if (product === null) return refuse(notFound);
    const reason = leftOutReason(product, today);
    // What no office has looked at is nobody's business but its producer's.
    if (reason === 'not-looked-at') return refuse(notFound);
    if (reason !== null)
      return refuse(problem('conflict', 'selling-papers/not-valid-today', { name: product.name, reason }));
    const selling = await pointsSelling(db, [product.id], today);
    return ok(await paperOf(db, 'sheet', [product], today, { selling, ofPoint: null }));
  },
});
