// The evidence of a dossier that was sent, piece by piece in the order of the sheet, with every file as it was then. A file that
// was taken out of the wallet since is still there: files are never deleted. A copy of before pages were cut names the whole scan of
// a paper: its pages alone are given out, never the scan.

import type { FileHash } from '#kernel/ids.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { type EvidenceFile, type EvidenceMediaType, type EvidencePieceId, fileUnder } from '#modules/evidence/index.ts';
import { findEvidenceByIds } from '#modules/evidence/services.ts';
import type { Db } from '#platform/database/db.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import { checkPdf, looksLikePdf } from '#platform/pdf/check-pdf.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type FrozenDossier, type FrozenFile, type FrozenPiece, frozenFile } from '../rules/frozen.ts';
import { compiledSetOf } from '../use-cases/save-part.ts';
import { citedIn } from './paper-source.ts';

/** A piece with its place in the dossier: its number in the list at the end of Mẫu số 02. */
export interface SentPiece extends Omit<FrozenPiece, 'files' | 'attached' | 'version' | 'required'> {
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

/** A file that the copy names, as it is given out. */
async function fileOf(
  hash: string,
  known: FrozenFile | undefined,
  living: readonly EvidenceFile[],
  store: FileStore,
): Promise<Result<FrozenFile>> {
  const now = fileUnder(living, hash);
  if (now !== undefined && (known === undefined || now.sha256 !== hash)) return ok(frozenFile(now));
  if (known !== undefined && (now !== undefined || known.cutOutOf !== undefined)) return ok(known);
  const seen = await judged(hash as FileHash, store);
  if (seen === null) return refuse(notFound);
  if (known === undefined) return ok(seen);
  // It was some pages of a scan, and nobody knows any more which.
  if (known.pages !== seen.pages) return refuse(problem('unavailable', 'dossiers/file-missing'));
  return ok(known);
}

/** The files of one frozen piece, in its order. */
export async function sentFiles(
  { files: hashes, attached }: Pick<FrozenPiece, 'files' | 'attached'>,
  living: readonly EvidenceFile[],
  store: FileStore,
): Promise<Result<readonly FrozenFile[]>> {
  const own: FrozenFile[] = [];
  for (const [i, hash] of hashes.entries()) {
    const file = await fileOf(hash, attached?.[i], living, store);
    if (!file.ok) return file;
    own.push(file.value);
  }
  return ok(own);
}

/** Every piece that the criteria of a frozen dossier cite, then those that meet a requirement. */
export async function sentPieces(frozen: FrozenDossier, { db, files }: Places): Promise<Result<readonly SentPiece[]>> {
  const compiled = await compiledSetOf({ setId: frozen.set.id });
  const byId = new Map<string, FrozenPiece>(frozen.evidence.map((piece) => [piece.id, piece]));
  const cited = citedIn(compiled, frozen.parts.proofs).flatMap((id) => byId.get(id) ?? []);
  cited.push(...frozen.evidence.filter((piece) => piece.required === true && !cited.includes(piece)));
  const wallet = await findEvidenceByIds(
    db,
    cited.map((piece) => piece.id as EvidencePieceId),
  );
  const living = new Map(wallet.map((piece) => [piece.id as string, piece.files]));
  const pieces: SentPiece[] = [];
  for (const { files: hashes, attached, version: _version, required: _required, ...piece } of cited) {
    const frozenFiles = { files: hashes, ...(attached === undefined ? {} : { attached }) };
    const own = await sentFiles(frozenFiles, living.get(piece.id) ?? [], files);
    if (!own.ok) return own;
    pieces.push({ ...piece, place: pieces.length + 1, files: own.value });
  }
  return ok(pieces);
}
