// Changes what is said of a piece. Its files stay; what an act changed stands in the ledger as it was before.

import { z } from 'zod';
import { invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id, version } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { subjectByPiece } from './find-subject.ts';
import { draftOf, pieceShape, problemsOf } from './piece-input.ts';
import { changedMeanwhile, heldInUse, settlePiece } from './settle-piece.ts';

export const changePiece = defineUseCase({
  name: 'evidence/change-piece',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 1; Phụ lục III, Mẫu số 02',
  wholeRecordBut: [],
  input: z.object({ pieceId: id<'evidence-piece'>(), version, ...pieceShape }),
  alsoWrong: async (read, context) => problemsOf(read, context.today),
  subject: (input, context) => subjectByPiece(input.pieceId, context),
  async run(input, context) {
    const held = await heldInUse(context, input.pieceId);
    if (!held.ok) return held;
    const before = held.value.piece;
    if (before.version !== input.version) return changedMeanwhile(before);
    const problems = problemsOf(input, context.today);
    if (problems.length > 0) return refuse(invalidFields(problems));
    const after = await settlePiece(context, before, draftOf(input));
    return after.ok ? ok({ id: after.value.id, version: after.value.version }) : after;
  },
});
