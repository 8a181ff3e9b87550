// The pieces of the producer's wallet that an answer may cite: those in use, with the code of their kind.

import { z } from 'zod';
import { ok } from '#kernel/result.ts';
import { type EvidencePiece, kindRulesOn } from '#modules/evidence/index.ts';
import { listEvidenceOf } from '#modules/evidence/services.ts';
import { findProducersByIds } from '#modules/producers/services.ts';
import { id } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { findAtProvince, setOf, subjectAtProvince } from './find-intake.ts';

export interface PieceToCite extends Pick<EvidencePiece, 'id' | 'title' | 'kind' | 'expiresOn'> {
  /** Criteria of the set that it may prove, by the authors' links. */
  readonly criteria: readonly string[];
}

export const listPieces = defineUseCase({
  name: 'intake/list-pieces',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Phụ lục III, Mẫu số 02, Phần III',
  input: z.object({ dossierId: id<'dossier'>() }),
  subject: (input, context) => subjectAtProvince(input.dossierId, context),
  async run(input, context) {
    const found = await findAtProvince(input.dossierId, context);
    if (!found.ok) return found;
    const { dossier } = found.value;
    const [producer] = await findProducersByIds(context.db, [dossier.producerId]);
    const { leaves } = await setOf(dossier);
    const codes = new Map(kindRulesOn(context.today).map((rule) => [rule.kind, rule.code]));
    const pieces = await listEvidenceOf(context.db, dossier.producerId);
    return ok({
      producerCode: producer?.code ?? '',
      pieces: pieces
        .filter((piece) => piece.withdrawnAt === null)
        .map(({ id: pieceId, title, kind, expiresOn }): PieceToCite => {
          const code = codes.get(kind) ?? '';
          const criteria = leaves.filter((leaf) => leaf.criterion.evidence.includes(code)).map((leaf) => leaf.code);
          return { id: pieceId, title, kind, expiresOn, criteria };
        }),
    });
  },
});
