// Every item is in the group of its key, once, in the order it came.

import { describe, expect, it } from 'vitest';
import { groupedBy } from './grouped-by.ts';

describe('items by a key', () => {
  it('keep their order within a group', () => {
    const groups = groupedBy([3, 1, 4, 1, 5], (n) => n % 2 === 0);
    expect([...groups]).toEqual([
      [false, [3, 1, 1, 5]],
      [true, [4]],
    ]);
  });

  it('without a key stand together, apart from the others', () => {
    const groups = groupedBy([{ of: null }, { of: 'a' }, { of: null }], (one) => one.of);
    expect(groups.get('a')).toHaveLength(1);
    expect(groups.get(null)).toHaveLength(2);
  });

  it('of nothing are no groups', () => {
    expect(groupedBy([], String).size).toBe(0);
  });
});
