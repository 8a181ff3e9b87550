// Items by a key they share, for rooms that ask another one once for many records.

/**
 * The items by their key, in each group in the order they came.
 * @example groupedBy(['ba', 'bo', 'an'], (word) => word[0]).get('b') // ['ba', 'bo']
 */
export function groupedBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
