// Answers what a unit was, is or became: a typed name, code or address; everything about one code; a province; the country.
// Public: needs no account, reads nothing but the law's data.

import { z } from 'zod';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { compareVietnamese } from '#kernel/vietnamese-text.ts';
import { loadTerritory } from '#law/territory.ts';
import { optionalText } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { type LookUp, lookUp } from '../rules/look-up.ts';
import { detailOf, lastOldDay, type UnitDetail, unitsOfCode } from '../rules/unit-detail.ts';
import { communesOf, districtsOf, eraOf, provincesOn, provinceToday } from '../rules/units-on-date.ts';

/** A choice of the province list. */
export interface ProvinceChoice {
  readonly code: string;
  readonly fullName: string;
}

/** The answer, by what was asked. */
export type UnitLookUp = { readonly provinces: readonly ProvinceChoice[] } & (
  | { readonly kind: 'country'; readonly units: readonly UnitDetail[] }
  | { readonly kind: 'province'; readonly province: UnitDetail; readonly units: readonly UnitDetail[] }
  | ({ readonly kind: 'search'; readonly text: string; readonly provinceCode: string | null } & LookUp)
  | {
      readonly kind: 'code';
      readonly code: string;
      /** Both units the code ever named, today's first. */
      readonly units: readonly UnitDetail[];
      /** What stood or stands under the first of them: communes of a district or province, districts of an old province. */
      readonly parts: readonly UnitDetail[];
    }
);

export const lookUpUnit = defineUseCase({
  name: 'territory/look-up-unit',
  kind: 'read',
  legalBasis: '202/2025/QH15',
  input: z.object({
    text: optionalText(200).default(null),
    provinceCode: optionalText(2).default(null),
    code: optionalText(5).default(null),
  }),
  async run({ text, provinceCode, code }, { today }) {
    const index = await loadTerritory();
    const provinces = provincesOn(index, today).map((p) => ({ code: p.code, fullName: p.fullName }));
    if (code !== null) {
      const units = unitsOfCode(index, code);
      const [first] = units;
      if (first === undefined) return refuse(problem('not-found', 'territory/no-such-unit', { code }));
      const under =
        first.level === 'province'
          ? eraOf(today) === first.era
            ? communesOf(index, first.code, today)
            : districtsOf(index, first.code, lastOldDay)
          : first.level === 'district'
            ? communesOf(index, first.provinceCode, lastOldDay).filter((u) => u.districtCode === first.code)
            : [];
      const parts = under.map((unit) => detailOf(index, unit));
      return ok<UnitLookUp>({ kind: 'code', code, units: units.map((u) => detailOf(index, u)), parts, provinces });
    }
    const province = provinceCode === null ? null : provinceToday(index, provinceCode);
    if (provinceCode !== null && province === null) {
      return refuse(problem('not-found', 'territory/no-such-unit', { code: provinceCode }));
    }
    if (text !== null) {
      const answer = lookUp(index, text, province?.code ?? null);
      return ok<UnitLookUp>({ kind: 'search', text, provinceCode: province?.code ?? null, ...answer, provinces });
    }
    if (province === null) {
      const units = provincesOn(index, today).map((unit) => detailOf(index, unit));
      return ok<UnitLookUp>({ kind: 'country', units, provinces });
    }
    const units = communesOf(index, province.code, today).map((unit) => detailOf(index, unit));
    units.sort((a, b) => compareVietnamese(a.fullName, b.fullName));
    return ok<UnitLookUp>({ kind: 'province', province: detailOf(index, province), units, provinces });
  },
});
