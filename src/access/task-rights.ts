// Who may do what with offices and tasks: rows of the permission matrix. Everybody reads within reach; who acts acts for the own unit alone.

import { everyOfficer } from './usual-roles.ts';

/** The office of the province that keeps its bodies and who leads what. */
const officeKeepers = { 'province-officer': 'unit' } as const;
/** Who gives tasks for an office and decides about what comes back. */
const assigners = { leader: 'unit', 'province-officer': 'unit', 'commune-officer': 'unit' } as const;
/** Who does the work of an office and tells of it. */
const doers = { 'province-officer': 'unit', 'department-officer': 'unit', 'commune-officer': 'unit' } as const;
/** Heads see which offices call for a question. */
const heads = { leader: 'subtree', 'province-officer': 'subtree', auditor: 'subtree' } as const;
/** Who has due dates of an office to follow. */
const followers = { ...doers, leader: 'unit', clerk: 'unit' } as const;

export const taskRights = {
  'offices/list-bodies': { roles: everyOfficer },
  'offices/view-body': { roles: everyOfficer },
  'offices/register-bodies': { roles: officeKeepers },
  'offices/change-body': { roles: officeKeepers },
  'offices/end-body': { roles: officeKeepers },
  'offices/add-member': { roles: officeKeepers },
  'offices/end-member': { roles: officeKeepers },
  'offices/list-responsibilities': { roles: everyOfficer },
  'offices/set-responsibility': { roles: officeKeepers },
  'tasks/list-tasks': { roles: everyOfficer },
  'tasks/view-task': { roles: everyOfficer },
  'tasks/view-board': { roles: everyOfficer },
  'tasks/assign-tasks': { roles: assigners },
  'tasks/report-progress': { roles: doers },
  'tasks/ask-extension': { roles: doers },
  'tasks/hand-in-result': { roles: doers },
  'tasks/decide-result': { roles: assigners },
  'tasks/decide-extension': { roles: assigners },
  'tasks/change-due': { roles: assigners },
  'tasks/cancel-task': { roles: assigners },
  'tasks/list-silent': { roles: heads },
  'tasks/change-setting': { roles: officeKeepers },
  'tasks/list-hand-overs': {
    roles: { leader: 'unit', 'province-officer': 'unit', 'commune-officer': 'unit', auditor: 'unit' },
  },
  'tasks/hand-over': { roles: { leader: 'unit', 'province-officer': 'unit', 'commune-officer': 'unit' } },
  'tasks/view-calendar': { roles: followers },
  'tasks/make-calendar-link': { roles: followers },
  'tasks/revoke-calendar-link': { roles: followers },
  // By a secret address, which shows due dates and nothing about people.
  'tasks/read-calendar': { public: true },
  // The clock of the house alone.
  'tasks/remind-lead': { roles: {} },
  'tasks/escalate-task': { roles: {} },
  'tasks/continue-series': { roles: {} },
  'tasks/follow-unit': { roles: {} },
} as const;
