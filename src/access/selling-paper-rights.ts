// Who may do what with papers that sell: part of the table in `permission-matrix.ts`, kept apart for its length.

import type { MatrixRow } from './permission-matrix.ts';

type Roles = NonNullable<MatrixRow['roles']>;

/** The offices that promote: of the province, its departments in their field, the commune for its own. */
const keepers = {
  'province-officer': 'subtree',
  'department-officer': 'subtree',
  'commune-officer': 'subtree',
} as const satisfies Roles;
const readers = { ...keepers, leader: 'subtree', auditor: 'subtree' } as const satisfies Roles;
const printers = { ...readers, producer: 'own' } as const satisfies Roles;

export const sellingPaperRights = {
  'selling-papers/view-sheet': { public: true },
  'selling-papers/list-products': { roles: printers },
  'selling-papers/make-paper': { roles: printers },
} as const satisfies Record<string, MatrixRow>;
