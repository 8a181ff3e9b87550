// Side door of the evidence room: reads that other rooms may ask for, in the transaction they hand in. Who may see what was
// found is the caller's to decide: a piece belongs to its producer.

import type { ProducerId } from '#kernel/ids.ts';
import { findProducerIdsBehind } from '#modules/producers/services.ts';
import type { Db } from '#platform/database/db.ts';
import type { EvidencePiece, EvidencePieceId } from './rules/evidence-piece.ts';
import { findPieceRows, listPieceRows } from './store.ts';

/** Pieces by id, in the order asked; ids that are not there are left out, withdrawn pieces are among them. */
export async function findEvidenceByIds(db: Db, ids: readonly EvidencePieceId[]): Promise<readonly EvidencePiece[]> {
  const found = new Map((await findPieceRows(db, [...new Set(ids)])).map((piece) => [piece.id, piece]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/**
 * The wallet of a producer, the last changed first: its own pieces and those of records that were merged into it. Withdrawn
 * ones are among them (`withdrawnAt`).
 */
export async function listEvidenceOf(db: Db, producerId: ProducerId): Promise<readonly EvidencePiece[]> {
  return await listPieceRows(db, await findProducerIdsBehind(db, producerId));
}
