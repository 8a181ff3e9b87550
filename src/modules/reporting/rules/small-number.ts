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

/**
 * A figure as the public may see it. Nought is told: nobody is behind it. Shares and sums of few are as telling as
 * the few: those are masked whatever they are.
 * @example forPublic(2, { group: 'producers', unit: 'chủ thể' }) // { value: null, isMasked: true }
 */
export function forPublic(value: number | null, { group, unit }: Pick<Indicator, 'group' | 'unit'>): ForPublic {
  if (value === null || value === 0 || openGroups.includes(group)) return { value, isMasked: false };
  const isCount = unit !== '%' && !unit.endsWith('đồng');
  return isCount && value >= SMALLEST_TOLD ? { value, isMasked: false } : { value: null, isMasked: true };
}
