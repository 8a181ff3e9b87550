// Means as minutes on paper print them: two decimals with a comma. They are typed, not computed, and marked so; what can be compared
// without the sheets is compared.

import type { CriteriaSet } from '#law/criteria-set.ts';

/**
 * A mean as printed, in hundredths of a point; `null`: not a number with at most two decimals.
 * @example readMean('28,5') // 2850
 */
export function readMean(written: string): number | null {
  const found = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(written.trim());
  return found === null ? null : Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
}

/** Hundredths as printed: `printMean(2850)` is `28,50`. */
export function printMean(hundredths: number): string {
  return `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, '0')}`;
}

/** Each of three parts may have been cut or rounded to hundredths by whoever wrote the minutes. */
const CUT = 3;

/**
 * Whether printed part means can belong to a printed total: within three hundredths, what cutting three parts can cost.
 * @example partsFit({ A: 2866, B: 1866, C: 2566 }, 7300) // true: 72,98 and 73,00
 */
export function partsFit(
  parts: { readonly A: number; readonly B: number; readonly C: number },
  total: number,
): boolean {
  return Math.abs(parts.A + parts.B + parts.C - total) <= CUT;
}

/**
 * The band of a printed total; exactly on a limit is in it.
 * @law 26/2026/QĐ-TTg, Art. 3.3
 */
export function bandOfPrinted(total: number, set: Pick<CriteriaSet, 'bands'>): number {
  return Math.max(...set.bands.filter((band) => total >= band.min * 100).map((band) => band.stars));
}
