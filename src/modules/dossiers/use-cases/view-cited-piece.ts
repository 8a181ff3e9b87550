// A piece of evidence that a dossier cites, for who may read the dossier and not the wallet it comes from: of a dossier that was sent
// as it was sent, of one that is being written as the wallet has it.

import { z } from 'zod';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { type EndedTwin, endedTwins, findEvidenceByIds } from '#modules/evidence/services.ts';
import { id, optionalWhole } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { Dossier } from '../rules/dossier.ts';
import { findDossier, findSubmissions } from '../store.ts';
import { invitedTo, isOwn, subjectWithInvited } from './find-dossier.ts';
import { frozenPiece, livingPiece, type ShownPiece } from './frozen-piece.ts';
import { citedIds } from './list-wallet.ts';
import { copyOf, type SentCopy, sentCopy } from './sent-copy.ts';

export interface CitedPiece extends ShownPiece {
  readonly product: string;
  /** Papers that ended and hold the same file: for the offices that judge it. */
  readonly endedTwins: readonly EndedTwin[];
}

/** The copy that is asked for: of a sending, or the one that counts now. `undefined`: no such sending. */
async function copyAsked(
  dossier: Dossier,
  ordinal: number | null,
  { db }: Context,
): Promise<SentCopy | null | undefined> {
  if (ordinal === null) return await sentCopy(db, dossier);
  const sent = (await findSubmissions(db, dossier.id)).find((one) => one.ordinal === ordinal);
  return sent === undefined ? undefined : copyOf(sent);
}

export const viewCitedPiece = defineUseCase({
  name: 'dossiers/view-cited-piece',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 1',
  input: z.object({
    dossierId: id<'dossier'>(),
    pieceId: id<'evidence-piece'>(),
    /** Of which sending; absent: of the one that counts. */
    ordinal: optionalWhole(1, 1_000),
  }),
  subject: (input, context) => subjectWithInvited(input.dossierId, 'view', context),
  async run(input, context): Promise<Result<CitedPiece>> {
    const { db, ports, actor, today } = context;
    const dossier = await findDossier(db, input.dossierId);
    const copy = dossier === null ? undefined : await copyAsked(dossier, input.ordinal, context);
    if (dossier === null || copy === undefined) return refuse(notFound);
    const isJudge = !isOwn(actor, dossier) && (await invitedTo(dossier.id, context)) === null;
    const [living] = isJudge ? await findEvidenceByIds(db, [input.pieceId]) : [];
    const twins = living === undefined ? [] : await endedTwins(db, living, today);
    if (copy !== null) {
      const piece = copy.frozen.evidence.find((one) => one.id === input.pieceId);
      if (piece === undefined) return refuse(notFound);
      const shown = await frozenPiece(piece, copy.sent.sentAt, { db, files: ports.files });
      return shown.ok ? ok({ ...shown.value, product: copy.frozen.product.name, endedTwins: twins }) : shown;
    }
    const [piece] = (await citedIds(context, dossier)).has(input.pieceId)
      ? await findEvidenceByIds(db, [input.pieceId])
      : [];
    return piece === undefined
      ? refuse(notFound)
      : ok({ ...livingPiece(piece), product: dossier.productName, endedTwins: twins });
  },
});
