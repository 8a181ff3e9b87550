// Gives an idea up, with the reason. What was said and found is kept.

import { z } from 'zod';
import { ok } from '#kernel/result.ts';
import { id, text, version } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { ideaFor, settleIdea, subjectById } from './find-idea.ts';

export const withdrawIdea = defineUseCase({
  name: 'ideas/withdraw-idea',
  kind: 'act',
  legalBasis: null,
  input: z.object({ ideaId: id<'product-idea'>(), version, reason: text(500) }),
  subject: (input, context) => subjectById(input.ideaId, context),
  async run(input, context) {
    const found = await ideaFor('withdraw', input.ideaId, input.version, context);
    if (!found.ok) return found;
    const idea = await settleIdea(context, found.value, {
      state: 'withdrawn',
      stateReason: input.reason,
      provinceListedAt: null,
      provinceReason: null,
    });
    return ok({ ideaId: idea.id, name: idea.name });
  },
});
