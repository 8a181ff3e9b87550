// Who may do what with letters, their books, links and clauses: rows of the permission matrix. Officers enter for the office that they stand
// for; which bodies of a province somebody stands for is a rule of the room.

import { everyOfficer } from './usual-roles.ts';

/** Who keeps the books of an office: its officers and its clerk. */
const registrars = {
  'province-officer': 'unit',
  'department-officer': 'unit',
  'commune-officer': 'unit',
  clerk: 'unit',
} as const;

/** Who says what a letter asks for: its officers; a clerk files letters, and decides nothing about them. */
const confirmers = { 'province-officer': 'unit', 'department-officer': 'unit', 'commune-officer': 'unit' } as const;

export const letterRights = {
  'directives/list-letters': { roles: everyOfficer },
  'directives/view-letter': { roles: everyOfficer },
  'directives/view-draft': { roles: registrars },
  'directives/open-draft': { roles: registrars },
  'directives/split-draft': { roles: registrars },
  'directives/discard-draft': { roles: registrars },
  'directives/enter-letter': { roles: registrars },
  'directives/receive-letter': { roles: registrars },
  'directives/correct-head': { roles: registrars },
  'directives/confirm-clauses': { roles: confirmers },
  'directives/change-clause': { roles: confirmers },
  'directives/split-clause': { roles: confirmers },
  'directives/merge-clauses': { roles: confirmers },
  'directives/add-clause': { roles: confirmers },
  'directives/drop-clause': { roles: confirmers },
  'directives/link-letters': { roles: registrars },
  'directives/remove-link': { roles: registrars },
  'directives/record-state': { roles: registrars },
  'directives/remove-state': { roles: registrars },
} as const;
