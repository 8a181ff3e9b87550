import { describe, expect, it } from 'vitest';
import { mayHappen } from './lifecycle.ts';
import { recognitionStatuses } from './status.ts';

describe('what may be done to a recognition', () => {
  it('a wrong entry can be put right in every state', () => {
    for (const status of recognitionStatuses) expect(mayHappen(status, 'correct')).toBe(true);
  });
  it('only a star without a decision is completed', () => {
    expect(recognitionStatuses.filter((status) => mayHappen(status, 'complete'))).toEqual(['no-decision']);
  });
  it('only what ends soon, waits or has ended is extended', () => {
    expect(recognitionStatuses.filter((status) => mayHappen(status, 'extend'))).toEqual([
      'expiring',
      'expired',
      're-evaluating',
      'extension-proposed',
    ]);
  });
  it('what is withdrawn is not withdrawn or suspended again', () => {
    expect(mayHappen('withdrawn', 'withdraw')).toBe(false);
    expect(mayHappen('withdrawn', 'suspend')).toBe(false);
  });
});
