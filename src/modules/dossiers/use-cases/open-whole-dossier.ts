// The whole of a dossier that was sent, for those who may see its evidence: the frozen copy and every file that it cites.

import { z } from 'zod';
import { ok, refuse } from '#kernel/result.ts';
import { id, optionalWhole } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { type SentPiece, sentPieces } from '../papers/sent-pieces.ts';
import { sentSignedPages } from '../papers/sent-signed-pages.ts';
import type { SignedPages } from '../papers/whole-dossier.ts';
import type { FrozenDossier } from '../rules/frozen.ts';
import { findSubmissions } from '../store.ts';
import { subjectById } from './find-dossier.ts';

export interface WholeDossier {
  readonly ordinal: number;
  /** The canonical JSON that the check code is the SHA-256 of. */
  readonly content: string;
  readonly pieces: readonly SentPiece[];
  readonly signed: readonly SignedPages[];
}

export const openWholeDossier = defineUseCase({
  name: 'dossiers/open-whole-dossier',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 1 và 2',
  input: z.object({ dossierId: id<'dossier'>(), ordinal: optionalWhole(1, 1_000) }),
  subject: (input, context) => subjectById(input.dossierId, context),
  async run({ dossierId, ordinal }, context) {
    const all = await findSubmissions(context.db, dossierId);
    const sent = ordinal === null ? all[0] : all.find((one) => one.ordinal === ordinal);
    if (sent === undefined) return refuse(notFound);
    const frozen = JSON.parse(sent.content) as FrozenDossier;
    const pieces = await sentPieces(frozen, { db: context.db, files: context.ports.files });
    if (!pieces.ok) return pieces;
    const signed = await sentSignedPages(frozen, dossierId, context.db);
    return ok<WholeDossier>({ ordinal: sent.ordinal, content: sent.content, pieces: pieces.value, signed });
  },
});
