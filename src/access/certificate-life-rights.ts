// Who may do what with a certificate that was granted: part of the table in `permission-matrix.ts`, kept apart for its length.

import type { MatrixRow } from './permission-matrix.ts';
import {
  everyOfficer,
  leadingOffices,
  officers,
  provinceOffice,
  provincePapers,
  registerKeepers,
  secondPersons,
} from './usual-roles.ts';

export const certificateLifeRights = {
  'certificate-life/list-withdrawals': { roles: officers },
  'certificate-life/view-withdrawal': { roles: officers },
  'certificate-life/open-withdrawal': { roles: leadingOffices },
  'certificate-life/confirm-production-stopped': { roles: { 'commune-officer': 'subtree' } },
  'certificate-life/conclude-case': { roles: leadingOffices },
  'certificate-life/record-explanation': { roles: leadingOffices },
  'certificate-life/propose-withdrawal': { roles: leadingOffices },
  'certificate-life/drop-case': { roles: leadingOffices },
  'certificate-life/decide-withdrawal': { roles: provincePapers },
  'certificate-life/send-withdrawal': { roles: provincePapers },
  'certificate-life/number-paper': { roles: provincePapers },
  'certificate-life/list-extensions': { roles: officers },
  'certificate-life/propose-extension': { roles: registerKeepers },
  'certificate-life/decide-extension': { roles: secondPersons },
  'certificate-life/take-extension-back': { roles: registerKeepers },
  'certificate-life/suspend-recognition': { roles: provinceOffice },
  'certificate-life/lift-suspension': { roles: provinceOffice },
  'certificate-life/view-screening': { roles: officers },
  'certificate-life/choose-screening': { roles: registerKeepers },
  'certificate-life/invite-producer': { roles: registerKeepers },
  'certificate-life/record-removal': { roles: provinceOffice },
  'certificate-life/set-expired-rule': { roles: { 'province-officer': 'unit' } },
  'certificate-life/view-renewal': { roles: { ...everyOfficer, producer: 'own' } },
  // done by the house itself
  'certificate-life/tell-of-expiry': { roles: {} },
  'certificate-life/read-registers': { public: true },
} as const satisfies Record<string, MatrixRow>;
