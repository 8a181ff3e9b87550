// Who may do what with routes for visitors: part of the table in `permission-matrix.ts`, kept apart for its length.

import type { MatrixRow } from './permission-matrix.ts';

type Roles = NonNullable<MatrixRow['roles']>;

/** The offices that promote: of the province, its departments in their field, the commune for its own. */
const keepers = {
  'province-officer': 'subtree',
  'department-officer': 'subtree',
  'commune-officer': 'subtree',
} as const satisfies Roles;
const readers = { ...keepers, leader: 'subtree', auditor: 'subtree' } as const satisfies Roles;

export const routeRights = {
  'routes/list-public-routes': { public: true },
  'routes/view-public-route': { public: true },
  'routes/list-routes': { roles: readers },
  'routes/view-route': { roles: readers },
  'routes/find-stops': { roles: keepers },
  'routes/make-route': { roles: keepers },
  'routes/change-route': { roles: keepers },
  'routes/add-stop': { roles: keepers },
  'routes/change-stop': { roles: keepers },
  'routes/turn-route': { roles: keepers },
  'routes/list-consents': { roles: { ...readers, producer: 'own' } },
  'routes/view-consent': { roles: { ...readers, producer: 'own' } },
  'routes/give-consent': { roles: { ...keepers, producer: 'own' } },
} as const satisfies Record<string, MatrixRow>;
