// For which offices somebody may make and see keys: each unit that a role of theirs is held for.

import type { Actor } from '#access/actor.ts';
import { grantAt, type KeyOffice } from '#access/interface-key.ts';

/**
 * An office as it is written in a form.
 * @example officeText({ provinceCode: '12', communeCode: '03390' }) // '12/03390'
 */
export const officeText = ({ provinceCode, communeCode }: KeyOffice): string =>
  communeCode === null ? provinceCode : `${provinceCode}/${communeCode}`;

/** The offices of an actor, each once. */
export function officesOf(actor: Pick<Actor, 'grants'>): readonly KeyOffice[] {
  const all = actor.grants.flatMap(({ provinceCode, communeCodes }): readonly KeyOffice[] => {
    if (provinceCode === null) return [];
    const communes: readonly (string | null)[] = communeCodes.length === 0 ? [null] : communeCodes;
    return communes.map((communeCode) => ({ provinceCode, communeCode }));
  });
  return [...new Map(all.map((one) => [officeText(one), one])).values()];
}

/** The actor as a key of an office would be: only the roles held for exactly that office, nothing of the person's own. */
export function asOffice(actor: Actor, office: KeyOffice): Actor {
  const grants = actor.grants.flatMap((grant) => grantAt(office, grant) ?? []);
  return { ...actor, grants, assignments: [], producerIds: [] };
}
