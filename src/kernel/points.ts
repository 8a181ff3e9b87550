// Exact points: integers, and means kept as sum and count. Nothing is rounded before a threshold or shown rounded up.

/** A mean that is never divided: `sum` of whole points over `count` sheets. */
export interface Mean {
  readonly sum: number;
  readonly count: number;
}

/** Whether the mean reaches a threshold; exactly on it counts. `reaches({ sum: 210, count: 3 }, 70)` is true. */
export function reaches(mean: Mean, threshold: number): boolean {
  return mean.count > 0 && mean.sum >= threshold * mean.count;
}

/** Two decimals, truncated, decimal comma. `showMean({ sum: 209, count: 3 })` is `69,66`, never 69,67. */
export function showMean(mean: Mean): string {
  if (mean.count <= 0) return '–';
  const hundredths = Math.floor((mean.sum * 100) / mean.count);
  return `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, '0')}`;
}
