// A paper as it was sent, with its files from the store, and what the wallet says of it today: of a dossier, or of an answer to a
// request for a supplement.

import type { Instant } from '#kernel/calendar.ts';
import { ok, type Result } from '#kernel/result.ts';
import { type EvidenceFile, type EvidencePiece, type EvidencePieceId, fileUnder } from '#modules/evidence/index.ts';
import { findEvidenceByIds } from '#modules/evidence/services.ts';
import type { Db } from '#platform/database/db.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import { sentFiles } from '../papers/sent-pieces.ts';
import type { FrozenPiece } from '../rules/frozen.ts';
import { type PieceSince, pieceSince } from '../rules/piece-since.ts';

/** A file of a shown paper; `key` names it in an address. */
export interface ShownFile extends Pick<EvidenceFile, 'sha256' | 'name' | 'mediaType' | 'pages' | 'bytes'> {
  readonly key: string;
  /** `null`: the copy does not say. */
  readonly addedAt: Instant | null;
}

/** A paper as who reads a dossier sees it. */
export interface ShownPiece
  extends Pick<EvidencePiece, 'id' | 'kind' | 'title' | 'issuer' | 'number' | 'issuedOn' | 'expiresOn'> {
  readonly files: readonly ShownFile[];
  /** When it was sent; `null`: it is still written, and shown as the wallet has it. */
  readonly sentAt: Instant | null;
  /** What the wallet says otherwise today; `null`: nothing. */
  readonly since: PieceSince | null;
  /** Taken out of the wallet. */
  readonly withdrawn: boolean;
}

/** A paper that is still cited from the wallet. */
export function livingPiece(piece: EvidencePiece): ShownPiece {
  const { id, kind, title, issuer, number, issuedOn, expiresOn, withdrawnAt } = piece;
  const files = piece.files.map((file) => {
    const { id: key, sha256, name, mediaType, pages, bytes, addedAt } = file;
    return { key, sha256, name, mediaType, pages, bytes, addedAt };
  });
  const said = { id, kind, title, issuer, number, issuedOn, expiresOn };
  return { ...said, files, sentAt: null, since: null, withdrawn: withdrawnAt !== null };
}

type Frozen = Omit<FrozenPiece, 'issuer' | 'version'> & Partial<Pick<FrozenPiece, 'issuer'>>;

/** A paper as it was sent. Its files are found by their hash, also those that were taken out of the wallet since. */
export async function frozenPiece(
  piece: Frozen,
  sentAt: Instant,
  { db, files: store }: { readonly db: Db; readonly files: FileStore },
): Promise<Result<ShownPiece>> {
  const [living] = await findEvidenceByIds(db, [piece.id as EvidencePieceId]);
  const files = await sentFiles(piece, living?.files ?? [], store);
  if (!files.ok) return files;
  const { id, kind, title, number, issuedOn, expiresOn } = piece;
  const said = { id, kind, title, issuer: piece.issuer ?? null, number, issuedOn, expiresOn };
  return ok({
    ...said,
    files: files.value.map((file, i) => {
      const hash = piece.files[i] ?? file.sha256;
      const { sha256, name, mediaType, pages, bytes } = file;
      return {
        key: fileUnder(living?.files ?? [], hash)?.id ?? hash,
        sha256,
        name,
        mediaType,
        pages,
        bytes,
        addedAt: null,
      };
    }),
    sentAt,
    since: living === undefined ? null : pieceSince(piece, living),
    withdrawn: living !== undefined && living.withdrawnAt !== null,
  });
}
