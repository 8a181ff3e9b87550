// Side door of the room of paper dossiers: what later dossiers and inspections of a product start from.

import type { Instant } from '#kernel/calendar.ts';
import type { ProductId, RecognitionId } from '#kernel/ids.ts';
import type { EvidencePieceId } from '#modules/evidence/index.ts';
import type { Db } from '#platform/database/db.ts';
import type { Commitments } from './rules/commitments.ts';
import type { LegacyFileId } from './rules/legacy-file.ts';
import { findCommitments, findLegacyFilesOf, findRanges, findScans } from './store.ts';

/** What the paper dossier of a product holds. */
export interface LegacyStart {
  readonly legacyFileId: LegacyFileId;
  /** Somebody said that its pages are in order. */
  readonly settled: boolean;
  readonly recognitionId: RecognitionId;
  /** What was promised, as it was typed last; `null`: not typed yet. */
  readonly commitments: Commitments | null;
  /** Which saving of them that is, and when. */
  readonly commitmentsVersion: number;
  readonly commitmentsSavedAt: Instant | null;
  /** Pieces of the wallet that its pages became, in the order of the pages. */
  readonly pieceIds: readonly EvidencePieceId[];
  /** What its scan comes to. */
  readonly pages: number;
  readonly bytes: number;
}

/** The paper dossier of a product to start from; `null` where there is none. */
export async function findLegacyStart(db: Db, productId: ProductId): Promise<LegacyStart | null> {
  const [file] = await findLegacyFilesOf(db, [productId]);
  if (file === undefined) return null;
  const [saved] = await findCommitments(db, file.id);
  const ranges = await findRanges(db, [file.id]);
  const scans = await findScans(db, [file.id]);
  return {
    legacyFileId: file.id,
    settled: file.state === 'settled',
    recognitionId: file.recognitionId,
    commitments: saved?.content ?? null,
    commitmentsVersion: saved?.ordinal ?? 0,
    commitmentsSavedAt: saved?.madeAt ?? null,
    pieceIds: ranges.map((range) => range.pieceId),
    pages: scans.reduce((sum, scan) => sum + scan.pages, 0),
    bytes: scans.reduce((sum, scan) => sum + scan.bytes, 0),
  };
}
