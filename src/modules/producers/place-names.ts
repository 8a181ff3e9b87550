// Names by which people look for a place: the commune of today, the old commune on the paper, or, where the paper names
// none, every old commune that went into the commune of today.

import { loadTerritory } from '#law/territory.ts';
import type { Place } from './rules/producer.ts';

/** Answers the names of a place; made once for many records. */
export type PlaceNames = (place: Place) => readonly string[];

/** Loads the units of the country and answers a look-up. */
export async function loadPlaceNames(): Promise<PlaceNames> {
  const territory = await loadTerritory();
  const known = new Map<string, readonly string[]>();
  return (place) => {
    const key = `${place.communeCode ?? ''}/${place.oldCommuneCode ?? ''}`;
    const found = known.get(key);
    if (found !== undefined) return withText(found, place);
    const names: string[] = [];
    const today = place.communeCode === null ? undefined : territory.since.communes.get(place.communeCode);
    if (today !== undefined) names.push(today.fullName, ...today.altNames);
    if (place.oldCommuneCode !== null) {
      const old = territory.before.communes.get(place.oldCommuneCode);
      if (old !== undefined) {
        names.push(old.fullName, ...old.altNames);
        const district = territory.before.districts.get(old.districtCode ?? '');
        if (district !== undefined) names.push(district.fullName);
      }
    } else if (place.communeCode !== null) {
      for (const edge of territory.edgesTo.get(place.communeCode) ?? []) {
        const old = territory.before.communes.get(edge.from);
        if (old !== undefined) names.push(old.name, ...old.altNames);
      }
    }
    known.set(key, names);
    return withText(names, place);
  };
}

function withText(names: readonly string[], place: Place): readonly string[] {
  return place.placeText === null ? names : [...names, place.placeText];
}
