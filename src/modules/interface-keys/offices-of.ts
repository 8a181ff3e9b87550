// For which offices somebody may make and see keys: each unit that a role of theirs is held for.

import type { Actor } from '#access/actor.ts';

/** An office by its codes; written `12` or `12/03390`. */
export interface OwnOffice {
  readonly provinceCode: string;
  readonly communeCode: string | null;
}

/** @example officeText({ provinceCode: '12', communeCode: '03390' }) // '12/03390' */
export const officeText = ({ provinceCode, communeCode }: OwnOffice): string =>
  communeCode === null ? provinceCode : `${provinceCode}/${communeCode}`;

/** The offices of an actor, each once. */
export function officesOf(actor: Pick<Actor, 'grants'>): readonly OwnOffice[] {
  const all = actor.grants.flatMap(({ provinceCode, communeCodes }): readonly OwnOffice[] => {
    if (provinceCode === null) return [];
    const communes: readonly (string | null)[] = communeCodes.length === 0 ? [null] : communeCodes;
    return communes.map((communeCode) => ({ provinceCode, communeCode }));
  });
  return [...new Map(all.map((one) => [officeText(one), one])).values()];
}

/** The actor as a key of an office would be: only the roles held for exactly that office, nothing of the person's own. */
export function asOffice(actor: Actor, office: OwnOffice): Actor {
  const grants = actor.grants.flatMap((grant) => {
    if (grant.provinceCode !== office.provinceCode) return [];
    if (office.communeCode === null) return grant.communeCodes.length === 0 ? [grant] : [];
    return grant.communeCodes.includes(office.communeCode) ? [{ ...grant, communeCodes: [office.communeCode] }] : [];
  });
  return { ...actor, grants, assignments: [], producerIds: [] };
}
