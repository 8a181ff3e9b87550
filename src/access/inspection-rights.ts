// Who may do what around inspection and supervision (26/2026/QĐ-TTg, Art. 9): rows of the permission matrix. That a visit is filled only by who
// is in its team, the act of filling says.

import type { MatrixRow } from './permission-matrix.ts';
import { provincePapers } from './usual-roles.ts';

type Roles = NonNullable<MatrixRow['roles']>;

/** Who reads plans, visits and cases: the offices that know the producer, inspect it or answer for it. */
const inspectionReaders = {
  'province-officer': 'subtree',
  'department-officer': 'subtree',
  'commune-officer': 'subtree',
  inspector: 'subtree',
  leader: 'subtree',
  auditor: 'subtree',
  clerk: 'subtree',
} as const satisfies Roles;

/** Who reads a plan of the province: its own offices; a commune is told of its visits, not of the choice of them. */
const planReaders = {
  'province-officer': 'subtree',
  'department-officer': 'subtree',
  inspector: 'subtree',
  leader: 'province',
  auditor: 'subtree',
  clerk: 'province',
} as const satisfies Roles;

/** Who plans: the office that manages OCOP in the province, with the departments (Art. 9.4a). */
const planners = { 'province-officer': 'subtree', 'department-officer': 'subtree' } as const satisfies Roles;

/** Who takes a case up: those, and the commune that hears of it first. */
const caseKeepers = {
  'province-officer': 'subtree',
  'department-officer': 'subtree',
  'commune-officer': 'subtree',
} as const satisfies Roles;

export const inspectionRights = {
  'inspections/list-visits': { roles: { ...inspectionReaders, producer: 'own' } },
  'inspections/view-visit': { roles: { ...inspectionReaders, producer: 'own' } },
  'inspections/view-inspection': { roles: planReaders },
  'inspections/list-plans': { roles: planReaders },
  'inspections/view-plan': { roles: planReaders },
  'inspections/view-risk': { roles: planReaders },
  'inspections/make-plan': { roles: planners },
  'inspections/choose-for-plan': { roles: planners },
  'inspections/approve-plan': { roles: provincePapers },
  'inspections/make-inspection': { roles: planners },
  'inspections/plan-visit': { roles: planners },
  'inspections/change-visit': { roles: planners },
  'inspections/cancel-visit': { roles: planners },
  'inspections/number-notice': { roles: provincePapers },
  'inspections/log-visit': { roles: { ...caseKeepers, inspector: 'subtree' } },
  'inspections/list-cases': { roles: inspectionReaders },
  'inspections/view-case': { roles: inspectionReaders },
  'inspections/open-case': { roles: { ...caseKeepers, inspector: 'subtree' } },
  'inspections/plan-case-visit': { roles: planners },
  'inspections/hand-over-case': { roles: caseKeepers },
  'inspections/note-case': { roles: caseKeepers },
  'inspections/close-case': { roles: caseKeepers },
} as const satisfies Record<string, MatrixRow>;
