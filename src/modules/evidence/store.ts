// The only place that names the tables of evidence.

import { sql } from 'kysely';
import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { FileHash, ProducerId } from '#kernel/ids.ts';
import { type Db, query } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { EvidenceFile, EvidenceFileId, EvidencePiece, EvidencePieceId } from './rules/evidence-piece.ts';

type PieceRow = Omit<EvidencePiece, 'files'>;
type FileRow = EvidenceFile & { readonly pieceId: EvidencePieceId; readonly position: number };
type Tables = { evidencePiece: Row<PieceRow>; evidenceFile: Row<FileRow> };

const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();

async function withFiles(db: Db, rows: readonly PieceRow[]): Promise<readonly EvidencePiece[]> {
  if (rows.length === 0) return [];
  const files = await tables(db)
    .selectFrom('evidenceFile')
    .selectAll()
    .where(sql<boolean>`piece_id = any(${rows.map((row) => row.id)}::uuid[])`)
    .orderBy('position')
    .execute();
  const byPiece = new Map<EvidencePieceId, EvidenceFile[]>();
  for (const { pieceId, position: _position, ...file } of files) {
    const list = byPiece.get(pieceId);
    if (list === undefined) byPiece.set(pieceId, [file]);
    else list.push(file);
  }
  return rows.map((row) => ({ ...row, files: byPiece.get(row.id) ?? [] }));
}

export async function insertPieceRow(db: Db, piece: EvidencePiece): Promise<void> {
  const { files: _files, ...row } = piece;
  await insertRows(db, 'evidence_piece', [row]);
}

/** Changes a piece if it still has the version; false where it has not. */
export async function updatePieceRow(
  db: Db,
  key: Pick<EvidencePiece, 'id' | 'version'>,
  changes: Partial<PieceRow>,
): Promise<boolean> {
  return await updateRow(db, 'evidence_piece', key, changes);
}

/** Pieces by id, in no order; ids that are not there are left out. */
export async function findPieceRows(db: Db, ids: readonly EvidencePieceId[]): Promise<readonly EvidencePiece[]> {
  if (ids.length === 0) return [];
  const rows = await tables(db)
    .selectFrom('evidencePiece')
    .selectAll()
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute();
  return await withFiles(db, rows);
}

/** Pieces of some producers, the last changed first, withdrawn ones too. */
export async function listPieceRows(db: Db, producerIds: readonly ProducerId[]): Promise<readonly EvidencePiece[]> {
  if (producerIds.length === 0) return [];
  const rows = await tables(db)
    .selectFrom('evidencePiece')
    .selectAll()
    .where(sql<boolean>`producer_id = any(${[...producerIds]}::uuid[])`)
    .orderBy('changedAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return await withFiles(db, rows);
}

/** Pieces in use of some producers whose last day is `day` or before, the first to end first. */
export async function listEndingRows(
  db: Db,
  producerIds: readonly ProducerId[],
  day: LocalDate,
): Promise<readonly EvidencePiece[]> {
  if (producerIds.length === 0) return [];
  const rows = await tables(db)
    .selectFrom('evidencePiece')
    .selectAll()
    .where(sql<boolean>`producer_id = any(${[...producerIds]}::uuid[])`)
    .where('withdrawnAt', 'is', null)
    .where('expiresOn', '<=', day)
    .orderBy('expiresOn')
    .orderBy('id')
    .execute();
  return await withFiles(db, rows);
}

/** Holds a piece until the transaction ends, so that two files never take the same place. */
export async function lockPieceRow(db: Db, id: EvidencePieceId): Promise<void> {
  await query(db, 'select id from evidence_piece where id = $1 for update', [id]);
}

export async function insertFileRow(db: Db, pieceId: EvidencePieceId, file: EvidenceFile): Promise<void> {
  const [last] = await query<{ last: number }>(
    db,
    'select coalesce(max(position), 0)::int as last from evidence_file where piece_id = $1',
    [pieceId],
  );
  const row = { ...file, pieceId, position: (last?.last ?? 0) + 1 };
  await tables(db).insertInto('evidenceFile').values(row).execute();
}

export async function deleteFileRow(db: Db, id: EvidenceFileId): Promise<void> {
  await query(db, 'delete from evidence_file where id = $1', [id]);
}

/** Where a file stands that was sent with these bytes. */
export interface SameFile {
  readonly sentSha256: FileHash;
  readonly pieceId: EvidencePieceId;
  readonly producerId: ProducerId;
  readonly title: string;
  readonly addedAt: Instant;
  /** Where it stands there as pages of a scanned dossier. */
  readonly fromPage: number | null;
}

/** Every piece that holds a file sent with the same bytes, the first to have it first. */
export async function findSameFiles(db: Db, hashes: readonly FileHash[]): Promise<readonly SameFile[]> {
  if (hashes.length === 0) return [];
  return await query<SameFile>(
    db,
    `select f.sent_sha256 as "sentSha256", p.id as "pieceId", p.producer_id as "producerId", p.title, f.added_at as "addedAt",
            f.from_page as "fromPage"
       from evidence_file f join evidence_piece p on p.id = f.piece_id
      where f.sent_sha256 = any($1) order by f.added_at, f.id`,
    [[...hashes]],
  );
}

/** Pieces with pages that wait to be cut out of their scan, the oldest first. */
export async function findUncutPieceIds(db: Db, limit: number): Promise<readonly EvidencePieceId[]> {
  const rows = await query<{ id: EvidencePieceId }>(
    db,
    `select piece_id as id from evidence_file where sha256 = 'uncut' group by piece_id order by min(added_at) limit $1`,
    [limit],
  );
  return rows.map((row) => row.id);
}

/** Gives a file that waited its own bytes. */
export async function setCutFile(
  db: Db,
  id: EvidenceFileId,
  { sha256, bytes }: Pick<EvidenceFile, 'sha256' | 'bytes'>,
): Promise<void> {
  await query(db, 'update evidence_file set sha256 = $2, bytes = $3 where id = $1', [id, sha256, bytes]);
}
