// The lines of Mẫu 02 and 03 about the person who represents a producer, for the papers of a dossier: gender, ethnicity, residence. They are
// personal data: who was only let in does not get them, and each reading stands in the ledger, without what was read.

import { z } from 'zod';
import { ok, refuse } from '#kernel/result.ts';
import { privateFactsOf } from '#modules/producers/services.ts';
import { id, optionalWhole } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { isDraft, type PersonLines, personLines } from '../papers/paper-source.ts';
import { findDossier, findSubmissions } from '../store.ts';
import { subjectById } from './find-dossier.ts';

export const readPersonLines = defineUseCase({
  name: 'dossiers/read-person-lines',
  kind: 'sensitive-read',
  legalBasis: '26/2026/QĐ-TTg, Phụ lục III, Mẫu số 02 mục I.5, Mẫu số 03 mục I.4',
  input: z.object({ dossierId: id<'dossier'>(), ordinal: optionalWhole(1, 1_000) }),
  subject: (input, context) => subjectById(input.dossierId, context),
  async run(input, context) {
    const { db } = context;
    const dossier = await findDossier(db, input.dossierId);
    if (dossier === null) return refuse(notFound);
    const all = await findSubmissions(db, dossier.id);
    const isWritten = input.ordinal === null && isDraft(dossier.state);
    const sent = input.ordinal === null ? all[0] : all.find((one) => one.ordinal === input.ordinal);
    const facts = isWritten || sent === undefined ? await privateFactsOf(db, dossier.producerId) : sent.privateFacts;
    context.touch({
      kind: 'producer-private-read',
      id: dossier.producerId,
      before: null,
      after: { dossierId: dossier.id },
    });
    return ok<PersonLines>(personLines(facts));
  },
});
