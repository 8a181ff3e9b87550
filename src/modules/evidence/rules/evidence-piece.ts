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
  /** Of the bytes as they were sent: the same as `sha256` for a PDF, the whole scan for pages that were cut out of one. */
  readonly sentSha256: FileHash;
  /** First and last page in the scan out of which the file was cut; `null`: it was sent as it is. */
  readonly fromPage: number | null;
  readonly toPage: number | null;
  readonly addedAt: Instant;
}

/** What a record keeps of a file that came with a form: what is given out, and what was sent. */
export type KeptFile = Pick<EvidenceFile, 'sha256' | 'sentSha256' | 'mediaType' | 'bytes' | 'pages' | 'name'>;

/** Stands for the hash of a file whose pages wait to be cut out of their scan: it opens nothing. */
export const UNCUT = 'uncut' as FileHash;

/**
 * The scan and the pages that a file was cut out of; `null` for one that was sent as it is, or is its whole scan.
 * @example cutOutOf({ sha256: 'c', sentSha256: 'a', fromPage: 4, toPage: 7, mediaType: 'application/pdf' })
 * // { sha256: 'a', fromPage: 4, toPage: 7 }
 */
export function cutOutOf({
  sha256,
  sentSha256,
  fromPage,
  toPage,
  mediaType,
}: Pick<EvidenceFile, 'sha256' | 'sentSha256' | 'fromPage' | 'toPage' | 'mediaType'>): CutOutOf | null {
  if (fromPage === null || toPage === null || sha256 === sentSha256 || mediaType !== 'application/pdf') return null;
  return { sha256: sentSha256, fromPage, toPage };
}

/** A scan by its hash, and the first and last page that were cut out of it. */
export interface CutOutOf {
  readonly sha256: FileHash;
  readonly fromPage: number;
  readonly toPage: number;
}

/**
 * The file of a piece that a hash speaks of: the one given out, or the one cut out of the scan that stood there before pages were cut.
 * @example fileUnder([{ sha256: 'c', sentSha256: 'a', fromPage: 4 }], 'a') // that file
 */
export function fileUnder<File extends Pick<EvidenceFile, 'sha256' | 'sentSha256' | 'fromPage'>>(
  files: readonly File[],
  hash: string,
): File | undefined {
  return (
    files.find((file) => file.sha256 === hash) ??
    files.find((file) => file.fromPage !== null && file.sentSha256 === hash)
  );
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
