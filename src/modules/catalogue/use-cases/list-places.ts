// Where the register has products, and which of today's units a typed old name means: the choices and hints of the search.

import { z } from 'zod';
import { ok } from '#kernel/result.ts';
import { compareVietnamese } from '#kernel/vietnamese-text.ts';
import { loadTerritory } from '#law/territory.ts';
import { optionalText } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { placeCounts } from '../place-counts.ts';
import { poolOf } from '../public-day.ts';
import { communeLabel, type OldUnitHint, oldUnitHints, provinceLabel } from '../rules/place-labels.ts';

/** A place with how many products lie in it. */
export interface PlaceChoice {
  readonly code: string;
  readonly name: string;
  readonly count: number;
}

export interface Places {
  readonly provinces: readonly PlaceChoice[];
  /** Of the chosen province, or of the only one there is. */
  readonly communes: readonly PlaceChoice[];
  readonly hints: readonly OldUnitHint[];
}

const byName = (a: PlaceChoice, b: PlaceChoice): number => compareVietnamese(a.name, b.name);

export const listPlaces = defineUseCase({
  name: 'catalogue/search-products',
  kind: 'read',
  legalBasis: null,
  input: z.object({ typed: optionalText(200).prefault(null), province: optionalText(2).prefault(null) }),
  async run({ typed, province }, context) {
    const [counts, territory] = await Promise.all([placeCounts(poolOf(context)), loadTerritory()]);
    const ofProvince = new Map<string, number>();
    for (const { provinceCode, count } of counts) {
      ofProvince.set(provinceCode, (ofProvince.get(provinceCode) ?? 0) + count);
    }
    const chosen = province ?? (ofProvince.size === 1 ? ([...ofProvince.keys()][0] ?? null) : null);
    const communes = counts.flatMap(({ provinceCode, communeCode, count }): PlaceChoice[] => {
      const label = provinceCode === chosen ? communeLabel(territory, communeCode) : null;
      return label === null ? [] : [{ ...label, count }];
    });
    return ok<Places>({
      provinces: [...ofProvince].map(([code, count]) => ({ ...provinceLabel(territory, code), count })).sort(byName),
      communes: communes.sort(byName),
      hints: typed === null ? [] : oldUnitHints(territory, typed, new Set(ofProvince.keys())),
    });
  },
});
