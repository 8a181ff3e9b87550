// Saves the answers of a kept sheet on top of the version they were made from. Nobody else writes in it, but the same person
// may have it open twice: an older window is answered with what stands, and nothing is written over.

import { z } from 'zod';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { keptAnswers, ownerOfSheet } from '../own-sheet.ts';
import type { KeptSheet } from '../rules/kept-sheet.ts';
import { findKeptSheet, updateKeptSheet } from '../store.ts';

const savedOf = ({ setId, answers, savedAt, version: saved }: KeptSheet) => ({
  set: setId,
  answers,
  savedAt,
  version: saved,
});

export const saveKeptSheet = defineUseCase({
  name: 'evaluation/save-kept-sheet',
  kind: 'act',
  legalBasis: null,
  input: z.object({ sheetId: id<'kept-sheet'>(), version, answers: z.string().max(2_000) }),
  subject: (input, context) => ownerOfSheet(input.sheetId, context),
  async run(input, context) {
    const sheet = await findKeptSheet(context.db, input.sheetId);
    if (sheet === null) return refuse(notFound);
    const answers = await keptAnswers(sheet.setId, input.answers);
    if (!answers.ok) return answers;
    const after = { ...sheet, answers: answers.value, savedAt: context.now, version: sheet.version + 1 };
    // What stands already is saved, whichever window it came from.
    if (sheet.answers === after.answers) {
      context.touch({ kind: 'kept-sheet', id: sheet.id, before: sheet, after: sheet });
      return ok(savedOf(sheet));
    }
    const written = sheet.version === input.version && (await updateKeptSheet(context.db, sheet, after));
    if (!written) {
      const now = await findKeptSheet(context.db, input.sheetId);
      if (now === null) return refuse(notFound);
      return refuse(problem('conflict', 'records/changed-meanwhile', { current: savedOf(now) }));
    }
    context.touch({ kind: 'kept-sheet', id: sheet.id, before: sheet, after });
    return ok(savedOf(after));
  },
});
