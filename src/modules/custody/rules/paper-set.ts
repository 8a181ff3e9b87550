// The set on paper that the act still asks for (26/2026/QĐ-TTg, Art. 7.1, 7.2b): numbered through, its contents those of the
// frozen dossier. Codes and page numbers are ours.

import type { LocalDate } from '#kernel/calendar.ts';
import { parameterOn } from '#law/parameters.ts';
import type { PaperFacts, PrintedPiece } from './custody-item.ts';

/**
 * Sets on paper that go from level to level; `null` where no article was read for that time.
 * @law 26/2026/QĐ-TTg, Art. 7.1, 7.2b, 7.3e
 * @example paperSetsRequired(date('2026-11-23')) // 1
 */
export function paperSetsRequired(day: LocalDate): number | null {
  return parameterOn('dossier-paper-sets', day)?.value ?? null;
}

/** Pages of the evidence that a dossier was frozen with. */
export function frozenPages(pieces: readonly PrintedPiece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.pages, 0);
}

/** A line of the contents with the numbers on its first and last page; both `null` for a piece without pages. */
export interface NumberedPiece extends PrintedPiece {
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * The contents with page numbers: the forms first, then each piece in the order of the frozen dossier.
 * @example numbered(6, [{ title: 'Giấy đăng ký', pages: 2 }]) // [{ …, from: 7, to: 8 }]
 */
export function numbered(formPages: number, pieces: readonly PrintedPiece[]): readonly NumberedPiece[] {
  let last = formPages;
  return pieces.map((piece) => {
    if (piece.pages === 0) return { ...piece, from: null, to: null };
    const from = last + 1;
    last += piece.pages;
    return { ...piece, from, to: last };
  });
}

/**
 * Whether the pages counted by hand are those of the frozen dossier; where they are not, a reason is asked for.
 * @example pagesAgree({ evidencePages: 3, pieces: [{ title: 'Ảnh', pages: 2 }] }) // false
 */
export function pagesAgree({ evidencePages, pieces }: Pick<PaperFacts, 'evidencePages' | 'pieces'>): boolean {
  return evidencePages === frozenPages(pieces);
}
