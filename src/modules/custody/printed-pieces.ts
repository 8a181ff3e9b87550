// What a printed set must hold: the pieces that the dossier was last frozen with, and the pages of their files.

import { countFrozen, type DossierId, type FrozenDossier } from '#modules/dossiers/index.ts';
import { findSubmissions } from '#modules/dossiers/services.ts';
import { findEvidenceByIds } from '#modules/evidence/services.ts';
import type { Db } from '#platform/database/db.ts';
import type { PrintedPiece } from './rules/custody-item.ts';

export interface FrozenContents {
  readonly ordinal: number;
  readonly contentHash: string;
  readonly pieces: readonly PrintedPiece[];
  /** Files that were taken off their piece since: their pages are not known any more. */
  readonly unknownFiles: number;
}

/** The contents of the last sending of a dossier; `null` for one that was never sent. */
export async function frozenContents(db: Db, dossierId: DossierId): Promise<FrozenContents | null> {
  const [last] = await findSubmissions(db, dossierId);
  if (last === undefined) return null;
  const { evidence } = JSON.parse(last.content) as FrozenDossier;
  const wallet = await findEvidenceByIds(
    db,
    evidence.map((piece) => piece.id),
  );
  const living = new Map(wallet.map((piece) => [piece.id, piece.files]));
  const counted = evidence.map((piece) => ({
    title: piece.title,
    ...countFrozen(piece, living.get(piece.id) ?? []),
  }));
  return {
    ordinal: last.ordinal,
    contentHash: last.contentHash,
    pieces: counted.map(({ title, pages }) => ({ title, pages })),
    unknownFiles: counted.reduce((sum, piece) => sum + piece.unknownFiles, 0),
  };
}
