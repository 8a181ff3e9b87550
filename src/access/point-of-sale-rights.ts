// Who may do what with points of sale: part of the table in `permission-matrix.ts`, kept apart for its length. Whoever keeps a point as a
// producer of the register keeps its shelf and says what it sold; the offices that support points keep the rest.

import type { MatrixRow } from './permission-matrix.ts';

type Roles = NonNullable<MatrixRow['roles']>;

/** The office of the province, Sở Công Thương and other departments in their field, the commune in its own territory. */
const pointKeepers = {
  'province-officer': 'subtree',
  'department-officer': 'subtree',
  'commune-officer': 'subtree',
} as const satisfies Roles;

const visitors = { ...pointKeepers, inspector: 'subtree' } as const satisfies Roles;
const readers = { ...visitors, leader: 'subtree', auditor: 'subtree', producer: 'own' } as const satisfies Roles;
const shelfKeepers = { ...visitors, producer: 'own' } as const satisfies Roles;

export const pointOfSaleRights = {
  'points-of-sale/list-public-points': { public: true },
  'points-of-sale/view-public-point': { public: true },
  'points-of-sale/list-points': { roles: readers },
  'points-of-sale/view-point': { roles: readers },
  'points-of-sale/open-point': { roles: pointKeepers },
  'points-of-sale/import-points': { roles: pointKeepers },
  'points-of-sale/change-point': { roles: pointKeepers },
  'points-of-sale/turn-point': { roles: pointKeepers },
  'points-of-sale/keep-photos': { roles: pointKeepers },
  'points-of-sale/keep-shelf': { roles: shelfKeepers },
  'points-of-sale/report-sales': { roles: { ...pointKeepers, producer: 'own' } },
  'points-of-sale/plan-visit': { roles: visitors },
  'points-of-sale/log-visit': { roles: visitors },
  'points-of-sale/send-notice': { roles: visitors },
  'points-of-sale/start-case': { roles: visitors },
} as const satisfies Record<string, MatrixRow>;
