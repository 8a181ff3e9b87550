// The commune asks a producer that has an account for its word there, before anything is recorded on paper.

import { z } from 'zod';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { dossierContent } from '../rules/dossier.ts';
import { dossierFor, subjectById } from './find-dossier.ts';
import { speakersOf, tellProducer } from './tell-of-dossier.ts';

export const askForConsent = defineUseCase({
  name: 'dossiers/ask-for-consent',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 1, Điều 10 khoản 4 điểm a',
  input: z.object({ dossierId: id<'dossier'>() }),
  subject: (input, context) => subjectById(input.dossierId, context),
  async run(input, context) {
    const found = await dossierFor('consent', input.dossierId, context);
    if (!found.ok) return found;
    const dossier = found.value;
    if (!dossier.byProxy) return refuse(problem('conflict', 'dossiers/no-consent-needed'));
    if ((await speakersOf(context.db, dossier)).length === 0) {
      return refuse(problem('conflict', 'dossiers/producer-without-account'));
    }
    const words = { product: dossier.productName, person: context.actor.displayName };
    await tellProducer(context, dossier, 'dossier-consent-asked', words);
    const content = dossierContent(dossier);
    context.touch({ kind: 'dossier', id: dossier.id, before: content, after: content });
    return ok({ product: dossier.productName });
  },
});
