// Gives a draft up. Nothing is deleted: it can still be read, and the product may open another one.

import { z } from 'zod';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id, version } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { dossierContent } from '../rules/dossier.ts';
import { updateDossier } from '../store.ts';
import { dossierFor, notToWrite, subjectById } from './find-dossier.ts';

export const dropDossier = defineUseCase({
  name: 'dossiers/drop-dossier',
  kind: 'act',
  legalBasis: null,
  input: z.object({ dossierId: id<'dossier'>(), version }),
  subject: (input, context) => subjectById(input.dossierId, context),
  async run(input, context) {
    const found = await dossierFor('drop', input.dossierId, context);
    if (!found.ok) return found;
    const before = found.value;
    const not = notToWrite(context.actor, before);
    if (not !== null) return refuse(not);
    const after = { ...before, version: before.version + 1, state: 'dropped', changedAt: context.now } as const;
    const current = { current: dossierContent(before) };
    if (before.version !== input.version) return refuse(problem('conflict', 'records/changed-meanwhile', current));
    await updateDossier(context.db, before, { state: after.state, changedAt: after.changedAt });
    context.touch({ kind: 'dossier', id: before.id, before: dossierContent(before), after: dossierContent(after) });
    return ok({ product: before.productName });
  },
});
