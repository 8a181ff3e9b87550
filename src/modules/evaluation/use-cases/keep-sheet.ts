// Keeps a sheet in one's own account, under a name.

import { z } from 'zod';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { keptAnswers } from '../own-sheet.ts';
import type { KeptSheet } from '../rules/kept-sheet.ts';
import { insertKeptSheet, listKeptSheets } from '../store.ts';

/** More are no help to anybody who looks for one. */
const MOST = 50;

export const keepSheet = defineUseCase({
  name: 'evaluation/keep-sheet',
  kind: 'act',
  legalBasis: null,
  input: z.object({ set: text(20), answers: z.string().max(2_000), name: text(120) }),
  async subject(_input, context) {
    return ok({ provinceCode: null, communeCode: null, accountId: context.actor.accountId });
  },
  async run(input, context) {
    const { accountId } = context.actor;
    if (accountId === null) return refuse(notFound);
    const answers = await keptAnswers(input.set, input.answers);
    if (!answers.ok) return answers;
    if ((await listKeptSheets(context.db, accountId)).length >= MOST) {
      return refuse(problem('conflict', 'evaluation/too-many-sheets', { most: MOST }));
    }
    const sheet: KeptSheet = {
      id: context.newId<'kept-sheet'>(),
      accountId,
      setId: input.set,
      name: input.name,
      answers: answers.value,
      madeAt: context.now,
      savedAt: context.now,
      version: 1,
    };
    await insertKeptSheet(context.db, sheet);
    context.touch({ kind: 'kept-sheet', id: sheet.id, before: null, after: sheet });
    return ok({ id: sheet.id });
  },
});
