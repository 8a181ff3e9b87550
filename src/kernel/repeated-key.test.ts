// A key that stands twice is found wherever it stands; the same word elsewhere is none.

import { describe, expect, it } from 'vitest';
import { repeatedKey } from './repeated-key.ts';

describe('a key named twice', () => {
  it('is found with its path', () => {
    expect(repeatedKey('{"set":"x","set":"y"}')).toBe('set');
    expect(repeatedKey('{"sheets":[{"by":"a"},{"choices":{"1.1":1, "1.1":2}}]}')).toBe('sheets[1].choices["1.1"]');
    expect(repeatedKey('{"a":1,"\\u0061":2}')).toBe('a');
  });

  it('is not seen in other objects, in texts, or in lists', () => {
    expect(repeatedKey('{"a":{"b":1},"c":{"b":2}}')).toBe(null);
    expect(repeatedKey('{"a":"{\\"a\\":1,\\"a\\":2}","b":["a","a"]}')).toBe(null);
    expect(repeatedKey('[{"a":1},{"a":1}]')).toBe(null);
    expect(repeatedKey('"a"')).toBe(null);
  });
});
