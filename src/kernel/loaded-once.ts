// What is read once and kept for everybody who asks, but for a reading that failed: the next who asks has it read again.

/**
 * A loader by key whose answers are kept from the first reading on; a failed one is forgotten.
 * @example const outlinesOf = loadedOnceFor((provinceCode: string) => readOutlines(provinceCode)); await outlinesOf('12');
 */
export function loadedOnceFor<Key extends string, Value>(
  load: (key: Key) => Promise<Value>,
): (key: Key) => Promise<Value> {
  const kept = new Map<Key, Promise<Value>>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const begun = load(key);
    kept.set(key, begun);
    begun.catch(() => {
      if (kept.get(key) === begun) kept.delete(key);
    });
    return begun;
  };
}

/**
 * The same of one thing.
 * @example const outlines = loadedOnce(() => readOutlines()); await outlines();
 */
export function loadedOnce<Value>(load: () => Promise<Value>): () => Promise<Value> {
  const loaded = loadedOnceFor(load);
  return () => loaded('');
}
