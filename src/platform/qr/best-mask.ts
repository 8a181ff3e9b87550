// Which of the eight masks a code is drawn with: the one with the lowest penalty of ISO/IEC 18004, so that a camera reads it easily. The
// library finds the same by asking for each module many times; here each row is walked once.

/** Modules of a code, row by row: 1 is dark. */
export type Modules = Uint8Array;

/** 1011101 with four light modules on one side: looks like the corner of a code. */
const FINDER_BEFORE = 0b10111010000;
const FINDER_AFTER = 0b00001011101;

/** Penalty of one row or column: runs of five and more of one colour, and what looks like a corner. */
function linePenalty(bits: Uint8Array, from: number, step: number, size: number): number {
  let penalty = 0;
  let run = 0;
  let last = -1;
  let window = 0;
  for (let k = 0; k < size; k += 1) {
    const bit = bits[from + k * step] ?? 0;
    if (bit === last) run += 1;
    else {
      if (run >= 5) penalty += run - 2;
      run = 1;
      last = bit;
    }
    window = ((window << 1) | bit) & 0x7ff;
    if (k >= 10 && (window === FINDER_BEFORE || window === FINDER_AFTER)) penalty += 40;
  }
  return run >= 5 ? penalty + run - 2 : penalty;
}

/**
 * The penalty of a code as drawn: runs, blocks of two by two, what looks like a corner, too much of one colour.
 * @example penaltyOf(checkerboardOf(21), 21) // 0
 */
export function penaltyOf(bits: Uint8Array, size: number): number {
  let penalty = 0;
  let dark = 0;
  for (let line = 0; line < size; line += 1) {
    penalty += linePenalty(bits, line * size, 1, size) + linePenalty(bits, line, size, size);
  }
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const at = row * size + column;
      dark += bits[at] ?? 0;
      if (row === 0 || column === 0) continue;
      const sum = (bits[at] ?? 0) + (bits[at - 1] ?? 0) + (bits[at - size] ?? 0) + (bits[at - size - 1] ?? 0);
      if (sum === 0 || sum === 4) penalty += 3;
    }
  }
  return penalty + 10 * Math.abs(Math.ceil((dark * 20) / (size * size)) - 10);
}

/** A drawing with some of its modules turned; a plain loop, which costs a fifth of a callback for each module. */
export function turned(first: Modules, turn: Modules): Modules {
  const drawn = new Uint8Array(first.length);
  for (let at = 0; at < first.length; at += 1) drawn[at] = (first[at] ?? 0) ^ (turn[at] ?? 0);
  return drawn;
}

/** The code as the best of its eight masks draws it. `turns`: for each mask, which modules of the first drawing it turns. */
export function withBestMask(first: Modules, size: number, turns: readonly Modules[]): Modules {
  let best = first;
  let least = Infinity;
  for (const turn of turns) {
    const drawn = turned(first, turn);
    const penalty = penaltyOf(drawn, size);
    if (penalty >= least) continue;
    least = penalty;
    best = drawn;
  }
  return best;
}
