// How every act on a piece ends: the row changed if nobody was faster, and the piece named in the ledger before and after.

import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Context, Touched } from '#runner/use-case.ts';
import { type EvidencePiece, pieceContent } from '../rules/evidence-piece.ts';
import { findPieceRows, updatePieceRow } from '../store.ts';

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

/** Refuses what is done to a piece that is out of use. */
export function inUse(piece: EvidencePiece): Result<EvidencePiece> {
  return piece.withdrawnAt === null ? ok(piece) : refuse(problem('conflict', 'evidence/withdrawn-already'));
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
