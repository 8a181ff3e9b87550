// Which way leads where, for either kind of thing.

import { paperLifecycle } from './paper-lifecycle.ts';
import type { CustodyKind, CustodyPlace } from './places.ts';
import { sampleLifecycle } from './sample-lifecycle.ts';

/**
 * Where a thing of a kind may go from a place.
 * @example waysFrom('samples', 'council') // ['province', 'used', 'lost']
 */
export function waysFrom(kind: CustodyKind, from: CustodyPlace): readonly CustodyPlace[] {
  return kind === 'samples' ? sampleLifecycle[from] : paperLifecycle[from];
}
