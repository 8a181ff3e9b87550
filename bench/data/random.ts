// Numbers that look random and are the same in every run: the workload must not change between two measurements.

/** Where every generator of the workload starts. */
export const START_VALUE = 20250106;

/** A stream of numbers from 0 up to but without 1 (mulberry32). */
export class Draw {
  #state: number;

  constructor(start: number = START_VALUE) {
    this.#state = start >>> 0;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0 up to but without `most`. */
  below(most: number): number {
    return Math.floor(this.next() * most);
  }

  /** True so many times in a hundred. */
  chance(percent: number): boolean {
    return this.next() * 100 < percent;
  }

  of<T>(choices: readonly T[]): T {
    const chosen = choices[this.below(choices.length)];
    if (chosen === undefined) throw new Error('nothing to choose from');
    return chosen;
  }
}
