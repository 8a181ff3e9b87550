// The evidence of a dossier that was sent, piece by piece in the order of the sheet, with every file as it was then. A file that
// was taken out of the wallet since is still there: files are never deleted.

import type { FileHash } from '#kernel/ids.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { EvidenceMediaType, EvidencePieceId } from '#modules/evidence/index.ts';
import { findEvidenceByIds } from '#modules/evidence/services.ts';
import type { Db } from '#platform/database/db.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import { checkPdf, looksLikePdf } from '#platform/pdf/check-pdf.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { FrozenDossier, FrozenFile, FrozenPiece } from '../rules/frozen.ts';
import { compiledSetOf } from '../use-cases/save-part.ts';
import { citedIn } from './paper-source.ts';

/** A piece with its place in the dossier: its number in the list at the end of Mẫu số 02. */
export interface SentPiece extends Omit<FrozenPiece, 'files' | 'attached' | 'version'> {
  readonly place: number;
  readonly files: readonly FrozenFile[];
}

interface Places {
  readonly db: Db;
  readonly files: FileStore;
}

/** What a file is that no record describes any more. */
async function judged(sha256: FileHash, store: FileStore): Promise<FrozenFile | null> {
  const content = await store.get(sha256);
  if (content === null) return null;
  const isPdf = looksLikePdf(content);
  const checked = isPdf ? await checkPdf(content) : null;
  const mediaType: EvidenceMediaType = isPdf ? 'application/pdf' : 'image/jpeg';
  const pages = checked?.ok ? checked.value.pages : 1;
  return {
    sha256,
    name: `${sha256.slice(0, 12)}${isPdf ? '.pdf' : '.jpg'}`,
    mediaType,
    bytes: content.byteLength,
    pages,
  };
}

/** Every piece that the criteria of a frozen dossier cite. */
export async function sentPieces(frozen: FrozenDossier, { db, files }: Places): Promise<Result<readonly SentPiece[]>> {
  const compiled = await compiledSetOf({ setId: frozen.set.id });
  const byId = new Map<string, FrozenPiece>(frozen.evidence.map((piece) => [piece.id, piece]));
  const cited = citedIn(compiled, frozen.parts.proofs).flatMap((id) => byId.get(id) ?? []);
  const old = cited.filter((piece) => piece.attached === undefined).map((piece) => piece.id as EvidencePieceId);
  const living = await findEvidenceByIds(db, old);
  const known = new Map(living.flatMap((piece) => piece.files).map((file) => [file.sha256 as string, file]));
  const pieces: SentPiece[] = [];
  for (const { files: hashes, attached, version: _version, ...piece } of cited) {
    const own: FrozenFile[] = [];
    for (const hash of attached === undefined ? hashes : []) {
      const file = known.get(hash) ?? (await judged(hash as FileHash, files));
      if (file === null) return refuse(notFound);
      const { sha256, name, mediaType, bytes, pages } = file;
      own.push({ sha256, name, mediaType, bytes, pages });
    }
    pieces.push({ ...piece, place: pieces.length + 1, files: attached ?? own });
  }
  return ok(pieces);
}
