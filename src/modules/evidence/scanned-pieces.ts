// Pieces cut out of a scanned dossier by page range: each gets a file of its own with its pages and no other, and names the scan and the
// pages it comes from. Another room's act makes them in its own transaction, and has judged whom it concerns.

import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Producer } from '#modules/producers/index.ts';
import { keepProducer } from '#modules/producers/services.ts';
import type { Context } from '#runner/use-case.ts';
import { cutScans } from './cut-pages.ts';
import type { EvidenceDraft, EvidenceFile, EvidencePiece, EvidencePieceId, KeptFile } from './rules/evidence-piece.ts';
import { nameOfPages } from './rules/file-name.ts';
import { findPieceRows, insertFileRow, insertPieceRow, listPieceRows } from './store.ts';
import { MOST_PIECES } from './use-cases/add-piece.ts';
import { heldPiece } from './use-cases/find-subject.ts';
import { draftOf } from './use-cases/piece-input.ts';
import { settlePiece, touchNewPiece } from './use-cases/settle-piece.ts';

/** What is said of a piece, and the pages on which it stands, file after file. */
export interface ScannedPiece {
  readonly draft: EvidenceDraft;
  readonly pages: readonly { readonly scan: KeptFile; readonly fromPage: number; readonly toPage: number }[];
}

/** Puts pieces into a producer's wallet, in the order given; refused where the wallet would be too full. */
export async function addScannedPieces(
  context: Context,
  owner: Producer,
  rows: readonly ScannedPiece[],
): Promise<Result<readonly EvidencePiece[]>> {
  await keepProducer(context.db, owner.id);
  const held = await listPieceRows(context.db, [owner.id]);
  if (held.filter((piece) => piece.withdrawnAt === null).length + rows.length > MOST_PIECES) {
    return refuse(problem('conflict', 'evidence/wallet-full', { most: MOST_PIECES }));
  }
  const cut = await cutScans(
    context.ports,
    rows.flatMap((row) => row.pages),
  );
  if (!cut.ok) return cut;
  const pieces: EvidencePiece[] = [];
  for (const { draft, pages } of rows) {
    const files = pages.map((one): EvidenceFile => {
      const { scan, fromPage, toPage } = one;
      const { sentSha256, mediaType } = scan;
      const given = cut.value(one);
      const kept = { ...given, sentSha256, mediaType, pages: toPage - fromPage + 1 };
      // Two papers of one scan must not be saved under one name.
      const name = given.sha256 === scan.sha256 ? scan.name : nameOfPages(scan.name, fromPage, toPage);
      return { id: context.newId<'evidence-file'>(), ...kept, name, fromPage, toPage, addedAt: context.now };
    });
    const piece: EvidencePiece = {
      id: context.newId<'evidence-piece'>(),
      version: 1,
      producerId: owner.id,
      ...draftOf(draft),
      enteredBy: context.actor.producerIds.includes(owner.id) ? 'producer' : 'proxy',
      files,
      withdrawnAt: null,
      withdrawalReason: null,
      madeAt: context.now,
      changedAt: context.now,
    };
    await insertPieceRow(context.db, piece);
    for (const file of files) await insertFileRow(context.db, piece.id, file);
    touchNewPiece(context, piece);
    pieces.push(piece);
  }
  return ok(pieces);
}

/** Takes a piece out of use, with the reason; one that is out of use already stays as it is. */
export async function withdrawPieceFor(
  context: Context,
  pieceId: EvidencePieceId,
  reason: string,
): Promise<Result<EvidencePiece>> {
  const held = await heldPiece(context, pieceId);
  if (!held.ok) return held;
  const [before] = await findPieceRows(context.db, [pieceId]);
  if (before === undefined || before.withdrawnAt !== null) return ok(held.value.piece);
  return await settlePiece(context, before, { withdrawnAt: context.now, withdrawalReason: reason });
}
