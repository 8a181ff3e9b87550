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

/** What a role may be held for: the whole installation, one province, one commune, or nothing (the producers it speaks for). */
export type RoleLevel = 'installation' | 'province' | 'commune' | 'own';

/** The levels each role may be held at. Departments of the province hold theirs for the province. */
export const roleLevels: Readonly<Record<Role, readonly RoleLevel[]>> = {
  'platform-admin': ['installation'],
  'province-officer': ['province'],
  'department-officer': ['province'],
  'commune-officer': ['commune'],
  inspector: ['province'],
  leader: ['province', 'commune'],
  auditor: ['province'],
  clerk: ['province', 'commune'],
  producer: ['own'],
};

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
