// An officer of the commune takes a sent dossier in hand: the slip names who received it.

import { z } from 'zod';
import { ok } from '#kernel/result.ts';
import { id, version } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { changed, seenDossier } from './changing-dossier.ts';
import { subjectById } from './find-dossier.ts';
import { tellProducer } from './tell-of-dossier.ts';

export const takeInDossier = defineUseCase({
  name: 'dossiers/take-in-dossier',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 2',
  input: z.object({ dossierId: id<'dossier'>(), version }),
  subject: (input, context) => subjectById(input.dossierId, context),
  async run(input, context) {
    const found = await seenDossier('take-in', input, context);
    if (!found.ok) return found;
    const done = await changed(found.value, { state: 'received', receivedBy: context.actor.accountId }, context);
    if (!done.ok) return done;
    const { slipNumber, dueOn, productName } = done.value;
    await tellProducer(context, done.value, 'dossier-taken-in', { product: productName, slip: slipNumber ?? '' });
    return ok({ slipNumber, dueOn });
  },
});
