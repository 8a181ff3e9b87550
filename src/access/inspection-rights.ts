// Who may do what around inspection and supervision (26/2026/QĐ-TTg, Art. 9): rows of the permission matrix. That a visit is filled only by who
// is in its team, the act of filling says.

import type { MatrixRow } from './permission-matrix.ts';
import { leadingOffices, officers, provinceOffice, provincePapers } from './usual-roles.ts';

type Roles = NonNullable<MatrixRow['roles']>;

/**
 * Who reads a plan of the province: its own offices, a department as far as it takes part (the use cases narrow it); a commune is told of its
 * visits, not of the choice of them.
 */
const planReaders = {
  'province-officer': 'subtree',
  'department-officer': 'subtree',
  inspector: 'subtree',
  leader: 'province',
  auditor: 'subtree',
  clerk: 'province',
} as const satisfies Roles;

/** Who reads whom the signs speak against: the office that chooses, who answers for it, who examines it, who goes there. */
const { 'department-officer': _joins, ...riskReaders } = planReaders;

/** Who takes a case up: who plans (Art. 9.4a), and the commune that hears of it first. */
const caseKeepers = { ...leadingOffices, 'commune-officer': 'subtree' } as const satisfies Roles;

export const inspectionRights = {
  'inspections/list-visits': { roles: { ...officers, producer: 'own' } },
  'inspections/view-visit': { roles: { ...officers, producer: 'own' } },
  'inspections/view-inspection': { roles: planReaders },
  'inspections/list-plans': { roles: planReaders },
  'inspections/view-plan': { roles: planReaders },
  'inspections/view-risk': { roles: riskReaders },
  'inspections/make-plan': { roles: provinceOffice },
  'inspections/choose-for-plan': { roles: provinceOffice },
  'inspections/approve-plan': { roles: provincePapers },
  'inspections/make-inspection': { roles: leadingOffices },
  'inspections/plan-visit': { roles: leadingOffices },
  'inspections/change-visit': { roles: leadingOffices },
  'inspections/cancel-visit': { roles: leadingOffices },
  'inspections/number-notice': { roles: provincePapers },
  'inspections/log-visit': { roles: { ...caseKeepers, inspector: 'subtree' } },
  'inspections/list-cases': { roles: officers },
  'inspections/view-case': { roles: officers },
  'inspections/open-case': { roles: { ...caseKeepers, inspector: 'subtree' } },
  'inspections/plan-case-visit': { roles: leadingOffices },
  'inspections/hand-over-case': { roles: caseKeepers },
  'inspections/note-case': { roles: caseKeepers },
  'inspections/close-case': { roles: caseKeepers },
} as const satisfies Record<string, MatrixRow>;
