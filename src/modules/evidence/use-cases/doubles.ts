// The same paper in two places: the same file, a picture that looks alike, the same number. Said to the office that may see
// both; a producer hears only of its own files sent twice, and nothing at all of anybody else's.

import type { Reach } from '#access/reach.ts';
import { covers, reachOf } from '#access/reach.ts';
import { findLiveProducersByIds } from '#modules/producers/services.ts';
import { MOST_DIFFERING_BITS } from '#platform/images/picture-look.ts';
import type { Context } from '#runner/use-case.ts';
import type { EvidencePiece, EvidencePieceId } from '../rules/evidence-piece.ts';
import { findSameFiles } from '../store.ts';
import { findLookAlikes, findSameNumbers, type Resembling } from '../store-doubles.ts';
import { type HeldPiece, subjectOfWallet } from './find-subject.ts';

/** Another piece of this wallet · of another producer that the reader may see · outside the reader's reach; in this order. */
const places = ['same-wallet', 'other-producer', 'out-of-reach'] as const;

/** Sent with the same bytes · looks alike · has the same number. */
export type SameWhy = 'file' | 'look' | 'number';

/** What of the piece was found elsewhere too. */
export interface SameNotice {
  readonly why: SameWhy;
  /** Name of the file, or the number. */
  readonly what: string;
  readonly where: (typeof places)[number];
  readonly pieceId: EvidencePieceId | null;
  readonly title: string | null;
  readonly producerName: string | null;
}

/** Whether the reader comes as an office, for which doubles of others are meant; a producer's own right is not one. */
export function asOffice(reach: Reach, { producer }: HeldPiece): boolean {
  const { provinceCode, communeCode } = subjectOfWallet(producer);
  return covers({ ...reach, producerIds: [], accountId: null }, { provinceCode, communeCode });
}

async function sameFiles(context: Context, { piece, producer }: HeldPiece): Promise<readonly Resembling[]> {
  const files: EvidencePiece['files'] = piece.files;
  const same = await findSameFiles(
    context.db,
    files.map((file) => file.sentSha256),
  );
  return same.flatMap((one): readonly Resembling[] => {
    const own = files.find((file) => file.sentSha256 === one.sentSha256);
    // Pieces cut out of one scanned dossier stand on the same file by nature.
    const isOneScan = one.producerId === producer.id && one.fromPage !== null && own?.fromPage != null;
    if (one.pieceId === piece.id || isOneScan) return [];
    const { pieceId, producerId, title } = one;
    return [{ what: own?.name ?? '', pieceId, producerId, title }];
  });
}

export async function doublesOf(context: Context, held: HeldPiece): Promise<readonly SameNotice[]> {
  const { db } = context;
  const reach = reachOf(context.actor, 'evidence/view-piece');
  const isOffice = reach !== null && asOffice(reach, held);
  const found: (Resembling & { readonly why: SameWhy })[] = [];
  for (const one of await sameFiles(context, held)) found.push({ ...one, why: 'file' });
  if (isOffice) {
    for (const one of await findLookAlikes(db, held.piece.id, MOST_DIFFERING_BITS)) found.push({ ...one, why: 'look' });
    for (const one of await findSameNumbers(db, held.piece.id)) found.push({ ...one, why: 'number' });
  }
  const owners = await findLiveProducersByIds(
    db,
    found.map((one) => one.producerId),
  );
  const notices: SameNotice[] = [];
  for (const { why, what, pieceId, producerId, title } of found) {
    const owner = owners.get(producerId);
    if (owner === undefined) continue;
    if (owner.id === held.producer.id) {
      // A paper photographed twice for one wallet is nobody's business.
      if (why !== 'look') notices.push({ why, what, where: 'same-wallet', pieceId, title, producerName: null });
    } else if (isOffice && reach !== null && covers(reach, subjectOfWallet(owner))) {
      notices.push({ why, what, where: 'other-producer', pieceId, title, producerName: owner.name });
    } else if (isOffice) {
      notices.push({ why, what, where: 'out-of-reach', pieceId: null, title: null, producerName: null });
    }
  }
  return notices.sort((a, b) => places.indexOf(a.where) - places.indexOf(b.where));
}
