// Who may do what with a certificate that was granted: part of the table in `permission-matrix.ts`, kept apart for its length.

import type { MatrixRow } from './permission-matrix.ts';
import { provinceOffice, provincePapers, registerKeepers, secondPersons } from './usual-roles.ts';

type Roles = NonNullable<MatrixRow['roles']>;

/** Who reads how a withdrawal is verified: the offices that know the product or answer for it; nobody who only helps. */
const caseReaders = {
  'province-officer': 'subtree',
  'department-officer': 'subtree',
  'commune-officer': 'subtree',
  inspector: 'subtree',
  leader: 'subtree',
  auditor: 'subtree',
  clerk: 'subtree',
} as const satisfies Roles;

/** Who verifies and proposes: the office of the province, and its departments in their field. */
const verifiers = {
  'province-officer': 'subtree',
  'department-officer': 'subtree',
} as const satisfies Roles;

export const certificateLifeRights = {
  'certificate-life/list-withdrawals': { roles: caseReaders },
  'certificate-life/view-withdrawal': { roles: caseReaders },
  'certificate-life/open-withdrawal': { roles: verifiers },
  'certificate-life/confirm-production-stopped': { roles: { 'commune-officer': 'subtree' } },
  'certificate-life/conclude-case': { roles: verifiers },
  'certificate-life/record-explanation': { roles: verifiers },
  'certificate-life/propose-withdrawal': { roles: verifiers },
  'certificate-life/drop-case': { roles: verifiers },
  'certificate-life/decide-withdrawal': { roles: provincePapers },
  'certificate-life/send-withdrawal': { roles: provincePapers },
  'certificate-life/number-paper': { roles: provincePapers },
  'certificate-life/list-extensions': { roles: caseReaders },
  'certificate-life/propose-extension': { roles: registerKeepers },
  'certificate-life/decide-extension': { roles: secondPersons },
  'certificate-life/take-extension-back': { roles: registerKeepers },
  'certificate-life/suspend-recognition': { roles: provinceOffice },
  'certificate-life/lift-suspension': { roles: provinceOffice },
  'certificate-life/view-screening': { roles: caseReaders },
  'certificate-life/choose-screening': { roles: registerKeepers },
  'certificate-life/invite-producer': { roles: registerKeepers },
  'certificate-life/record-removal': { roles: provinceOffice },
  'certificate-life/set-expired-rule': { roles: { 'province-officer': 'unit' } },
  'certificate-life/view-renewal': { roles: { 'platform-admin': 'all', ...caseReaders, producer: 'own' } },
  // done by the house itself
  'certificate-life/tell-of-expiry': { roles: {} },
  'certificate-life/read-registers': { public: true },
} as const satisfies Record<string, MatrixRow>;
