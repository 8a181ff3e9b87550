// Small numbers of people: what is shown to the public tells only that they are small, since in a commune of few producers one or two of
// them can be guessed by name. Numbers of products are public one by one and need no mask.

import type { Indicator } from '#law/indicators.ts';

/** The smallest number of people that is told to the public as it is. Ours: no act says one. */
export const SMALLEST_TOLD = 3;

export interface ForPublic {
  readonly value: number | null;
  readonly isMasked: boolean;
}

/** Whose figures may be shown as they are: products stand in the public register with their state. */
const openGroups: readonly Indicator['group'][] = ['products'];

/** Whether an indicator of this unit counts somebody or something, and is no share or sum of money. */
const isCount = (unit: string): boolean => unit !== '%' && !unit.endsWith('đồng');

/**
 * A figure as the public may see it. Nought is told: nobody is behind it. Shares and sums of few are as telling as
 * the few: those are masked whatever they are.
 * @example forPublic(2, { group: 'producers', unit: 'chủ thể' }) // { value: null, isMasked: true }
 */
export function forPublic(value: number | null, { group, unit }: Pick<Indicator, 'group' | 'unit'>): ForPublic {
  if (value === null || value === 0 || openGroups.includes(group)) return { value, isMasked: false };
  return isCount(unit) && value >= SMALLEST_TOLD ? { value, isMasked: false } : { value: null, isMasked: true };
}

/** The number of a unit beside those of others: `isMasked` by itself or, where `isWithheld`, for what it would give away. */
export interface ToldBeside extends ForPublic {
  readonly isWithheld: boolean;
}

/** Numbers of the units of a whole as the public may see them together. */
export interface ToldTogether {
  readonly cells: readonly ToldBeside[];
  /** Whether the number of the whole may stand beside them. */
  readonly tellsWhole: boolean;
}

/**
 * The numbers of units of which the whole is told too: where the whole less what is told would give a small number away, the next smallest number
 * is withheld as well; where none is left to withhold, the whole is not told. Shares do not add up and give nothing away.
 * @example forPublicTogether([1, 5, 9], { group: 'producers', unit: 'chủ thể' }).cells.map((one) => one.value) // [null, null, 9]
 */
export function forPublicTogether(
  values: readonly (number | null)[],
  indicator: Pick<Indicator, 'group' | 'unit'>,
): ToldTogether {
  const cells = values.map((value) => forPublic(value, indicator));
  const sumOf = (at: readonly number[]): number => at.reduce((sum, i) => sum + (values[i] ?? 0), 0);
  const masked = cells.flatMap(({ isMasked }, i) => (isMasked ? [i] : []));
  const withheld: number[] = [];
  const isGivenAway = (): boolean => {
    const [small, hidden] = [masked.length, sumOf([...masked, ...withheld])];
    if (small === 0 || indicator.unit === '%') return false;
    if (!isCount(indicator.unit)) return small === 1;
    // Each small one is from 1 to the greatest that is masked, each withheld one at least the smallest that is told.
    if (withheld.length > 0) return hidden === small + withheld.length * SMALLEST_TOLD;
    return small === 1 || hidden === small || hidden === small * (SMALLEST_TOLD - 1);
  };
  const told = cells.flatMap(({ value }, i) => ((value ?? 0) > 0 ? [i] : []));
  const smallestFirst = told.toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  while (isGivenAway()) {
    const next = smallestFirst.shift();
    if (next === undefined) break;
    withheld.push(next);
  }
  return {
    cells: cells.map((one, i) =>
      withheld.includes(i) ? { value: null, isMasked: true, isWithheld: true } : { ...one, isWithheld: false },
    ),
    tellsWhole: !isGivenAway(),
  };
}

/** The numbers of units as whoever reads a page may see them: offices as they are. */
export const toldTo = (
  isForPublic: boolean,
  values: readonly (number | null)[],
  indicator: Pick<Indicator, 'group' | 'unit'>,
): ToldTogether =>
  isForPublic
    ? forPublicTogether(values, indicator)
    : { cells: values.map((value) => ({ value, isMasked: false, isWithheld: false })), tellsWhole: true };

/** The number of a unit by its place among them; of none nothing is told. */
export const toldAt = ({ cells }: ToldTogether, at: number): ToldBeside =>
  cells[at] ?? { value: null, isMasked: true, isWithheld: false };

/** The number of a whole as the public may see it beside those of its units; what it is out of stays with the offices. */
export const wholeForPublic = <Whole extends { readonly value: number | null; readonly outOf: number | null }>(
  whole: Whole,
  { tellsWhole }: Pick<ToldTogether, 'tellsWhole'>,
): Whole => ({ ...whole, value: tellsWhole ? whole.value : null, outOf: null });
