// Where a piece of the wallet is cited: in which dossiers the reader may see, and to which criteria there.

import { z } from 'zod';
import { covers } from '#access/reach.ts';
import { ok } from '#kernel/result.ts';
import { findEvidenceByIds } from '#modules/evidence/services.ts';
import { findProducerIdsBehind } from '#modules/producers/services.ts';
import { id } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { findCitationRows } from '../store-citations.ts';
import { seesDrafts, subjectOfDossier } from './find-dossier.ts';

/** In the order of the sheet: `1.2` before `1.10`. */
const byNumber = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

export const listCitations = defineUseCase({
  name: 'dossiers/list-citations',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Phụ lục III, Mẫu số 02, Phần III',
  input: z.object({ pieceId: id<'evidence-piece'>() }),
  async run(input, context) {
    const [piece] = await findEvidenceByIds(context.db, [input.pieceId]);
    if (piece === undefined) return ok([]);
    const owners = await findProducerIdsBehind(context.db, piece.producerId);
    const rows = await findCitationRows(context.db, piece.id, [...new Set([...owners, piece.producerId])]);
    return ok(
      rows
        .filter((row) => covers(context.reach, subjectOfDossier(row)))
        .filter((row) => row.state !== 'draft' || seesDrafts(context.actor, row.producerId))
        .map(({ dossierId, productName, kind, state, leaves }) => {
          return { dossierId, product: productName, kind, state, criteria: [...leaves].sort(byNumber) };
        }),
    );
  },
});
