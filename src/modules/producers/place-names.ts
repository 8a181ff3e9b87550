// Names by which people look for a place: the commune of today, the old commune on the paper, or, where the paper names
// none, every old commune that went into the commune of today.

import { foldName } from '#kernel/vietnamese-text.ts';
import { loadTerritory } from '#law/territory.ts';
import type { Place } from './rules/producer.ts';

/** Answers the folded names of a place; made once for many records. */
export type PlaceNames = (place: Pick<Place, 'communeCode' | 'oldCommuneCode' | 'placeText'>) => readonly string[];

/** Loads the units of the country and answers a look-up. */
export async function loadPlaceNames(): Promise<PlaceNames> {
  const territory = await loadTerritory();
  const namesOf = (communeCode: string | null, oldCommuneCode: string | null): readonly string[] => {
    const names: string[] = [];
    const today = communeCode === null ? undefined : territory.since.communes.get(communeCode);
    if (today !== undefined) names.push(today.fullName, ...today.altNames);
    const old = oldCommuneCode === null ? undefined : territory.before.communes.get(oldCommuneCode);
    if (old !== undefined) {
      const district = territory.before.districts.get(old.districtCode ?? '');
      names.push(old.fullName, ...old.altNames, ...(district === undefined ? [] : [district.fullName]));
    } else if (communeCode !== null) {
      for (const edge of territory.edgesTo.get(communeCode) ?? []) {
        const before = territory.before.communes.get(edge.from);
        if (before !== undefined) names.push(before.name, ...before.altNames);
      }
    }
    return names.map(foldName);
  };
  const known = new Map<string, readonly string[]>();
  return ({ communeCode, oldCommuneCode, placeText }) => {
    const key = `${communeCode ?? ''}/${oldCommuneCode ?? ''}`;
    let names = known.get(key);
    if (names === undefined) {
      names = namesOf(communeCode, oldCommuneCode);
      known.set(key, names);
    }
    return placeText === null ? names : [...names, foldName(placeText)];
  };
}
