// Where a set on paper may go from each place (26/2026/QĐ-TTg, Art. 7.1, 7.2b, 7.3e). A forgotten place does not compile.

import type { CustodyPlace } from './places.ts';

/** Where a paper set may go from each place. A set that was lost may be found again; none is destroyed here. */
export const paperLifecycle = {
  commune: ['province', 'producer', 'lost'],
  province: ['council', 'archive', 'ministry', 'commune', 'lost'],
  laboratory: [],
  council: ['province', 'lost'],
  archive: ['province', 'lost'],
  ministry: ['province'],
  producer: ['commune'],
  used: [],
  disposed: [],
  lost: ['commune', 'province'],
} as const satisfies Record<CustodyPlace, readonly CustodyPlace[]>;

/** The ways of paper sets as plain words, for the printed page of lifecycles. */
export const paperLifecycleDescription = {
  record: 'paper set',
  vietnamese: 'bộ hồ sơ giấy',
  law: '26/2026/QĐ-TTg, Arts 7.1, 7.2b, 7.3e',
  states: paperLifecycle,
} as const;
