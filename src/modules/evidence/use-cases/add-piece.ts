// Puts a piece into the wallet of a producer: by the producer, or by the commune in its place, which is recorded.

import { z } from 'zod';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { keepProducer } from '#modules/producers/services.ts';
import { text } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import type { EvidencePiece } from '../rules/evidence-piece.ts';
import { insertPieceRow, listPieceRows } from '../store.ts';
import { entryOf, subjectByCode, walletOwner } from './find-subject.ts';
import { draftOf, pieceShape, problemsOf } from './piece-input.ts';
import { touchNewPiece } from './settle-piece.ts';

/** Pieces in use that a wallet may hold: twenty of each kind, more than any paper dossier has. */
export const MOST_PIECES = 300;

export const addPiece = defineUseCase({
  name: 'evidence/add-piece',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 1; Phụ lục III, Mẫu số 02',
  input: z.object({ producerCode: text(20), ...pieceShape }),
  alsoWrong: async (read, context) => problemsOf(read, context.today),
  subject: (input, context) => subjectByCode(input.producerCode, context),
  async run(input, context) {
    const found = await walletOwner(context, input.producerCode);
    if (!found.ok) return found;
    const problems = problemsOf(input, context.today);
    if (problems.length > 0) return refuse(invalidFields(problems));
    await keepProducer(context.db, found.value.id);
    const owner = await walletOwner(context, input.producerCode);
    if (!owner.ok) return owner;
    const held = await listPieceRows(context.db, [owner.value.id]);
    if (held.filter((piece) => piece.withdrawnAt === null).length >= MOST_PIECES) {
      return refuse(problem('conflict', 'evidence/wallet-full', { most: MOST_PIECES }));
    }
    const piece: EvidencePiece = {
      id: context.newId<'evidence-piece'>(),
      version: 1,
      producerId: owner.value.id,
      ...draftOf(input),
      enteredBy: entryOf(context.reach, owner.value),
      files: [],
      withdrawnAt: null,
      withdrawalReason: null,
      madeAt: context.now,
      changedAt: context.now,
    };
    await insertPieceRow(context.db, piece);
    touchNewPiece(context, piece);
    return ok({ id: piece.id, title: piece.title });
  },
});
