// Checks with issuers, how pictures look, and what of the wallet resembles what. Names the tables that `store.ts` names not.

import { sql } from 'kysely';
import type { FileHash, ProducerId } from '#kernel/ids.ts';
import { type Db, query } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row } from '#platform/database/record-rows.ts';
import { bitsOf } from '#platform/images/picture-look.ts';
import type { EvidencePieceId } from './rules/evidence-piece.ts';
import type { IssuerCheck } from './rules/issuer-check.ts';

const tables = (db: Db) => db.withPlugin(camelCase).withTables<{ evidenceCheck: Row<IssuerCheck> }>();

export async function insertCheck(db: Db, check: IssuerCheck): Promise<void> {
  await insertRows(db, 'evidence_check', [check]);
}

/** Checks of some pieces, the last first. */
export async function findChecks(db: Db, ids: readonly EvidencePieceId[]): Promise<readonly IssuerCheck[]> {
  if (ids.length === 0) return [];
  return await tables(db)
    .selectFrom('evidenceCheck')
    .selectAll()
    .where(sql<boolean>`piece_id = any(${[...ids]}::uuid[])`)
    .orderBy('madeAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** Keeps how a picture looks; one that is kept already stays. */
export async function keepLook(db: Db, sha256: string, look: string | null): Promise<void> {
  const bits = look === null ? null : bitsOf(look);
  await query(db, 'insert into evidence_look (sha256, look) values ($1, $2::bit(64)) on conflict do nothing', [
    sha256,
    bits,
  ]);
}

/** Pictures that nobody has looked at yet. */
export async function findUnlooked(db: Db, limit: number): Promise<readonly FileHash[]> {
  const rows = await query<{ sha256: FileHash }>(
    db,
    `select distinct f.sha256 from evidence_file f
      where f.media_type = 'image/jpeg' and not exists (select 1 from evidence_look l where l.sha256 = f.sha256)
      limit $1`,
    [limit],
  );
  return rows.map((row) => row.sha256);
}

/** Another piece, and what of this one it resembles: the name of the file, or the number. */
export interface Resembling {
  readonly what: string;
  readonly pieceId: EvidencePieceId;
  readonly producerId: ProducerId;
  readonly title: string;
}

/** Pieces with a picture that looks like one of this piece and is not the same file; the most alike first. */
export async function findLookAlikes(
  db: Db,
  pieceId: EvidencePieceId,
  mostBits: number,
): Promise<readonly Resembling[]> {
  return await query<Resembling>(
    db,
    `select o.name as what, p.id as "pieceId", p.producer_id as "producerId", p.title
       from evidence_file o
       join evidence_look a on a.sha256 = o.sha256 and a.look is not null
       join evidence_look b on b.sha256 <> a.sha256 and bit_count(a.look # b.look) <= $2
       join evidence_file f on f.sha256 = b.sha256 and f.sent_sha256 <> o.sent_sha256
       join evidence_piece p on p.id = f.piece_id and p.id <> o.piece_id
      where o.piece_id = $1
      group by o.name, p.id, p.producer_id, p.title
      order by min(bit_count(a.look # b.look)), p.id limit 20`,
    [pieceId, mostBits],
  );
}

/** Pieces in use of the same kind with the same number, however it is spaced and dotted. Numbers of two signs say nothing. */
export async function findSameNumbers(db: Db, pieceId: EvidencePieceId): Promise<readonly Resembling[]> {
  const bare = (alias: string): string => `lower(regexp_replace(${alias}.number, '[[:space:]./_-]+', '', 'g'))`;
  return await query<Resembling>(
    db,
    `select o.number as what, p.id as "pieceId", p.producer_id as "producerId", p.title
       from evidence_piece o
       join evidence_piece p on ${bare('p')} = ${bare('o')} and p.number is not null and p.kind = o.kind
        and p.id <> o.id and p.withdrawn_at is null
      where o.id = $1 and length(${bare('o')}) > 2
      order by p.made_at, p.id limit 20`,
    [pieceId],
  );
}
