// Takes a piece out of use, with the reason. It stays readable: dossiers that cited it keep what they froze.

import { z } from 'zod';
import { ok } from '#kernel/result.ts';
import { id, text, version } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { heldPiece, subjectByPiece } from './find-subject.ts';
import { changedMeanwhile, inUse, settlePiece } from './settle-piece.ts';

export const withdrawPiece = defineUseCase({
  name: 'evidence/withdraw-piece',
  kind: 'act',
  legalBasis: null,
  input: z.object({ pieceId: id<'evidence-piece'>(), version, reason: text(300) }),
  subject: (input, context) => subjectByPiece(input.pieceId, context),
  async run(input, context) {
    const held = await heldPiece(context, input.pieceId);
    if (!held.ok) return held;
    const before = inUse(held.value.piece);
    if (!before.ok) return before;
    if (before.value.version !== input.version) return changedMeanwhile(before.value);
    const changes = { withdrawnAt: context.now, withdrawalReason: input.reason };
    const after = await settlePiece(context, before.value, changes);
    return after.ok ? ok({ id: after.value.id, producerCode: held.value.producer.code }) : after;
  },
});
