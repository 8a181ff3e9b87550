// Who may do what with papers that sell: part of the table in `permission-matrix.ts`, kept apart for its length.

import type { MatrixRow } from './permission-matrix.ts';
import { promotionReaders } from './usual-roles.ts';

const printers = { ...promotionReaders, producer: 'own' } as const;

export const sellingPaperRights = {
  'selling-papers/view-sheet': { public: true },
  'selling-papers/list-products': { roles: printers },
  'selling-papers/make-paper': { roles: printers },
} as const satisfies Record<string, MatrixRow>;
