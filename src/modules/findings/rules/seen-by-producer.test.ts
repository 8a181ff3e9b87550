import { describe, expect, it } from 'vitest';
import type { Finding } from './finding.ts';
import type { FindingActKind } from './finding-act.ts';
import { seenByProducer } from './seen-by-producer.ts';

const one = { id: 'f', state: 'withdrawal-proposed', withdrawalCaseId: 'case' } as unknown as Finding;
const acts = (...kinds: readonly FindingActKind[]) => kinds.map((kind) => ({ findingId: one.id, kind }));

describe('a finding proposed for withdrawal, as its producer reads it', () => {
  it.each([
    [['recorded', 'withdrawal-proposed'], 'open'],
    [['recorded', 'correction-asked', 'reminded', 'withdrawal-proposed'], 'correcting'],
    [['correction-asked', 'answered', 'not-corrected', 'withdrawal-proposed'], 'not-corrected'],
  ] as const)('after %j is %s', (kinds, state) => {
    expect(seenByProducer(one, acts(...kinds))).toMatchObject({ state, withdrawalCaseId: null });
  });

  it('is otherwise as it is', () => {
    const verified = { ...one, state: 'verified' } as Finding;
    expect(seenByProducer(verified, acts('not-corrected'))).toBe(verified);
  });
});
