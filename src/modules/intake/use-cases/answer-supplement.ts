// The producer answers a request: to every item words, pieces of its wallet, or both. The answer is frozen beside the request with
// its own hash; a late one is taken and says so. An officer of the commune types it only for a dossier that the commune typed.

import { z } from 'zod';
import { canonicalJson } from '#kernel/fingerprint.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { cleanLines } from '#kernel/vietnamese-text.ts';
import { sha256 } from '#law/sha256.ts';
import { receivedOn } from '#law/working-days.ts';
import { type EvidencePiece, validityOn } from '#modules/evidence/index.ts';
import { listEvidenceOf } from '#modules/evidence/services.ts';
import { id, optionalLines, version } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import {
  type AnswerContent,
  type AnsweredItem,
  citedPiece,
  contentOfRequest,
  daysLate,
  type SupplementAnswer,
} from '../rules/supplement.ts';
import { termOf } from '../rules/terms.ts';
import { insertAnswer } from '../store.ts';
import { changedIntake, intakeFor, speaksFor, subjectAtProvince } from './find-intake.ts';
import { endRequest, openRequestOf } from './open-request.ts';
import { tellProvince } from './tell-of-intake.ts';

export const answerSupplement = defineUseCase({
  name: 'intake/answer-supplement',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 1 và khoản 3 điểm a',
  input: z.object({
    dossierId: id<'dossier'>(),
    version,
    /** Item → words. */
    answers: z.record(z.string().max(60), z.string().max(6_000)).optional(),
    /** Item → ids of pieces of the wallet. */
    pieces: z.record(z.string().max(60), z.union([z.string().max(40), z.array(z.string().max(40)).max(50)])).optional(),
    /** Where an officer types: who of the producer said so, and where the paper lies. */
    proxyNote: optionalLines(500),
  }),
  subject: (input, context) => subjectAtProvince(input.dossierId, context),
  async run(input, context) {
    const { db, now, today, actor } = context;
    const found = await intakeFor('answer', input, context);
    if (!found.ok) return found;
    const { dossier, intake } = found.value;
    const isOwn = speaksFor(actor, dossier);
    if (!isOwn && !dossier.byProxy) return refuse(problem('forbidden', 'intake/producer-answers'));
    const request = await openRequestOf(dossier, context);
    const asked = contentOfRequest(request).items;
    const wallet = new Map<string, EvidencePiece>();
    for (const piece of await listEvidenceOf(db, dossier.producerId)) {
      if (piece.withdrawnAt === null) wallet.set(piece.id, piece);
    }
    const wrong: FieldProblem[] = [];
    const items: AnsweredItem[] = [];
    for (const { key, kind: asks } of asked) {
      const text = cleanLines(input.answers?.[key] ?? '') || null;
      const ids = [...new Set([input.pieces?.[key] ?? []].flat())].filter((one) => one !== '');
      const pieces = ids.flatMap((one) => wallet.get(one) ?? []);
      const strange = pieces.length < ids.length;
      if (strange) wrong.push({ path: `pieces.${key}`, code: 'dossiers/piece-not-in-wallet' });
      // Asked for a paper, one that has ended is no answer; beside words it may be shown, and is marked for whoever reads it.
      const ended = asks === 'evidence' ? pieces.find((one) => validityOn(one, today) === 'expired') : undefined;
      if (ended !== undefined) {
        const details = { title: ended.title, day: ended.expiresOn };
        wrong.push({ path: `pieces.${key}`, code: 'intake/piece-expired', details });
      }
      if (!strange && text === null && pieces.length === 0)
        wrong.push({ path: `answers.${key}`, code: 'intake/answer-missing' });
      items.push({ key, text, pieces: pieces.map(citedPiece) });
    }
    const proxyNote = isOwn ? null : input.proxyNote;
    if (!isOwn && proxyNote === null) wrong.push({ path: 'proxyNote', code: 'intake/proxy-where' });
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const content: AnswerContent = { requestHash: request.contentHash, answeredOn: today, items, proxyNote };
    const written = canonicalJson(content);
    const answer: SupplementAnswer = {
      id: context.newId<'supplement-answer'>(),
      requestId: request.id,
      dossierId: dossier.id,
      answeredAt: now,
      answeredOn: today,
      answeredBy: actor.accountId,
      content: written,
      contentHash: sha256(written),
    };
    await insertAnswer(db, answer);
    context.touch({ kind: 'supplement-answer', id: answer.id, before: null, after: answer });
    await endRequest(request, null, context);
    const { kind, proposedOn } = intake;
    const clock =
      kind === 're-evaluation'
        ? { dueOn: termOf(kind, { proposedOn, completeOn: receivedOn(today) ?? today }).dueOn }
        : {};
    await changedIntake(intake, { state: 'answered', ...clock }, context);
    const late = daysLate(request, today);
    await tellProvince(context, dossier, 'intake-answered', {
      product: dossier.productName,
      producer: dossier.producerName,
      late,
    });
    return ok({ product: dossier.productName, items: items.length, late, contentHash: answer.contentHash });
  },
});
