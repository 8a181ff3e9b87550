// The pieces of the producer's wallet that its dossier may cite: those in use, with the code of their kind. Who was only invited
// into the dossier sees of the wallet what the dossier cites already, and no more.

import { z } from 'zod';
import { covers, reachOf } from '#access/reach.ts';
import { ok, refuse } from '#kernel/result.ts';
import { type EvidencePiece, kindRulesOn } from '#modules/evidence/index.ts';
import { listEvidenceOf } from '#modules/evidence/services.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { Dossier } from '../rules/dossier.ts';
import type { Proofs } from '../rules/parts.ts';
import { findDossier, findPart } from '../store.ts';
import { subjectOfDossier, subjectWithInvited } from './find-dossier.ts';

export interface WalletPiece extends Pick<EvidencePiece, 'id' | 'title' | 'kind' | 'expiresOn'> {
  /** `E12` */
  readonly code: string;
}

/** Ids of the pieces that a dossier cites. */
export async function citedIds(
  context: Pick<Context, 'db'>,
  dossier: Pick<Dossier, 'id'>,
): Promise<ReadonlySet<string>> {
  const part = await findPart(context.db, dossier.id, 'proofs');
  return new Set(part === null ? [] : Object.values((part.content as Proofs).citations).flat());
}

/** What of the wallet who acts may cite: all of it, or for who was only invited what is cited already. */
export async function citablePieces(
  dossier: Dossier,
  context: Pick<Context, 'db' | 'actor'>,
): Promise<readonly EvidencePiece[]> {
  const wallet = await listEvidenceOf(context.db, dossier.producerId);
  const reach = reachOf(context.actor, 'evidence/list-wallet');
  if (reach !== null && covers(reach, subjectOfDossier(dossier))) return wallet;
  const cited = await citedIds(context, dossier);
  return wallet.filter((piece) => cited.has(piece.id));
}

export const listWalletToCite = defineUseCase({
  name: 'dossiers/list-wallet-to-cite',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Phụ lục III, Mẫu số 02, Phần III',
  input: z.object({ dossierId: id<'dossier'>() }),
  subject: (input, context) => subjectWithInvited(input.dossierId, 'edit', context),
  async run(input, context) {
    const dossier = await findDossier(context.db, input.dossierId);
    if (dossier === null) return refuse(notFound);
    const codes = new Map(kindRulesOn(context.today).map((rule) => [rule.kind, rule.code]));
    const pieces = await citablePieces(dossier, context);
    return ok<readonly WalletPiece[]>(
      pieces
        .filter((piece) => piece.withdrawnAt === null)
        .map(({ id: pieceId, title, kind, expiresOn }) => {
          return { id: pieceId, title, kind, expiresOn, code: codes.get(kind) ?? '' };
        }),
    );
  },
});
