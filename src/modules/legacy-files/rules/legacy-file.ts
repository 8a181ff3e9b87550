// What the paper dossier of a recognised product is: its scans, page after page, the ranges that hold one paper each, and what
// the producer promised in it.

import type { Instant } from '#kernel/calendar.ts';
import type { AccountId, FileHash, Id, ProducerId, ProductId, RecognitionId } from '#kernel/ids.ts';
import type { EvidenceMediaType, EvidencePieceId } from '#modules/evidence/index.ts';
import type { LegacyFileState } from './lifecycle.ts';
import type { PageRange } from './pages.ts';

export type LegacyFileId = Id<'legacy-file'>;
export type LegacyScanId = Id<'legacy-scan'>;
export type LegacyRangeId = Id<'legacy-range'>;

export interface LegacyFile {
  readonly id: LegacyFileId;
  readonly version: number;
  readonly state: LegacyFileState;
  readonly productId: ProductId;
  readonly producerId: ProducerId;
  /** The recognition that was given on this dossier. */
  readonly recognitionId: RecognitionId;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  /** Where the paper lies, or what is known of it. */
  readonly note: string | null;
  /** An office opened it in the producer's place. */
  readonly byProxy: boolean;
  readonly openedBy: AccountId | null;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}

/** One file of the scan: a PDF, or the photograph of one page. Its pages follow those of the files before it. */
export interface LegacyScan {
  readonly id: LegacyScanId;
  readonly legacyFileId: LegacyFileId;
  readonly position: number;
  readonly name: string;
  readonly sha256: FileHash;
  readonly sentSha256: FileHash;
  readonly mediaType: EvidenceMediaType;
  readonly bytes: number;
  readonly pages: number;
  readonly addedAt: Instant;
}

/** Pages of the dossier that hold one paper, and the piece of the wallet that it became. */
export interface LegacyRange {
  readonly id: LegacyRangeId;
  readonly legacyFileId: LegacyFileId;
  readonly pieceId: EvidencePieceId;
  readonly fromPage: number;
  readonly toPage: number;
  /** Why these pages serve another piece too. */
  readonly sharedWhy: string | null;
  readonly madeAt: Instant;
}

/** What the ledger keeps of a paper dossier. */
export function legacyFileContent(
  file: LegacyFile,
  scans: readonly LegacyScan[],
  ranges: readonly LegacyRange[],
): Readonly<Record<string, unknown>> {
  const { madeAt: _madeAt, changedAt: _changedAt, ...said } = file;
  return {
    ...said,
    scans: scans.map(({ id, position, name, sha256, sentSha256, mediaType, bytes, pages }) => {
      return { id, position, name, sha256, sentSha256, mediaType, bytes, pages };
    }),
    ranges: ranges.map(({ id, pieceId, fromPage, toPage, sharedWhy }) => ({
      id,
      pieceId,
      fromPage,
      toPage,
      sharedWhy,
    })),
  };
}

/** The pages of ranges alone. */
export function pagesOf(ranges: readonly LegacyRange[]): readonly PageRange[] {
  return ranges.map(({ fromPage, toPage }) => ({ from: fromPage, to: toPage }));
}
