// What a dossier lacks today, all at once, and what sending it today would fix. Nothing is changed.

import { z } from 'zod';
import { ok, refuse } from '#kernel/result.ts';
import type { EvidencePiece } from '#modules/evidence/index.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import type { Gap } from '../rules/completeness.ts';
import { type OwnScore, ownScore } from '../rules/own-score.ts';
import type { Receipt } from '../rules/receipt.ts';
import { findDossier } from '../store.ts';
import { judge } from './dossier-facts.ts';
import { subjectWithInvited } from './find-dossier.ts';

export interface DossierCheck {
  readonly gaps: readonly Gap[];
  readonly receipt: Receipt | null;
  /** Papers that sending takes out of the wallet along, though no criterion cites them. */
  readonly required: readonly Pick<EvidencePiece, 'id' | 'title' | 'expiresOn'>[];
  /** What the producer's own answers come to. */
  readonly score: OwnScore;
}

export const checkDossier = defineUseCase({
  name: 'dossiers/check-dossier',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 6 khoản 1, Phụ lục III',
  input: z.object({ dossierId: id<'dossier'>() }),
  subject: (input, context) => subjectWithInvited(input.dossierId, 'view', context),
  async run(input, context) {
    const dossier = await findDossier(context.db, input.dossierId);
    if (dossier === null) return refuse(notFound);
    const judged = await judge(dossier, context);
    if (!judged.ok) return judged;
    const { gaps, receipt, required, facts } = judged.value;
    return ok<DossierCheck>({
      gaps,
      receipt,
      required: required.map(({ id: pieceId, title, expiresOn }) => ({ id: pieceId, title, expiresOn })),
      score: ownScore(facts.compiled, facts.answers),
    });
  },
});
