// The rows of the matrix about certificates: who issues and sees them, who keeps their names and keys, who answers reports.

import type { MatrixRow } from './permission-matrix.ts';
import { everyOfficer, provinceOffice, registerKeepers, secondPersons } from './usual-roles.ts';

/** Who reads the register of their unit, and the producer whose paper it is. */
const readers = { ...everyOfficer, producer: 'own' } as const satisfies MatrixRow['roles'];

export const certificateRights = {
  'certificates/verify': { public: true },
  'certificates/report-product': { public: true },
  'certificates/follow-report': { public: true },
  'certificates/list-certificates': { roles: readers },
  'certificates/view-certificate': { roles: readers },
  'certificates/check-label': { roles: readers },
  'certificates/issue-certificate': { roles: provinceOffice },
  'certificates/reissue-certificate': { roles: provinceOffice },
  'certificates/list-corrections': { roles: secondPersons },
  'certificates/decide-correction': { roles: secondPersons },
  'certificates/change-settings': { roles: provinceOffice },
  'certificates/confirm-host': { roles: { 'platform-admin': 'all' } },
  'certificates/change-key': { roles: { 'platform-admin': 'all' } },
  'certificates/list-reports': {
    roles: { ...registerKeepers, inspector: 'subtree', leader: 'subtree', auditor: 'subtree' },
  },
  'certificates/answer-report': { roles: registerKeepers },
} as const satisfies Record<string, MatrixRow>;
