import { describe, expect, it } from 'vitest';
import { allows } from './lifecycle.ts';

describe('what may happen next', () => {
  const door = { open: ['close'], closed: ['open', 'lock'], locked: [] } as const;

  it('an act that stands in the row of the state may happen', () => {
    expect(allows(door, 'closed', 'lock')).toBe(true);
  });

  it('an act of another state, and every act of an empty row, may not', () => {
    expect(allows(door, 'open', 'lock')).toBe(false);
    expect(allows(door, 'locked', 'open')).toBe(false);
  });
});
