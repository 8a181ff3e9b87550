// Who may do what with points of sale: part of the table in `permission-matrix.ts`, kept apart for its length. Whoever keeps a point as a
// producer of the register keeps its shelf and says what it sold; the offices that support points keep the rest.

import type { MatrixRow } from './permission-matrix.ts';
import { assessors, promotingOffices } from './usual-roles.ts';

const visitors = { ...promotingOffices, inspector: 'subtree' } as const;
const readers = { ...assessors, producer: 'own' } as const;
const shelfKeepers = { ...visitors, producer: 'own' } as const;

export const pointOfSaleRights = {
  'points-of-sale/list-public-points': { public: true },
  'points-of-sale/view-public-point': { public: true },
  'points-of-sale/list-points': { roles: readers },
  'points-of-sale/view-point': { roles: readers },
  'points-of-sale/open-point': { roles: promotingOffices },
  'points-of-sale/import-points': { roles: promotingOffices },
  'points-of-sale/change-point': { roles: promotingOffices },
  'points-of-sale/turn-point': { roles: promotingOffices },
  'points-of-sale/keep-photos': { roles: promotingOffices },
  'points-of-sale/keep-shelf': { roles: shelfKeepers },
  'points-of-sale/report-sales': { roles: { ...promotingOffices, producer: 'own' } },
  'points-of-sale/plan-visit': { roles: visitors },
  'points-of-sale/log-visit': { roles: visitors },
  'points-of-sale/send-notice': { roles: visitors },
  'points-of-sale/start-case': { roles: visitors },
  // Only who makes the product: its own price at whatever shop.
  'points-of-sale/object-to-price': { roles: { producer: 'own' } },
} as const satisfies Record<string, MatrixRow>;
