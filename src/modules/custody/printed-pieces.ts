// What a printed set must hold: the pieces that the dossier was last frozen with, and the pages of their files.

import type { FileHash } from '#kernel/ids.ts';
import type { DossierId, FrozenDossier } from '#modules/dossiers/index.ts';
import { findSubmissions } from '#modules/dossiers/services.ts';
import { findFilePages } from '#modules/evidence/services.ts';
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
  const pages = await findFilePages(
    db,
    evidence.map((piece) => piece.id),
  );
  const pagesOf = (hash: string): number | undefined => pages.get(hash as FileHash);
  return {
    ordinal: last.ordinal,
    contentHash: last.contentHash,
    pieces: evidence.map(({ title, files }) => ({
      title,
      pages: files.reduce((sum, hash) => sum + (pagesOf(hash) ?? 0), 0),
    })),
    unknownFiles: evidence.flatMap((piece) => piece.files).filter((hash) => pagesOf(hash) === undefined).length,
  };
}
