// Side door of the room of paper dossiers: what later dossiers and inspections of a product start from.

import type { Instant } from '#kernel/calendar.ts';
import type { AccountId, ProductId, RecognitionId } from '#kernel/ids.ts';
import type { EvidencePieceId } from '#modules/evidence/index.ts';
import type { Db } from '#platform/database/db.ts';
import type { Commitments } from './rules/commitments.ts';
import type { LegacyFileId } from './rules/legacy-file.ts';
import { findCommitments, findKeptCommitments, findLegacyFilesOf, findRanges, findScans } from './store.ts';

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
  /** Who saved them last. */
  readonly commitmentsSavedBy: AccountId | null;
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
    commitmentsSavedBy: saved?.madeBy ?? null,
    pieceIds: ranges.map((range) => range.pieceId),
    pages: scans.reduce((sum, scan) => sum + scan.pages, 0),
    bytes: scans.reduce((sum, scan) => sum + scan.bytes, 0),
  };
}

/** What the maker of a product promised on paper, in short. */
export interface KeptPromise {
  readonly legacyFileId: LegacyFileId;
  readonly productId: ProductId;
  readonly plan: string | null;
}

/** Promises typed from paper dossiers of a unit, of files that an account opened or whose promises it typed last. */
export async function listPromises(
  db: Db,
  asked: { readonly provinceCode: string; readonly communeCode: string | null; readonly keptBy: AccountId },
): Promise<readonly KeptPromise[]> {
  return (await findKeptCommitments(db, asked)).map(({ legacyFileId, productId, content }) => ({
    legacyFileId,
    productId,
    plan: content.plan,
  }));
}
