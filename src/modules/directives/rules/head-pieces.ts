// The head of a letter as pieces: two columns that an extraction wrote side by side, behind one another or run together are cut apart
// at what is known of them: the country's name, the number, the place with its day.

import type { Line } from './letter-source.ts';

/** Words of one line of a column, with their place in the composed text. */
export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly line: Line;
}

function trimmed(text: string, from: number, line: Line): Piece | null {
  const inner = text.trim();
  const start = from + text.indexOf(inner);
  return inner === '' ? null : { text: inner, from: start, to: start + inner.length, line };
}

/** Parts of a line that stand in columns of their own: three blanks or a tab between them. */
export function columnsOf(line: Line): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  // A number or a day that is left open has its blanks inside: "Số:      /UBND-KT", "ngày     tháng 11".
  for (const gap of line.text.matchAll(/\t+|(?<!Số\s*:?\s*)(?<!ngày\s*)(?<!tháng\s*)\s{3,}/gu)) {
    pieces.push(...kept(trimmed(line.text.slice(at, gap.index), line.from + at, line)));
    at = gap.index + gap[0].length;
  }
  pieces.push(...kept(trimmed(line.text.slice(at), line.from + at, line)));
  return pieces;
}

const kept = (piece: Piece | null): readonly Piece[] => (piece === null ? [] : [piece]);

/** What a pattern takes out of the pieces, the first place only, and the pieces that are left. */
export interface Cut {
  readonly match: RegExpExecArray;
  readonly piece: Piece;
  readonly rest: readonly Piece[];
}

/** Takes the first place of a pattern out of the pieces; `null` where it stands in none. */
export function cutOut(pieces: readonly Piece[], pattern: RegExp): Cut | null {
  for (const [i, piece] of pieces.entries()) {
    const match = pattern.exec(piece.text);
    if (match === null) continue;
    const end = match.index + match[0].length;
    const around = [
      ...kept(trimmed(piece.text.slice(0, match.index), piece.from, piece.line)),
      ...kept(trimmed(piece.text.slice(end), piece.from + end, piece.line)),
    ];
    return { match, piece, rest: [...pieces.slice(0, i), ...around, ...pieces.slice(i + 1)] };
  }
  return null;
}

/** Takes every place of a pattern out of the pieces. */
export function without(pieces: readonly Piece[], pattern: RegExp): readonly Piece[] {
  let left = pieces;
  for (;;) {
    const cut = cutOut(left, pattern);
    if (cut === null) return left;
    left = cut.rest;
  }
}

/** Words in capitals only. */
export const inCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toLocaleUpperCase('vi');
