// The same paper in two places: a file sent with the same bytes for another piece or by another producer. Said to the office
// that may see both; a producer hears of its own pieces only, and nothing at all of anybody else's.

import type { Reach } from '#access/reach.ts';
import { covers, reachOf } from '#access/reach.ts';
import { findLiveProducerById } from '#modules/producers/services.ts';
import type { Context } from '#runner/use-case.ts';
import type { EvidencePiece, EvidencePieceId } from '../rules/evidence-piece.ts';
import { findSameFiles } from '../store.ts';
import { type HeldPiece, subjectOfWallet } from './find-subject.ts';

/** Another piece of this wallet · of another producer that the reader may see · outside the reader's reach; in this order. */
const places = ['same-wallet', 'other-producer', 'out-of-reach'] as const;

/** One file of the piece that was found elsewhere too. */
export interface SameNotice {
  readonly fileName: string;
  readonly where: (typeof places)[number];
  readonly pieceId: EvidencePieceId | null;
  readonly title: string | null;
  readonly producerName: string | null;
}

/** Whether the reader comes as an office, for which doubles of others are meant; a producer's own right is not one. */
function asOffice(reach: Reach, { producer }: HeldPiece): boolean {
  const { provinceCode, communeCode } = subjectOfWallet(producer);
  return covers({ ...reach, producerIds: [], accountId: null }, { provinceCode, communeCode });
}

export async function sameFilesOf(context: Context, held: HeldPiece): Promise<readonly SameNotice[]> {
  const files: EvidencePiece['files'] = held.piece.files;
  const same = await findSameFiles(
    context.db,
    files.map((file) => file.sentSha256),
  );
  const reach = reachOf(context.actor, 'evidence/view-piece');
  const isOffice = reach !== null && asOffice(reach, held);
  const notices: SameNotice[] = [];
  for (const one of same.filter((other) => other.pieceId !== held.piece.id)) {
    const own = files.find((file) => file.sentSha256 === one.sentSha256);
    const fileName = own?.name ?? '';
    const owner = await findLiveProducerById(context.db, one.producerId);
    if (owner === null) continue;
    // Pieces cut out of one scanned dossier stand on the same file by nature.
    if (owner.id === held.producer.id && one.fromPage !== null && own?.fromPage != null) continue;
    if (owner.id === held.producer.id) {
      notices.push({ fileName, where: 'same-wallet', pieceId: one.pieceId, title: one.title, producerName: null });
    } else if (isOffice && reach !== null && covers(reach, subjectOfWallet(owner))) {
      const { pieceId, title } = one;
      notices.push({ fileName, where: 'other-producer', pieceId, title, producerName: owner.name });
    } else if (isOffice) {
      notices.push({ fileName, where: 'out-of-reach', pieceId: null, title: null, producerName: null });
    }
  }
  return notices.sort((a, b) => places.indexOf(a.where) - places.indexOf(b.where));
}
