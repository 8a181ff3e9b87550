// The piece or the wallet that an act names, and whom that act therefore concerns.

import type { UseCaseName } from '#access/permission-matrix.ts';
import { covers, type Reach, reachOf, type Subject } from '#access/reach.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Producer } from '#modules/producers/index.ts';
import { findLiveProducerByCode, findLiveProducerById } from '#modules/producers/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import type { EvidenceEntry, EvidencePiece, EvidencePieceId } from '../rules/evidence-piece.ts';
import { findPieceRows } from '../store.ts';

/** A piece with the living producer whose wallet holds it. */
export interface HeldPiece {
  readonly piece: EvidencePiece;
  readonly producer: Producer;
}

/** Whom the wallet of a producer belongs to. */
export function subjectOfWallet({ provinceCode, communeCode, id }: Producer): Subject {
  return { provinceCode, communeCode, producerId: id };
}

/** The living producer behind a code, or the answer of a missing record. */
export async function walletOwner(context: Context, code: string): Promise<Result<Producer>> {
  const found = await findLiveProducerByCode(context.db, code);
  return found === null ? refuse(notFound) : ok(found);
}

export async function subjectByCode(code: string, context: Context): Promise<Result<Subject>> {
  const found = await walletOwner(context, code);
  return found.ok ? ok(subjectOfWallet(found.value)) : found;
}

/** A piece and its holder, or the answer of a missing record. */
export async function heldPiece(context: Context, pieceId: EvidencePieceId): Promise<Result<HeldPiece>> {
  const [piece] = await findPieceRows(context.db, [pieceId]);
  const producer = piece === undefined ? null : await findLiveProducerById(context.db, piece.producerId);
  return piece === undefined || producer === null ? refuse(notFound) : ok({ piece, producer });
}

export async function subjectByPiece(pieceId: EvidencePieceId, context: Context): Promise<Result<Subject>> {
  const held = await heldPiece(context, pieceId);
  return held.ok ? ok(subjectOfWallet(held.value.producer)) : held;
}

/** Whether the reader's right to an act covers the wallet. */
export function mayOn(context: Context, name: UseCaseName, producer: Producer): boolean {
  const reach = reachOf(context.actor, name);
  return reach !== null && covers(reach, subjectOfWallet(producer));
}

/** Who enters: the producer itself where the person speaks for it, else an office in its place. */
export function entryOf(reach: Reach, producer: Producer): EvidenceEntry {
  return reach.producerIds.includes(producer.id) ? 'producer' : 'proxy';
}
