// What a piece of evidence is: a paper, photograph or file that proves something a producer says, with who issued it, under
// which number, and from when until when it counts (26/2026/QĐ-TTg, Phụ lục III, Mẫu số 02, Phần III).

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { FileHash, Id, ProducerId } from '#kernel/ids.ts';
import type { EvidenceKind } from '#law/evidence-kinds.ts';

export type EvidencePieceId = Id<'evidence-piece'>;
export type EvidenceFileId = Id<'evidence-file'>;

/** What a file may be once it is kept: photographs are drawn anew as JPEG, a PDF stays byte for byte as it was sent. */
export const evidenceMediaTypes = ['image/jpeg', 'application/pdf'] as const;
export type EvidenceMediaType = (typeof evidenceMediaTypes)[number];

/** A file of a piece, as it is given out. */
export interface EvidenceFile {
  readonly id: EvidenceFileId;
  /** Of the bytes that are given out: the same for everybody who downloads it. */
  readonly sha256: FileHash;
  readonly mediaType: EvidenceMediaType;
  readonly bytes: number;
  /** Pages of the piece in it: those of the range, else all of a PDF; 1 for a photograph. */
  readonly pages: number;
  /** The name it was sent under, cleaned; never an address of anything. */
  readonly name: string;
  /** Of the bytes as they were sent; the same as `sha256` for a PDF. */
  readonly sentSha256: FileHash;
  /** First and last page that belong to the piece, where the file is a whole scanned dossier; `null`: all of it. */
  readonly fromPage: number | null;
  readonly toPage: number | null;
  readonly addedAt: Instant;
}

/** Who entered a piece: the producer itself, or the office of its commune or province in its place. */
export const evidenceEntries = ['producer', 'proxy'] as const;
export type EvidenceEntry = (typeof evidenceEntries)[number];

/** A piece of the wallet with its files, in the order they were added. */
export interface EvidencePiece {
  readonly id: EvidencePieceId;
  readonly producerId: ProducerId;
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly issuer: string | null;
  readonly number: string | null;
  /** The first day on which it counts; `null` where nobody said: it counts from ever. */
  readonly issuedOn: LocalDate | null;
  /** The last day on which it counts, as papers print it; `null` without end. */
  readonly expiresOn: LocalDate | null;
  readonly note: string | null;
  readonly enteredBy: EvidenceEntry;
  readonly version: number;
  readonly files: readonly EvidenceFile[];
  /** Taken out of use; dossiers that cited it keep what they froze. */
  readonly withdrawnAt: Instant | null;
  readonly withdrawalReason: string | null;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}

/** What somebody says about a piece. */
export type EvidenceDraft = Pick<
  EvidencePiece,
  'kind' | 'title' | 'issuer' | 'number' | 'issuedOn' | 'expiresOn' | 'note'
>;

/** The content of a piece as the ledger keeps it: everything said and every file by its hashes. */
export function pieceContent(piece: EvidencePiece): Readonly<Record<string, unknown>> {
  const { id: _id, version: _version, changedAt: _changedAt, files, ...said } = piece;
  return {
    ...said,
    files: files.map(({ id, sha256, sentSha256, mediaType, bytes, pages, name, fromPage, toPage }) => {
      const range = fromPage === null ? {} : { fromPage, toPage };
      return { id, sha256, sentSha256, mediaType, bytes, pages, name, ...range };
    }),
  };
}
