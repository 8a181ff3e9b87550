// A wallet as people look at it: the fifteen subjects of the form in its order, each with its pieces and one word for how it
// stands.

import type { LocalDate } from '#kernel/calendar.ts';
import { type EvidenceKind, evidenceKinds } from '#law/evidence-kinds.ts';
import type { EvidencePiece } from './evidence-piece.ts';
import { type EvidenceValidity, validityOn } from './validity.ts';

/** How a subject stands: the best of its pieces, or `none` where the wallet has none in use. */
export const kindStandings = ['valid', 'expiring', 'not-yet', 'expired', 'none'] as const;
export type KindStanding = (typeof kindStandings)[number];

/**
 * The word for a subject, given how its pieces stand: one that counts is enough. Withdrawn pieces say nothing.
 * @example kindStanding(['expired', 'expiring']) // 'expiring'
 */
export function kindStanding(validities: readonly EvidenceValidity[]): KindStanding {
  return kindStandings.find((word) => word !== 'none' && validities.includes(word)) ?? 'none';
}

/**
 * Whether a piece can be used in a dossier on the day it is looked at: it counts, and it has a file.
 * @example isUsable({ validity: 'valid', files: 0 }) // false
 */
export function isUsable(piece: { readonly validity: EvidenceValidity; readonly files: number }): boolean {
  return piece.files > 0 && (piece.validity === 'valid' || piece.validity === 'expiring');
}

/** One subject of the form with the pieces in use. */
export interface WalletShelf<Piece> {
  readonly kind: EvidenceKind;
  readonly standing: KindStanding;
  readonly pieces: readonly Piece[];
}

/** Pieces in use on the shelves of the form; within one, what was changed last stands first, as it came. */
export function shelvesOf<Piece extends Pick<EvidencePiece, 'kind' | 'issuedOn' | 'expiresOn' | 'withdrawnAt'>>(
  pieces: readonly Piece[],
  day: LocalDate,
): readonly WalletShelf<Piece>[] {
  return evidenceKinds.map((kind) => {
    const own = pieces.filter((piece) => piece.kind === kind && piece.withdrawnAt === null);
    return { kind, standing: kindStanding(own.map((piece) => validityOn(piece, day))), pieces: own };
  });
}
