// How much the evidence of a dossier is, beside the last time the product was filed: of a draft what is cited now, of what was
// sent the frozen copy.

import { z } from 'zod';
import type { Instant } from '#kernel/calendar.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { EvidencePieceId } from '#modules/evidence/index.ts';
import { findEvidenceByIds } from '#modules/evidence/services.ts';
import { findLegacyStart } from '#modules/legacy-files/services.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { citedIn, isDraft } from '../papers/paper-source.ts';
import { sentPieces } from '../papers/sent-pieces.ts';
import type { Dossier, Submission } from '../rules/dossier.ts';
import type { FrozenDossier } from '../rules/frozen.ts';
import { contentsOf } from '../rules/parts.ts';
import { type Volume, volumeOf } from '../rules/volume.ts';
import { findDossier, findParts, findSendingBefore, findSubmissions } from '../store.ts';
import { subjectById } from './find-dossier.ts';
import { compiledSetOf } from './save-part.ts';

export interface Measured {
  readonly now: Volume;
  readonly isDraft: boolean;
  /** The scan of the product's paper dossier, where none was sent here before; `null`: there is none. */
  readonly paper: { readonly pages: number; readonly bytes: number } | null;
  /** The last sending before; `null`: the product was never filed here before. */
  readonly before: { readonly volume: Volume; readonly sentAt: Instant; readonly sameDossier: boolean } | null;
}

async function volumeOfSent(sent: Submission, { db, ports }: Context): Promise<Result<Volume>> {
  const pieces = await sentPieces(JSON.parse(sent.content) as FrozenDossier, { db, files: ports.files });
  return pieces.ok ? ok(volumeOf(pieces.value)) : pieces;
}

async function volumeOfDraft(dossier: Dossier, { db }: Context): Promise<Volume> {
  const cited = citedIn(await compiledSetOf(dossier), contentsOf(await findParts(db, dossier.id)).proofs);
  return volumeOf(await findEvidenceByIds(db, cited as readonly EvidencePieceId[]));
}

export const measureDossier = defineUseCase({
  name: 'dossiers/open-whole-dossier',
  kind: 'read',
  legalBasis: null,
  input: z.object({ dossierId: id<'dossier'>() }),
  subject: (input, context) => subjectById(input.dossierId, context),
  async run({ dossierId }, context) {
    const { db } = context;
    const dossier = await findDossier(db, dossierId);
    if (dossier === null) return refuse(notFound);
    const [sent] = isDraft(dossier.state) ? [] : await findSubmissions(db, dossierId);
    const now = sent === undefined ? ok(await volumeOfDraft(dossier, context)) : await volumeOfSent(sent, context);
    if (!now.ok) return now;
    const asked = { ordinal: sent?.ordinal ?? Number.MAX_SAFE_INTEGER, sentAt: sent?.sentAt ?? null };
    const last = await findSendingBefore(db, dossier, asked);
    const before = last === null ? null : await volumeOfSent(last, context);
    if (before !== null && !before.ok) return before;
    const start = last === null ? await findLegacyStart(db, dossier.productId) : null;
    return ok<Measured>({
      paper: start === null || start.pages === 0 ? null : { pages: start.pages, bytes: start.bytes },
      now: now.value,
      isDraft: sent === undefined,
      before:
        last === null || before === null
          ? null
          : { volume: before.value, sentAt: last.sentAt, sameDossier: last.dossierId === dossierId },
    });
  },
});
