// How every act on a piece ends: the row changed if nobody was faster, and the piece named in the ledger before and after.

import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Context, Touched } from '#runner/use-case.ts';
import { type EvidencePiece, type EvidencePieceId, pieceContent } from '../rules/evidence-piece.ts';
import { findPieceRows, updatePieceRow } from '../store.ts';
import { type HeldPiece, heldPiece } from './find-subject.ts';

const touched = (before: EvidencePiece | null, after: EvidencePiece): Touched => ({
  kind: 'evidence-piece',
  id: after.id,
  before: before === null ? null : pieceContent(before),
  after: pieceContent(after),
});

/** Names a new piece in the ledger. */
export function touchNewPiece(context: Context, piece: EvidencePiece): void {
  context.touch(touched(null, piece));
}

/** A piece that an act may still change, with its holder; refused where it is out of use. */
export async function heldInUse(context: Context, pieceId: EvidencePieceId): Promise<Result<HeldPiece>> {
  const held = await heldPiece(context, pieceId);
  if (!held.ok || held.value.piece.withdrawnAt === null) return held;
  return refuse(problem('conflict', 'evidence/withdrawn-already'));
}

/** What a stale form is answered: the piece as it stands now. */
export function changedMeanwhile(current: EvidencePiece): Result<never> {
  return refuse(problem('conflict', 'records/changed-meanwhile', { current: pieceContent(current) }));
}

/** Writes the changes and names the piece as it is now; refused where somebody changed it meanwhile. */
export async function settlePiece(
  context: Context,
  before: EvidencePiece,
  changes: Parameters<typeof updatePieceRow>[2],
): Promise<Result<EvidencePiece>> {
  const done = await updatePieceRow(context.db, before, { ...changes, changedAt: context.now });
  const [after] = await findPieceRows(context.db, [before.id]);
  if (!done || after === undefined) return changedMeanwhile(after ?? before);
  context.touch(touched(before, after));
  return ok(after);
}
