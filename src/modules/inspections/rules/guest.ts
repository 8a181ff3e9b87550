// Who of the departments reads what an inspection wrote down: those who take part in it or lead it. The office that manages OCOP, leaders, auditors,
// communes and inspectors read within the reach of their roles (26/2026/QĐ-TTg, Art. 9.4a: departments go along in their field).

import type { AccountId } from '#kernel/ids.ts';
import type { InspectionCase } from './case.ts';
import type { Inspection } from './inspection.ts';
import type { TeamMember, Visit } from './visit.ts';

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

const isOfTeam = (team: readonly TeamMember[], { accountId, agencies }: Guest): boolean =>
  team.some((one) => one.accountId === accountId || agencies.includes(one.agency));

/**
 * Whether a guest takes part in a visit or leads it: somebody of theirs is in the team, or they, or their agency, set it up.
 * @example takesPart({ team: [], madeBy: null, officeLabel: 'Sở Y tế' }, { accountId, agencies: ['Sở Y tế'] }) // true
 */
export const takesPart = (visit: Pick<Visit, 'team' | 'madeBy' | 'officeLabel'>, guest: Guest): boolean =>
  isOfTeam(visit.team, guest) || visit.madeBy === guest.accountId || guest.agencies.includes(visit.officeLabel);

/**
 * Whether a guest is in the team of an inspection or set it up, whatever became of the teams of its visits.
 * @example goesAlong({ team: [], madeBy: accountId }, { accountId, agencies: [] }) // true
 */
export const goesAlong = ({ team, madeBy }: Pick<Inspection, 'team' | 'madeBy'>, guest: Guest): boolean =>
  isOfTeam(team, guest) || madeBy === guest.accountId;

/**
 * Whether a case is a guest's own or was handed to its agency: opened by it or by its agency, or sent to that agency by name.
 * @example isOwnCase({ madeBy: null, officeLabel: 'Sở Y tế', handOver: null }, { accountId, agencies: ['Sở Y tế'] }) // true
 */
export const isOwnCase = (
  { madeBy, officeLabel, handOver }: Pick<InspectionCase, 'madeBy' | 'officeLabel' | 'handOver'>,
  { accountId, agencies }: Guest,
): boolean =>
  madeBy === accountId || agencies.includes(officeLabel) || (handOver !== null && agencies.includes(handOver.agency));
