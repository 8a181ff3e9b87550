// Side door of the evidence room: reads and acts that other rooms may ask for, in the transaction they hand in. Who may see what was
// found is the caller's to decide: a piece belongs to its producer.

import type { Reach } from '#access/reach.ts';
import { addDays, type LocalDate } from '#kernel/calendar.ts';
import type { ProducerId } from '#kernel/ids.ts';
import { parameterOn } from '#law/parameters.ts';
import type { Producer } from '#modules/producers/index.ts';
import {
  findLiveProducersByIds,
  findProducerIdsBehindEach,
  findProducerIdsWithin,
} from '#modules/producers/services.ts';
import type { Db } from '#platform/database/db.ts';
import type { EvidencePiece, EvidencePieceId } from './rules/evidence-piece.ts';
import { type CheckStanding, checkStanding } from './rules/issuer-check.ts';
import { findPieceRows, listEndingRows, listPieceRows } from './store.ts';
import { findChecks } from './store-doubles.ts';

export { arrivingFiles, sweepArriving } from './arriving.ts';
export { CheckedFile } from './checked-file.ts';
export { checkedFile, keepFile, optionalCheckedFile } from './keep-file.ts';
export { lookAtPhotos } from './look-at-photos.ts';
export { addScannedPieces, withdrawPieceFor } from './scanned-pieces.ts';
export { optionalFile, SCAN_BODY, SCAN_KINDS, sentFile, sentFiles, takeSentFile } from './sent-file.ts';
export { cutWaitingPages } from './use-cases/cut-waiting-pages.ts';
export { type EndedTwin, endedTwins } from './use-cases/ended-twins.ts';
export { pieceShape, problemsOf as pieceProblems } from './use-cases/piece-input.ts';
export { readWalletSignatures } from './wallet-signatures.ts';

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
  return (await listWallets(db, [producerId])).get(producerId) ?? [];
}

/** The same of many producers at once, by the id that was asked for. */
export async function listWallets(
  db: Db,
  producerIds: readonly ProducerId[],
): Promise<ReadonlyMap<ProducerId, readonly EvidencePiece[]>> {
  const behind = await findProducerIdsBehindEach(db, producerIds);
  const pieces = await listPieceRows(db, [...new Set(behind.map((one) => one.id))]);
  const wallets = new Map<ProducerId, EvidencePiece[]>(producerIds.map((id) => [id, []]));
  const askedFor = new Map<ProducerId, ProducerId[]>();
  for (const { asked, id } of behind) askedFor.set(id, [...(askedFor.get(id) ?? []), asked]);
  for (const piece of pieces) for (const id of askedFor.get(piece.producerId) ?? []) wallets.get(id)?.push(piece);
  return wallets;
}

/** Which of these producers have a piece in use in their wallet; pieces of records that were merged count for the one that stayed. */
export async function findProducersWithEvidence(db: Db, ids: readonly ProducerId[]): Promise<ReadonlySet<ProducerId>> {
  const pieces = (await listPieceRows(db, ids)).filter((piece) => piece.withdrawnAt === null);
  return new Set(pieces.map((piece) => piece.producerId));
}

/** How pieces stand towards their issuers, and the last check that said so; pieces nobody checked are left out. */
export async function findCheckStandings(
  db: Db,
  pieces: readonly Pick<EvidencePiece, 'id' | 'version'>[],
): Promise<ReadonlyMap<string, { readonly standing: CheckStanding; readonly checkedOn: LocalDate }>> {
  const checks = await findChecks(
    db,
    pieces.map((piece) => piece.id),
  );
  const standings = new Map<string, { readonly standing: CheckStanding; readonly checkedOn: LocalDate }>();
  for (const { id, version } of pieces) {
    const own = checks.filter((check) => check.pieceId === id);
    const said = own.find((check) => check.result !== 'no-answer') ?? own[0];
    if (said !== undefined) standings.set(id, { standing: checkStanding(own, version), checkedOn: said.checkedOn });
  }
  return standings;
}

/** Pieces in use that end soon or have ended, the first to end first, and the living holder of each by `producerId`. */
export interface EndingEvidence {
  readonly pieces: readonly EvidencePiece[];
  readonly owners: ReadonlyMap<ProducerId, Producer>;
}

/** What of a reach's wallets ends within the days in which a piece is said to end soon, or has ended already. */
export async function listEndingWithin(db: Db, reach: Reach, today: LocalDate): Promise<EndingEvidence> {
  const until = addDays(today, parameterOn('evidence-expiring-days', today)?.value ?? 0);
  const pieces = await listEndingRows(db, await findProducerIdsWithin(db, reach), until);
  const owners = await findLiveProducersByIds(
    db,
    pieces.map((piece) => piece.producerId),
  );
  return { pieces, owners };
}
