// A paper that an answer to a request cites, as it was sent with the answer: its files from the store, and apart from it what the wallet
// says of it today. For whoever reads the dossier at the province.

import { z } from 'zod';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { frozenPiece, type ShownPiece } from '#modules/dossiers/services.ts';
import { id, optionalWhole } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { contentOfAnswer } from '../rules/supplement.ts';
import { findAnswers, findRequests } from '../store.ts';
import { findAtProvince, subjectAtProvince } from './find-intake.ts';

export interface AnsweredPiece extends ShownPiece {
  readonly product: string;
}

export const viewAnsweredPiece = defineUseCase({
  name: 'intake/view-intake',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm a',
  input: z.object({ dossierId: id<'dossier'>(), ordinal: optionalWhole(1, 1_000), pieceId: id<'evidence-piece'>() }),
  subject: (input, context) => subjectAtProvince(input.dossierId, context),
  async run({ dossierId, ordinal, pieceId }, context): Promise<Result<AnsweredPiece>> {
    const { db, ports } = context;
    const found = await findAtProvince(dossierId, context);
    if (!found.ok) return found;
    const request = (await findRequests(db, dossierId)).find((one) => one.ordinal === ordinal);
    const answer = (await findAnswers(db, dossierId)).find((one) => one.requestId === request?.id);
    const items = answer === undefined ? [] : contentOfAnswer(answer).items;
    const piece = items.flatMap((item) => item.pieces).find((one) => one.id === pieceId);
    if (answer === undefined || piece === undefined) return refuse(notFound);
    const shown = await frozenPiece(piece, answer.answeredAt, { db, files: ports.files });
    return shown.ok ? ok({ ...shown.value, product: found.value.dossier.productName }) : shown;
  },
});
