// A finding as its producer reads it: a proposal to withdraw is a matter among offices until it is decided, and nobody is told of a reproach
// that was never made.

import type { Finding } from './finding.ts';
import type { FindingAct } from './finding-act.ts';
import type { FindingState } from './finding-lifecycle.ts';

const STATE_AFTER: Partial<Record<FindingAct['kind'], FindingState>> = {
  'correction-asked': 'correcting',
  returned: 'correcting',
  answered: 'answered',
  'not-corrected': 'not-corrected',
};

/**
 * The finding with the state in which it was before it was proposed for withdrawal; any other as it is. `acts` in their order.
 * @example seenByProducer({ ...finding, state: 'withdrawal-proposed' }, []).state // 'open': nothing was ever asked
 */
export function seenByProducer<One extends Finding>(
  one: One,
  acts: readonly Pick<FindingAct, 'findingId' | 'kind'>[],
): One {
  if (one.state !== 'withdrawal-proposed') return one;
  const last = acts.filter((act) => act.findingId === one.id).findLast((act) => STATE_AFTER[act.kind] !== undefined);
  const state = (last === undefined ? undefined : STATE_AFTER[last.kind]) ?? 'open';
  return { ...one, state, withdrawalCaseId: null };
}
