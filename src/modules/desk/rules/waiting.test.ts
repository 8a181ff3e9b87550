// The order of what waits: running terms first, nothing that does not wait.

import { describe, expect, it } from 'vitest';
import { inOrder } from './waiting.ts';

describe('what waits', () => {
  it('begins with terms that run and leaves out what nobody waits for', () => {
    const lines = inOrder([
      { kind: 'products-without-photo', count: 9 },
      { kind: 'producer-links', count: 0 },
      { kind: 'without-decision', count: 4 },
      { kind: 'expiring', count: 1 },
    ]);
    expect(lines.map((line) => line.kind)).toEqual(['expiring', 'without-decision', 'products-without-photo']);
  });
});
