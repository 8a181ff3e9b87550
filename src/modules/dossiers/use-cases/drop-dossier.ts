// Gives a draft up, or a dossier that the commune sent back to be completed. Nothing is deleted: it can still be read, and the
// product may open another one.

import { z } from 'zod';
import { ok, refuse } from '#kernel/result.ts';
import { id, version } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { tellClosed } from '../tell-certificates.ts';
import { changed, seenDossier } from './changing-dossier.ts';
import { notToWrite, subjectById } from './find-dossier.ts';

export const dropDossier = defineUseCase({
  name: 'dossiers/drop-dossier',
  kind: 'act',
  legalBasis: null,
  input: z.object({ dossierId: id<'dossier'>(), version }),
  subject: (input, context) => subjectById(input.dossierId, context),
  async run(input, context) {
    const found = await seenDossier('drop', input, context);
    if (!found.ok) return found;
    const not = notToWrite(context.actor, found.value);
    if (not !== null) return refuse(not);
    const done = await changed(found.value, { state: 'dropped' }, context);
    if (!done.ok) return done;
    await tellClosed(done.value, context);
    return ok({ product: done.value.productName });
  },
});
