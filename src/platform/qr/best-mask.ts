// Which of the eight masks a code is drawn with: the one with the lowest penalty of ISO/IEC 18004, so that a camera reads it easily. The
// library finds the same by asking for each module many times; here rows are walked once. The fifteen format modules, which differ by
// mask, are left as they are: they weigh next to nothing in the choice.

/** Modules of a code, row by row: 1 is dark; and which of them no mask changes. */
export interface Modules {
  readonly size: number;
  readonly data: ArrayLike<number>;
  readonly reservedBit: ArrayLike<number>;
}

const masks: readonly ((row: number, column: number) => boolean)[] = [
  (i, j) => (i + j) % 2 === 0,
  (i) => i % 2 === 0,
  (_i, j) => j % 3 === 0,
  (i, j) => (i + j) % 3 === 0,
  (i, j) => (Math.floor(i / 2) + Math.floor(j / 3)) % 2 === 0,
  (i, j) => ((i * j) % 2) + ((i * j) % 3) === 0,
  (i, j) => (((i * j) % 2) + ((i * j) % 3)) % 2 === 0,
  (i, j) => (((i * j) % 3) + ((i + j) % 2)) % 2 === 0,
];

/** For a size: which modules each mask turns; sizes are few and the codes of certificates have one. */
const turned = new Map<number, readonly Uint8Array[]>();

function turnedBy(size: number): readonly Uint8Array[] {
  const known = turned.get(size);
  if (known !== undefined) return known;
  const made = masks.map((mask) => {
    const bits = new Uint8Array(size * size);
    for (let at = 0; at < bits.length; at += 1) bits[at] = mask(Math.floor(at / size), at % size) ? 1 : 0;
    return bits;
  });
  turned.set(size, made);
  return made;
}

/** 1011101 with four light modules on one side: looks like the corner of a code. */
const FINDERS = [0b10111010000, 0b00001011101];

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
    if (k >= 10 && FINDERS.includes(window)) penalty += 40;
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

/** The number of the best mask for a code that was drawn with mask 0. */
export function bestMask({ size, data, reservedBit }: Modules): number {
  const patterns = turnedBy(size);
  const drawn = new Uint8Array(size * size);
  let best = 0;
  let least = Infinity;
  for (const [mask, pattern] of patterns.entries()) {
    for (let at = 0; at < drawn.length; at += 1) {
      const bit = data[at] ? 1 : 0;
      const turns = reservedBit[at] ? 0 : (pattern[at] ?? 0) ^ (patterns[0]?.[at] ?? 0);
      drawn[at] = bit ^ turns;
    }
    const penalty = penaltyOf(drawn, size);
    if (penalty < least) {
      least = penalty;
      best = mask;
    }
  }
  return best;
}
