// Drops a kept sheet. The ledger keeps what it was.

import { z } from 'zod';
import { ok, refuse } from '#kernel/result.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { ownerOfSheet } from '../own-sheet.ts';
import { deleteKeptSheet, findKeptSheet } from '../store.ts';

export const dropKeptSheet = defineUseCase({
  name: 'evaluation/drop-kept-sheet',
  kind: 'act',
  legalBasis: null,
  input: z.object({ sheetId: id<'kept-sheet'>() }),
  subject: (input, context) => ownerOfSheet(input.sheetId, context),
  async run(input, context) {
    const sheet = await findKeptSheet(context.db, input.sheetId);
    if (sheet === null || !(await deleteKeptSheet(context.db, sheet.id))) return refuse(notFound);
    context.touch({ kind: 'kept-sheet', id: sheet.id, before: sheet, after: null });
    return ok({ name: sheet.name });
  },
});
