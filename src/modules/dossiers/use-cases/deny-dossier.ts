// Who speaks for a producer says of a dossier that an office typed, confirmed or sent in its place: that was not me. Commune and province
// are told at once; an officer who had no hand in it answers.

import { z } from 'zod';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id, lines, optionalLines } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { type Denial, isInvolved, openDenial } from '../rules/denial.ts';
import { lockDossier } from '../store.ts';
import { answerDenialRow, insertDenial, listDenials } from '../store-denials.ts';
import { findTypists } from '../store-invitations.ts';
import { isOwn, subjectById } from './find-dossier.ts';
import { tellOfDenial, tellProducer } from './tell-of-dossier.ts';

export const denyDossier = defineUseCase({
  name: 'dossiers/deny-dossier',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 6 khoản 1, Điều 7 khoản 1',
  input: z.object({ dossierId: id<'dossier'>(), words: optionalLines(1_000) }),
  subject: (input, context) => subjectById(input.dossierId, context),
  async run(input, context) {
    const { db, now, actor } = context;
    const dossier = await lockDossier(db, input.dossierId);
    if (dossier === null || actor.accountId === null) return refuse(notFound);
    if (!isOwn(actor, dossier)) return refuse(problem('forbidden', 'dossiers/consent-is-the-producers'));
    if (!dossier.byProxy) return refuse(problem('conflict', 'dossiers/nothing-to-deny'));
    if (openDenial(await listDenials(db, dossier.id)) !== null) {
      return refuse(problem('conflict', 'dossiers/denied-already'));
    }
    const denial: Denial = {
      id: context.newId<'dossier-denial'>(),
      dossierId: dossier.id,
      saidBy: actor.accountId,
      saidAt: now,
      words: input.words,
      answeredBy: null,
      answeredAt: null,
      answer: null,
    };
    await insertDenial(db, denial);
    context.touch({ kind: 'dossier-denial', id: denial.id, before: null, after: denial });
    await tellOfDenial(context, dossier);
    return ok({ product: dossier.productName });
  },
});

export const answerDenial = defineUseCase({
  name: 'dossiers/answer-denial',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 10 khoản 3, khoản 4',
  input: z.object({ dossierId: id<'dossier'>(), answer: lines(2_000) }),
  subject: (input, context) => subjectById(input.dossierId, context),
  async run(input, context) {
    const { db, now, actor } = context;
    const dossier = await lockDossier(db, input.dossierId);
    if (dossier === null) return refuse(notFound);
    const before = openDenial(await listDenials(db, dossier.id));
    if (before === null) return refuse(problem('conflict', 'dossiers/nothing-denied'));
    if (isInvolved(dossier, await findTypists(db, dossier.id), actor.accountId)) {
      return refuse(problem('forbidden', 'dossiers/answers-for-itself'));
    }
    const said = { answeredBy: actor.accountId, answeredAt: now, answer: input.answer };
    await answerDenialRow(db, before, said);
    context.touch({ kind: 'dossier-denial', id: before.id, before, after: { ...before, ...said } });
    await tellProducer(context, dossier, 'dossier-denial-answered', { product: dossier.productName });
    return ok({ product: dossier.productName });
  },
});
