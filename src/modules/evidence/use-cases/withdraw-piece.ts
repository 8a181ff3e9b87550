// Takes a piece out of use, with the reason. It stays readable: dossiers that cited it keep what they froze.

import { z } from 'zod';
import { ok } from '#kernel/result.ts';
import { id, text, version } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { subjectByPiece } from './find-subject.ts';
import { changedMeanwhile, heldInUse, settlePiece } from './settle-piece.ts';

export const withdrawPiece = defineUseCase({
  name: 'evidence/withdraw-piece',
  kind: 'act',
  legalBasis: null,
  input: z.object({ pieceId: id<'evidence-piece'>(), version, reason: text(300) }),
  subject: (input, context) => subjectByPiece(input.pieceId, context),
  async run(input, context) {
    const held = await heldInUse(context, input.pieceId);
    if (!held.ok) return held;
    const before = held.value.piece;
    if (before.version !== input.version) return changedMeanwhile(before);
    const changes = { withdrawnAt: context.now, withdrawalReason: input.reason };
    const after = await settlePiece(context, before, changes);
    return after.ok ? ok({ id: after.value.id, producerCode: held.value.producer.code }) : after;
  },
});
