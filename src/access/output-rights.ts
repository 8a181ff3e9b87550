// Who may do what with output, commitments and health cards: part of the table in `permission-matrix.ts`, kept apart for its length.

import { everyOfficer } from './usual-roles.ts';

/** Who reads what a producer says of its output and what it promised: those who assess, decide, inspect or examine, and itself. */
const readers = {
  'province-officer': 'subtree',
  'department-officer': 'subtree',
  'commune-officer': 'subtree',
  inspector: 'subtree',
  leader: 'subtree',
  auditor: 'subtree',
  producer: 'own',
} as const;

/** Who says it: the producer, or an office that keeps the register in its place. */
const sayers = { 'province-officer': 'subtree', 'commune-officer': 'subtree', producer: 'own' } as const;
const offices = { 'province-officer': 'subtree', 'commune-officer': 'subtree' } as const;
/** Who follows commitments: offices, departments in their field, and who is there. */
const followers = { ...offices, 'department-officer': 'subtree', inspector: 'subtree' } as const;

const { 'platform-admin': _admin, clerk: _clerk, ...healthReaders } = everyOfficer;

export const outputRights = {
  'output/list-output': { roles: readers },
  'output/view-output': { roles: readers },
  'output/report-output': { roles: sayers },
  'output/review-output': { roles: offices },
  'output/view-commitments': { roles: readers },
  'output/type-commitments': { roles: sayers },
  'output/follow-commitment': { roles: followers },
  'output/settle-commitment': { roles: followers },
  'output/view-health': { roles: healthReaders },
  'output/list-health': { roles: healthReaders },
  'output/view-duty': { roles: { 'province-officer': 'unit', leader: 'unit', auditor: 'unit' } },
  'output/set-duty': { roles: { 'province-officer': 'unit' } },
  // The clock of the house alone.
  'output/remind-silent': { roles: {} },
} as const;
