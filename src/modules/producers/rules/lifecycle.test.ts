import { describe, expect, it } from 'vitest';
import { producerActs, producerLifecycle, producerMay } from './lifecycle.ts';
import { producerStatuses } from './producer.ts';

describe('a producer', () => {
  it('that is active may be changed, may cease and may be merged away', () => {
    for (const act of ['change', 'change-private-facts', 'cease', 'merge-away'] as const) {
      expect(producerMay('active', act)).toBe(true);
    }
    expect(producerMay('active', 'resume')).toBe(false);
    expect(producerMay('active', 'undo-merge')).toBe(false);
  });

  it('that has ceased may still be corrected, and may resume', () => {
    expect(producerMay('ceased', 'change')).toBe(true);
    expect(producerMay('ceased', 'resume')).toBe(true);
    expect(producerMay('ceased', 'cease')).toBe(false);
  });

  it('that was merged away may only be parted again', () => {
    expect(producerActs.filter((act) => producerMay('merged', act))).toEqual(['undo-merge']);
  });

  it('has something that may happen next in every state', () => {
    expect(Object.keys(producerLifecycle).sort()).toEqual([...producerStatuses].sort());
    for (const status of producerStatuses) expect(producerLifecycle[status].length).toBeGreaterThan(0);
  });
});
