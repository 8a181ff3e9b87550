// Saves the answers of a kept sheet; the last save counts, for nobody else writes in it.

import { z } from 'zod';
import { ok, refuse } from '#kernel/result.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { keptAnswers, ownerOfSheet } from '../own-sheet.ts';
import { findKeptSheet, updateKeptSheet } from '../store.ts';

export const saveKeptSheet = defineUseCase({
  name: 'evaluation/save-kept-sheet',
  kind: 'act',
  legalBasis: null,
  input: z.object({ sheetId: id<'kept-sheet'>(), answers: z.string().max(2_000) }),
  subject: (input, context) => ownerOfSheet(input.sheetId, context),
  async run(input, context) {
    const sheet = await findKeptSheet(context.db, input.sheetId);
    if (sheet === null) return refuse(notFound);
    const answers = await keptAnswers(sheet.setId, input.answers);
    if (!answers.ok) return answers;
    const after = { ...sheet, answers: answers.value, savedAt: context.now };
    await updateKeptSheet(context.db, after);
    context.touch({ kind: 'kept-sheet', id: sheet.id, before: sheet, after });
    return ok({ set: sheet.setId, answers: answers.value, savedAt: context.now });
  },
});
