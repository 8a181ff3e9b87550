// Citations of a form that shows papers of the usual kinds and, folded away, all others: one list for each place.

/**
 * Both lists as one, place by place.
 * @example citedTogether({ 'tc-1-1': 'a' }, { 'tc-1-1': ['b'] }) // { 'tc-1-1': ['a', 'b'] }
 */
export function citedTogether(usual: unknown, others: unknown): Readonly<Record<string, readonly unknown[]>> {
  const listsOf = (given: unknown) => Object.entries((given ?? {}) as Readonly<Record<string, unknown>>);
  const together: Record<string, readonly unknown[]> = {};
  for (const [key, ids] of [...listsOf(usual), ...listsOf(others)]) {
    together[key] = [...(together[key] ?? []), ...[ids].flat()];
  }
  return together;
}
