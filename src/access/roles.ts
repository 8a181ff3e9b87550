// Roles an account holds for a unit, and assignments that are dated and belong to one council, session, team or task.

/** Roles of the programme. The ministry has no accounts of its own: the province records its papers. */
export const roles = [
  'platform-admin',
  'province-officer',
  'department-officer',
  'commune-officer',
  'inspector',
  'leader',
  'auditor',
  'clerk',
  'producer',
] as const;
export type Role = (typeof roles)[number];

/** Roles whose holders must use a second factor in production: everybody but the producer. */
export const officerRoles: readonly Role[] = roles.filter((role) => role !== 'producer');

/** Dated duties, never roles: they end with their council, session, team or task. */
export const assignmentKinds = [
  'council-chair',
  'council-secretary',
  'council-member',
  'advisory-team-member',
  'inspection-team-member',
  'acting-signer',
] as const;
export type AssignmentKind = (typeof assignmentKinds)[number];
