// Who of the departments reads what an inspection wrote down: those who take part in it or lead it. The office that manages OCOP, leaders, auditors,
// communes and inspectors read within the reach of their roles (26/2026/QĐ-TTg, Art. 9.4a: departments go along in their field).

import type { AccountId } from '#kernel/ids.ts';
import { inTeam, type Visit } from './visit.ts';

/** An officer of a department, with the agencies that they are of, as teams name them. */
export interface Guest {
  readonly accountId: AccountId;
  readonly agencies: readonly string[];
}

/**
 * Whether somebody comes to inspections of a province only through a department.
 * @example comesByDepartment({ kind: 'account', grants: [{ role: 'department-officer', … }] }) // true
 */
export function comesByDepartment({
  kind,
  grants,
}: {
  readonly kind: string;
  readonly grants: readonly { readonly role: string }[];
}): boolean {
  const roles = grants.map((one) => one.role);
  const others = ['province-officer', 'commune-officer', 'inspector', 'leader', 'auditor', 'clerk'];
  return kind === 'account' && roles.includes('department-officer') && !others.some((one) => roles.includes(one));
}

/**
 * Whether a guest takes part in a visit or leads it: somebody of theirs is in the team, or they, or their agency, set it up.
 * @example takesPart({ team: [], madeBy: null, officeLabel: 'Sở Y tế' }, { accountId, agencies: ['Sở Y tế'] }) // true
 */
export const takesPart = (
  visit: Pick<Visit, 'team' | 'madeBy' | 'officeLabel'>,
  { accountId, agencies }: Guest,
): boolean =>
  inTeam(visit, accountId) ||
  visit.madeBy === accountId ||
  agencies.includes(visit.officeLabel) ||
  visit.team.some((one) => agencies.includes(one.agency));
