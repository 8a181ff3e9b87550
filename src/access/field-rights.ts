// Who may do what with records of visits and with devices: rows of the permission matrix. Who is in the team of a visit writes its record, by
// the decision that names the team, whatever role they hold; officers read within reach; the office of the province keeps devices.

import { everyOfficer, officers } from './usual-roles.ts';

/** By the team of the visit, which the use case asks for; a second factor as for every officer. */
const team = { signedIn: 'own', byDuty: true } as const;
/** Who decides about what a revoked or delayed device sent. */
const deciders = { 'province-officer': 'subtree', leader: 'province' } as const;

export const fieldRights = {
  'field/register-device': team,
  'field/read-package': team,
  'field/sync': team,
  'field/keep-photo': team,
  // Whoever may read the visit, and its team. The administrator of the installation reads no inspection.
  'field/view-record': { signedIn: 'own', byDuty: true, roles: officers },
  'field/fill-answers': team,
  'field/add-entry': team,
  'field/finish-record': team,
  'field/correct-entry': team,
  // The head of the team; the office that leads where the head is one of the two. The use case asks which.
  'field/resolve-conflict': { signedIn: 'own', byDuty: true, roles: deciders },
  'field/list-devices': { signedIn: 'own', byDuty: true, roles: { ...deciders, auditor: 'subtree' } },
  'field/view-device': { signedIn: 'own', byDuty: true, roles: { ...deciders, auditor: 'subtree' } },
  'field/revoke-device': { signedIn: 'own', byDuty: true, roles: deciders },
  'field/bring-in': { roles: deciders },
  'field/release-held': { roles: deciders },
  'field/decide-quarantined': { roles: deciders },
  'field/list-checklists': { roles: everyOfficer },
  'field/view-checklist': { roles: everyOfficer },
  'field/import-checklist': { roles: { 'province-officer': 'subtree' } },
  // The clock of the house alone.
  'field/release-overdue': { roles: {} },
} as const;
