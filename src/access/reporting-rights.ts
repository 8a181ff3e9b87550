// Who may do what with figures and reports: part of the table in `permission-matrix.ts`, kept apart for its length.

import type { MatrixRow } from './permission-matrix.ts';
import { everyOfficer } from './usual-roles.ts';

export const reportingRights = {
  'reporting/view-figures': { roles: everyOfficer },
  'reporting/list-figure-records': { roles: everyOfficer },
} as const satisfies Record<string, MatrixRow>;
