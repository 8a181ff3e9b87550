// Who may do what with score sheets and results of a council's session: rows of the permission matrix. A member's own sheet is nobody
// else's; the board shows counts before the reveal, and the sheets after it. Which seat it is, the use case says. Who acts here holds a duty
// and may hold no role: in production the second factor is asked for all the same.

import { provinceOffice, provinceReaders } from './usual-roles.ts';

/** Who may be asked to type or to compare a sheet that a member filled in on paper. */
const councilTypists = { 'province-officer': 'subtree', 'department-officer': 'subtree' } as const;

export const scoringRights = {
  'scoring/list-my-scoring': { signedIn: 'own' },
  'scoring/view-own-sheet': { signedIn: 'own' },
  'scoring/save-draft': { signedIn: 'own', byDuty: true },
  'scoring/submit-sheet': { signedIn: 'own', byDuty: true },
  'scoring/revise-sheet': { signedIn: 'own', byDuty: true },
  'scoring/view-precedents': { signedIn: 'own' },
  'scoring/remind-members': { signedIn: 'own', byDuty: true, roles: provinceOffice },
  'scoring/reveal-sheets': { signedIn: 'own', byDuty: true },
  'scoring/close-session': { signedIn: 'own', byDuty: true },
  'scoring/view-paper-sheet': { signedIn: 'own', roles: councilTypists },
  'scoring/type-paper-sheet': { signedIn: 'own', byDuty: true, roles: councilTypists },
  'scoring/check-paper-sheet': { signedIn: 'own', byDuty: true, roles: councilTypists },
  'scoring/view-paper-result': { signedIn: 'own', roles: provinceReaders },
  'scoring/record-paper-result': { signedIn: 'own', byDuty: true, roles: provinceOffice },
  'scoring/check-paper-result': { signedIn: 'own', byDuty: true, roles: provinceOffice },
  'scoring/attach-item': { signedIn: 'own', byDuty: true, roles: provinceOffice },
  'scoring/settle-item': { signedIn: 'own', byDuty: true, roles: provinceOffice },
  'scoring/view-results': { signedIn: 'own', roles: provinceReaders },
  'scoring/view-dossier-result': { signedIn: 'own', roles: provinceReaders },
  'scoring/recompute-session': { signedIn: 'own', roles: provinceReaders },
} as const;
