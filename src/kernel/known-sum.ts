// A sum of which parts may not be known.

/**
 * The sum of what is known; `null` where nothing is, which is no nought.
 * @example knownSum([null, 5]) // 5
 * @example knownSum([null]) // null
 */
export function knownSum(values: readonly (number | null)[]): number | null {
  const known = values.filter((one): one is number => one !== null);
  return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0);
}
