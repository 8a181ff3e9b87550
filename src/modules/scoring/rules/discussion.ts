// What a council is asked to say of its sheets before it closes: where they lie far apart, and where they are near-identical.

export type Discussed = 'scoring/gap-undiscussed' | 'scoring/alike-undiscussed';

/**
 * What is asked of the sheets of one product; `null`: nothing. A gap of exactly the session's `gapPoints` is none yet. The act is silent: the
 * threshold is that of the Quy chế or ours, and a sentence in the minutes is all that is asked; no mark is forced.
 * @example discussionOf([62, 80], 0, 10) // 'scoring/gap-undiscussed'
 */
export function discussionOf(totals: readonly number[], alikePairs: number, gapPoints: number): Discussed | null {
  const gap = totals.length === 0 ? 0 : Math.max(...totals) - Math.min(...totals);
  if (gap > gapPoints) return 'scoring/gap-undiscussed';
  return alikePairs > 0 ? 'scoring/alike-undiscussed' : null;
}
