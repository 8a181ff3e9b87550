// Who may do what with output, commitments and health cards: part of the table in `permission-matrix.ts`, kept apart for its length.

import { assessors, evidenceReaders, registerKeepers } from './usual-roles.ts';

/** Who says it: the producer, or an office that keeps the register in its place. */
const sayers = { ...registerKeepers, producer: 'own' } as const;
/** Who reads the signs against a product: who chooses whom to inspect, the commune of the producer, who answers, examines, or goes there. */
const { 'department-officer': _joins, ...signReaders } = assessors;
/** Who follows commitments: offices, departments in their field, and who is there. */
const followers = { ...registerKeepers, 'department-officer': 'subtree', inspector: 'subtree' } as const;

export const outputRights = {
  'output/list-output': { roles: evidenceReaders },
  'output/view-output': { roles: evidenceReaders },
  'output/report-output': { roles: sayers },
  'output/review-output': { roles: registerKeepers },
  'output/view-commitments': { roles: evidenceReaders },
  'output/type-commitments': { roles: sayers },
  'output/follow-commitment': { roles: followers },
  'output/settle-commitment': { roles: followers },
  // Its producer reads what waits for it, without the score of the office.
  'output/view-health': { roles: { ...signReaders, producer: 'own' } },
  'output/list-health': { roles: signReaders },
  'output/view-duty': { roles: { 'province-officer': 'unit', leader: 'unit', auditor: 'unit' } },
  'output/set-duty': { roles: { 'province-officer': 'unit' } },
  // The clock of the house alone.
  'output/remind-silent': { roles: {} },
} as const;
