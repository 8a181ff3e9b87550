// When the word of whoever keeps a point that something was put away, or put right, still waits for an office to look.

import type { ShelfFault } from './shelf.ts';

/**
 * Whether a line that its keeper said last waits for an office: what must not be shown and is said to be gone, or what an office found unfit and
 * now reads as if it fitted.
 * @example waitsForOffice({ gone: true, now: 'lapsed', then: null }) // true
 * @example waitsForOffice({ gone: false, now: null, then: 'stars-above' }) // true: fewer stars were written
 */
export function waitsForOffice(line: {
  readonly gone: boolean;
  /** What is wrong with it as its keeper wrote it. */
  readonly now: ShelfFault | null;
  /** What is wrong with it as an office saw it last; `null`: nothing, or no office saw it. */
  readonly then: ShelfFault | null;
}): boolean {
  return line.gone ? line.now !== null || line.then !== null : line.now === null && line.then !== null;
}
