// Who may do what with figures and reports: part of the table in `permission-matrix.ts`, kept apart for its length.

import type { MatrixRow } from './permission-matrix.ts';
import { everyOfficer, evidenceReaders } from './usual-roles.ts';

type Roles = NonNullable<MatrixRow['roles']>;

/** Who writes and approves reports of the own office; nobody approves what they wrote in. */
const officers = {
  'province-officer': 'unit',
  'department-officer': 'unit',
  'commune-officer': 'unit',
} as const satisfies Roles;

/** Who reads what the own office has not sent yet. */
const ownOffice = { ...officers, leader: 'unit', auditor: 'unit', clerk: 'unit' } as const satisfies Roles;

/** Who reads the board of the province: its own people, a commune looks at its own. */
const ofProvince = {
  'platform-admin': 'all',
  'province-officer': 'subtree',
  'department-officer': 'subtree',
  inspector: 'subtree',
  auditor: 'subtree',
  leader: 'province',
  clerk: 'province',
} as const satisfies Roles;

export const reportingRights = {
  'reporting/view-figures': { roles: everyOfficer },
  'reporting/list-figure-records': { roles: everyOfficer },
  'reporting/view-map': { roles: everyOfficer },
  'reporting/view-board': { roles: everyOfficer },
  'reporting/view-province-board': { roles: ofProvince },
  'reporting/view-commune-board': { roles: everyOfficer },
  'reporting/view-producer-board': { roles: evidenceReaders },
  'reporting/view-by-unit': { roles: everyOfficer },
  'reporting/view-summary': { roles: everyOfficer },
  'reporting/list-summary': { roles: everyOfficer },
  'reporting/view-coverage': { roles: everyOfficer },
  'reporting/view-targets': { roles: everyOfficer },
  'reporting/set-target': { roles: officers },
  'reporting/end-target': { roles: officers },
  'reporting/list-reports': { roles: everyOfficer },
  'reporting/view-report': { roles: everyOfficer },
  'reporting/view-report-figure': { roles: everyOfficer },
  'reporting/compare-versions': { roles: ownOffice },
  'reporting/open-report': { roles: officers },
  'reporting/propose-sections': { roles: officers },
  'reporting/save-report': { roles: officers },
  'reporting/submit-report': { roles: officers },
  'reporting/drop-report': { roles: officers },
  'reporting/return-report': { roles: { ...officers, leader: 'unit' } },
  // By the office above, of what went out.
  'reporting/send-back-report': { roles: { 'province-officer': 'subtree', leader: 'subtree' } },
  // By the office itself, of what went out.
  'reporting/reopen-report': { roles: { ...officers, leader: 'unit' } },
  'reporting/approve-report': { roles: { ...officers, leader: 'unit' } },
  'reporting/issue-report': { roles: { ...officers, clerk: 'unit' } },
} as const satisfies Record<string, MatrixRow>;
