// Whether a paper still counts for a dossier: on the last day of the commune, by when the evaluation needs it. One rule for what is carried
// over, for what is proposed, and for what a dossier lacks.

import type { LocalDate } from '#kernel/calendar.ts';
import { type EvidencePiece, validityOn } from '#modules/evidence/index.ts';

/**
 * Whether a piece that counts for the commune ends before the council may meet (`council`, its latest day): the piece must count on that
 * day too. `null`: nobody knows when it meets. Nothing keeps a dossier back for it: the council may meet earlier.
 * @law 26/2026/QĐ-TTg, Art. 5.1, 7.6g
 * @example endsBeforeCouncil({ issuedOn: null, expiresOn: date('2027-01-15'), withdrawnAt: null }, date('2026-12-17'), date('2027-06-29')) // true
 */
export function endsBeforeCouncil(
  piece: Pick<EvidencePiece, 'issuedOn' | 'expiresOn' | 'withdrawnAt'>,
  through: LocalDate,
  council: LocalDate | null,
): boolean {
  return council !== null && stillCounts(piece, through) && validityOn(piece, council) === 'expired';
}

/**
 * Whether a piece counts on the last day of the commune (`through`); that day counts, and so does the last day of the piece.
 * @law 26/2026/QĐ-TTg, Art. 7.2
 * @example stillCounts({ issuedOn: null, expiresOn: date('2026-12-01'), withdrawnAt: null }, date('2026-12-17')) // false
 */
export function stillCounts(
  piece: Pick<EvidencePiece, 'issuedOn' | 'expiresOn' | 'withdrawnAt'>,
  through: LocalDate,
): boolean {
  return ['valid', 'expiring'].includes(validityOn(piece, through));
}
