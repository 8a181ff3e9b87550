// Who may do what with routes for visitors: part of the table in `permission-matrix.ts`, kept apart for its length.

import type { MatrixRow } from './permission-matrix.ts';
import { promotingOffices, promotionReaders } from './usual-roles.ts';

export const routeRights = {
  'routes/list-public-routes': { public: true },
  'routes/view-public-route': { public: true },
  'routes/list-routes': { roles: promotionReaders },
  'routes/view-route': { roles: promotionReaders },
  'routes/find-stops': { roles: promotingOffices },
  'routes/make-route': { roles: promotingOffices },
  'routes/change-route': { roles: promotingOffices },
  'routes/add-stop': { roles: promotingOffices },
  'routes/change-stop': { roles: promotingOffices },
  'routes/turn-route': { roles: promotingOffices },
  'routes/list-consents': { roles: { ...promotionReaders, producer: 'own' } },
  'routes/view-consent': { roles: { ...promotionReaders, producer: 'own' } },
  'routes/give-consent': { roles: { ...promotingOffices, producer: 'own' } },
} as const satisfies Record<string, MatrixRow>;
