// Takes a saved view away: one's own, or one of one's unit. The ledger keeps what it was.

import { z } from 'zod';
import { ok, refuse } from '#kernel/result.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { deleteView, findView } from '../store.ts';

export const removeView = defineUseCase({
  name: 'views/remove-view',
  kind: 'act',
  legalBasis: null,
  input: z.object({ viewId: id<'saved-view'>() }),
  async subject(input, context) {
    const view = await findView(context.db, input.viewId);
    if (view === null) return refuse(notFound);
    const { provinceCode, communeCode, accountId } = view;
    return ok({ provinceCode, communeCode, accountId });
  },
  async run(input, context) {
    const view = await findView(context.db, input.viewId);
    if (view === null || !(await deleteView(context.db, view.id))) return refuse(notFound);
    context.touch({ kind: 'saved-view', id: view.id, before: view, after: null });
    return ok({ name: view.name });
  },
});
