// Records that a piece was checked with who issued it: by an officer under its own name, never by the producer.

import { z } from 'zod';
import { invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { date, id, oneOf, optionalLines, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { checkResults, checkWays, type IssuerCheck } from '../rules/issuer-check.ts';
import { insertCheck } from '../store-doubles.ts';
import { subjectByPiece } from './find-subject.ts';
import { changedMeanwhile, heldInUse } from './settle-piece.ts';

export const recordCheck = defineUseCase({
  name: 'evidence/record-check',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 2 và 3, Điều 9',
  input: z.object({
    pieceId: id<'evidence-piece'>(),
    version,
    way: oneOf(checkWays),
    result: oneOf(checkResults),
    checkedOn: date,
    note: optionalLines(1_000),
  }),
  async alsoWrong(read, context) {
    const isFuture = read.checkedOn !== undefined && read.checkedOn > context.today;
    return isFuture ? [{ path: 'checkedOn', code: 'evidence/checked-in-future' }] : [];
  },
  subject: (input, context) => subjectByPiece(input.pieceId, context),
  async run(input, context) {
    const { accountId } = context.actor;
    // A check without a name is none.
    if (accountId === null) return refuse(notFound);
    const held = await heldInUse(context, input.pieceId);
    if (!held.ok) return held;
    const { piece } = held.value;
    if (piece.version !== input.version) return changedMeanwhile(piece);
    if (input.checkedOn > context.today) {
      return refuse(invalidFields([{ path: 'checkedOn', code: 'evidence/checked-in-future' }]));
    }
    if (input.result !== 'confirmed' && input.note === null) {
      return refuse(invalidFields([{ path: 'note', code: 'evidence/check-needs-note' }]));
    }
    const { way, result, checkedOn, note } = input;
    const check: IssuerCheck = {
      id: context.newId<'evidence-check'>(),
      pieceId: piece.id,
      pieceVersion: piece.version,
      way,
      result,
      checkedOn,
      note,
      checkedBy: accountId,
      madeAt: context.now,
    };
    await insertCheck(context.db, check);
    context.touch({ kind: 'evidence-check', id: check.id, before: null, after: check });
    return ok({ pieceId: piece.id, checkId: check.id });
  },
});
