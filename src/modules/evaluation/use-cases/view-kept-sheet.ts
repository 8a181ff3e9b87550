// One kept sheet, for whoever keeps it.

import { z } from 'zod';
import { ok, refuse } from '#kernel/result.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { ownerOfSheet } from '../own-sheet.ts';
import { findKeptSheet } from '../store.ts';

export const viewKeptSheet = defineUseCase({
  name: 'evaluation/view-kept-sheet',
  kind: 'read',
  legalBasis: null,
  input: z.object({ sheetId: id<'kept-sheet'>() }),
  subject: (input, context) => ownerOfSheet(input.sheetId, context),
  async run(input, context) {
    const sheet = await findKeptSheet(context.db, input.sheetId);
    return sheet === null ? refuse(notFound) : ok(sheet);
  },
});
