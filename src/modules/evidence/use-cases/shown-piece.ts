// A piece as lists show it: what was said, how it stands today, how much lies in it.

import { daysBetween, type LocalDate } from '#kernel/calendar.ts';
import type { EvidencePiece } from '../rules/evidence-piece.ts';
import { type EvidenceValidity, validityOn } from '../rules/validity.ts';

export interface ShownPiece
  extends Pick<
    EvidencePiece,
    'id' | 'kind' | 'title' | 'issuer' | 'number' | 'issuedOn' | 'expiresOn' | 'enteredBy' | 'withdrawnAt'
  > {
  readonly validity: EvidenceValidity;
  /** Days until the last one; negative once it has passed, `null` without end. */
  readonly daysLeft: number | null;
  readonly files: number;
  readonly pages: number;
  readonly bytes: number;
}

export function shownPiece(piece: EvidencePiece, today: LocalDate): ShownPiece {
  const { id, kind, title, issuer, number, issuedOn, expiresOn, enteredBy, withdrawnAt, files } = piece;
  return {
    id,
    kind,
    title,
    issuer,
    number,
    issuedOn,
    expiresOn,
    enteredBy,
    withdrawnAt,
    validity: validityOn(piece, today),
    daysLeft: expiresOn === null ? null : daysBetween(today, expiresOn),
    files: files.length,
    pages: files.reduce((sum, file) => sum + file.pages, 0),
    bytes: files.reduce((sum, file) => sum + file.bytes, 0),
  };
}
