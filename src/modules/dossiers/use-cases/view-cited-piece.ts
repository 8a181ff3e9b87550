// A piece of evidence that a dossier cites, for who may read the dossier and not the wallet it comes from.

import { z } from 'zod';
import { ok, refuse } from '#kernel/result.ts';
import type { EvidencePiece } from '#modules/evidence/index.ts';
import { findEvidenceByIds } from '#modules/evidence/services.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { findDossier } from '../store.ts';
import { subjectWithInvited } from './find-dossier.ts';
import { citedIds } from './list-wallet.ts';

export interface CitedPiece
  extends Pick<
    EvidencePiece,
    'id' | 'kind' | 'title' | 'issuer' | 'number' | 'issuedOn' | 'expiresOn' | 'withdrawnAt' | 'files'
  > {
  readonly product: string;
}

export const viewCitedPiece = defineUseCase({
  name: 'dossiers/view-cited-piece',
  kind: 'read',
  legalBasis: null,
  input: z.object({ dossierId: id<'dossier'>(), pieceId: id<'evidence-piece'>() }),
  subject: (input, context) => subjectWithInvited(input.dossierId, 'view', context),
  async run(input, context) {
    const dossier = await findDossier(context.db, input.dossierId);
    if (dossier === null || !(await citedIds(context, dossier)).has(input.pieceId)) return refuse(notFound);
    const [piece] = await findEvidenceByIds(context.db, [input.pieceId]);
    if (piece === undefined) return refuse(notFound);
    const { kind, title, issuer, number, issuedOn, expiresOn, withdrawnAt, files } = piece;
    const product = dossier.productName;
    return ok<CitedPiece>({
      id: piece.id,
      kind,
      title,
      issuer,
      number,
      issuedOn,
      expiresOn,
      withdrawnAt,
      files,
      product,
    });
  },
});
