// Where samples may go from each place (26/2026/QĐ-TTg, Art. 6.2d, 6.3). A forgotten place does not compile.

import type { CustodyPlace } from './places.ts';

/** Where a sample may go from each place; from an empty place nothing goes on. */
export const sampleLifecycle = {
  commune: ['province', 'laboratory', 'producer', 'disposed', 'lost'],
  province: ['council', 'laboratory', 'ministry', 'commune', 'producer', 'disposed', 'lost'],
  laboratory: ['province', 'commune', 'used', 'lost'],
  council: ['province', 'used', 'lost'],
  archive: [],
  ministry: [],
  producer: [],
  used: [],
  disposed: [],
  lost: [],
} as const satisfies Record<CustodyPlace, readonly CustodyPlace[]>;

/** The ways of samples as plain words, for the printed page of lifecycles. */
export const sampleLifecycleDescription = {
  record: 'sample',
  vietnamese: 'sản phẩm mẫu',
  law: '26/2026/QĐ-TTg, Arts 6.2d, 6.3',
  states: sampleLifecycle,
} as const;
