// Which roles somebody may give to others, and where: never a wider one than their own, never outside their own unit.

import type { Actor, Grant } from './actor.ts';
import { type Role, type RoleLevel, roleLevels, roles } from './roles.ts';

/**
 * Roles that the holder of a role may give. The platform's administrator opens the offices; the province gives out
 * what the programme needs in it; a commune names its own colleagues. `producer` is never given: it follows from a
 * producer link that the commune confirmed.
 */
export const grantableRoles: Readonly<Record<Role, readonly Role[]>> = {
  'platform-admin': roles.filter((role) => role !== 'producer'),
  'province-officer': [
    'province-officer',
    'department-officer',
    'commune-officer',
    'inspector',
    'leader',
    'auditor',
    'clerk',
  ],
  'commune-officer': ['commune-officer', 'clerk'],
  'department-officer': [],
  inspector: [],
  leader: [],
  auditor: [],
  clerk: [],
  producer: [],
};

/** A unit of today by its codes; no province: the installation. */
export interface PlaceToday {
  readonly provinceCode: string | null;
  readonly communeCode: string | null;
}

/** The level a place stands on. */
export function levelOf(place: PlaceToday): Exclude<RoleLevel, 'own'> {
  if (place.provinceCode === null) return 'installation';
  return place.communeCode === null ? 'province' : 'commune';
}

function grantCovers(grant: Grant, place: PlaceToday): boolean {
  if (grant.provinceCode === null && grant.communeCodes.length === 0) {
    return roleLevels[grant.role].includes('installation');
  }
  if (grant.communeCodes.length > 0)
    return place.communeCode !== null && grant.communeCodes.includes(place.communeCode);
  return grant.provinceCode === place.provinceCode;
}

/**
 * Whether the actor may give (and take) a role for a unit of today. One of the actor's own roles must both allow the
 * role and cover the unit; the role must be one that is held at that level.
 * A commune officer of Bình Lư may name a clerk of Bình Lư, not a leader, and nobody of another commune.
 */
export function mayGive(actor: Actor, role: Role, place: PlaceToday): boolean {
  if (!roleLevels[role].includes(levelOf(place))) return false;
  if (actor.kind === 'local-operator' || actor.kind === 'system') return true;
  if (actor.kind !== 'account' || !actor.secondFactor) return false;
  return actor.grants.some((grant) => grantableRoles[grant.role].includes(role) && grantCovers(grant, place));
}
