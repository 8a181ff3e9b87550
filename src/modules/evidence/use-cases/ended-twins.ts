// Papers of the same wallet that hold the very file of a paper, and have ended: the old scan entered once more, with another day or none.

import type { LocalDate } from '#kernel/calendar.ts';
import type { Db } from '#platform/database/db.ts';
import type { EvidencePiece } from '../rules/evidence-piece.ts';
import { validityOn } from '../rules/validity.ts';
import { findPieceRows, findSameFiles } from '../store.ts';

/** A paper that ended, with the file that both hold. */
export interface EndedTwin extends Pick<EvidencePiece, 'id' | 'title' | 'expiresOn'> {
  readonly file: string;
}

/** Papers of the same producer, also those taken out of use, that hold a file of this one and have ended by a day. */
export async function endedTwins(db: Db, piece: EvidencePiece, today: LocalDate): Promise<readonly EndedTwin[]> {
  const same = (
    await findSameFiles(
      db,
      piece.files.map((file) => file.sentSha256),
    )
  ).filter((one) => one.pieceId !== piece.id && one.producerId === piece.producerId && one.fromPage === null);
  const others = await findPieceRows(
    db,
    same.map((one) => one.pieceId),
  );
  return others
    .filter((one) => validityOn(one, today) === 'expired')
    .map(({ id, title, expiresOn }) => {
      const hash = same.find((one) => one.pieceId === id)?.sentSha256;
      const file = piece.files.find((one) => one.sentSha256 === hash)?.name ?? '';
      return { id, title, expiresOn, file };
    });
}
