// Where a piece is cited is known to the dossiers, which know this room: the page of a piece is given the read that answers it
// where everything is wired (`src/entry/rooms/evidence.ts`).

import type { UseCase } from '#runner/use-case.ts';
import type { EvidencePieceId } from './rules/evidence-piece.ts';

/** One dossier that cites a piece. */
export interface Citation {
  readonly dossierId: string;
  readonly product: string;
  /** Kind and state of the dossier, in its own words. */
  readonly kind: string;
  readonly state: string;
  /** Criteria of the score sheet that the piece is to prove, in their order. */
  readonly criteria: readonly string[];
}

/** Answers the dossiers that cite a piece and that the reader may see. */
export type CitationsRead = UseCase<{ readonly pieceId: EvidencePieceId }, readonly Citation[]>;
