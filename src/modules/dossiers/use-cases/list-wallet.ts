// The pieces of the producer's wallet that its dossier may cite: those in use, with the code of their kind.

import { z } from 'zod';
import { ok, refuse } from '#kernel/result.ts';
import { type EvidencePiece, kindRulesOn } from '#modules/evidence/index.ts';
import { listEvidenceOf } from '#modules/evidence/services.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { findDossier } from '../store.ts';
import { subjectById } from './find-dossier.ts';

export interface WalletPiece extends Pick<EvidencePiece, 'id' | 'title' | 'kind' | 'expiresOn'> {
  /** `E12` */
  readonly code: string;
}

export const listWalletToCite = defineUseCase({
  name: 'dossiers/list-wallet-to-cite',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Phụ lục III, Mẫu số 02, Phần III',
  input: z.object({ dossierId: id<'dossier'>() }),
  subject: (input, context) => subjectById(input.dossierId, context),
  async run(input, context) {
    const dossier = await findDossier(context.db, input.dossierId);
    if (dossier === null) return refuse(notFound);
    const codes = new Map(kindRulesOn(context.today).map((rule) => [rule.kind, rule.code]));
    const pieces = await listEvidenceOf(context.db, dossier.producerId);
    return ok<readonly WalletPiece[]>(
      pieces
        .filter((piece) => piece.withdrawnAt === null)
        .map(({ id: pieceId, title, kind, expiresOn }) => {
          return { id: pieceId, title, kind, expiresOn, code: codes.get(kind) ?? '' };
        }),
    );
  },
});
