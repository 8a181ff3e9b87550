// An export contract that was written down by mistake counts no more, with the reason, and stays readable.

import { z } from 'zod';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { isSentence, notASentence } from '#kernel/sentence.ts';
import { id, text, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { findDeal, updateDeal } from '../store-market.ts';

export const dropDeal = defineUseCase({
  name: 'promotion/drop-deal',
  kind: 'act',
  legalBasis: null,
  input: z.object({ dealId: id<'export-deal'>(), version, reason: text(300) }),
  async subject({ dealId }, { db }) {
    const deal = await findDeal(db, dealId);
    return deal === null ? refuse(notFound) : ok(deal);
  },
  async run({ dealId, version: seen, reason }, context) {
    const before = await findDeal(context.db, dealId);
    if (before === null || before.droppedReason !== null) return refuse(notFound);
    if (!isSentence(reason)) return refuse(invalidFields([notASentence('reason')]));
    if (!(await updateDeal(context.db, { id: dealId, version: seen }, { droppedReason: reason }))) {
      return refuse(problem('conflict', 'records/changed-meanwhile', { current: before.version }));
    }
    context.touch({ kind: 'export-deal', id: dealId, before, after: { ...before, droppedReason: reason } });
    return ok({ dealId });
  },
});
