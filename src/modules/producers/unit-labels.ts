// Codes of units as people read them: communes of today and of before July 2025, with district and province where needed.

import { compareVietnamese } from '#kernel/vietnamese-text.ts';
import { loadTerritory } from '#law/territory.ts';
import { communeToday, provinceToday } from '#modules/territory/index.ts';
import type { Place } from './rules/producer.ts';

/** Names for codes; a code that no unit has is shown as it is. */
export interface UnitLabels {
  /** `Xã Bình Lư` */
  commune(code: string | null): string;
  /** `Xã Sơn Bình, Huyện Tam Đường` */
  oldCommune(code: string | null): string;
  province(code: string): string;
  /** `Xã Bình Lư, Tỉnh Lai Châu` */
  place(place: Pick<Place, 'provinceCode' | 'communeCode'>): string;
  /** Communes of today of a province, in Vietnamese order. */
  communesOf(provinceCode: string): readonly { readonly code: string; readonly name: string }[];
  provinces(): readonly { readonly code: string; readonly name: string }[];
}

/** Loads the units of the country and answers names. */
export async function loadUnitLabels(): Promise<UnitLabels> {
  const territory = await loadTerritory();
  const commune = (code: string | null): string =>
    code === null ? '' : (communeToday(territory, code)?.fullName ?? code);
  const province = (code: string): string => provinceToday(territory, code)?.fullName ?? code;
  const ordered = <Unit extends { readonly name: string }>(units: Unit[]): Unit[] =>
    units.sort((a, b) => compareVietnamese(a.name, b.name));
  return {
    commune,
    province,
    oldCommune(code) {
      if (code === null) return '';
      const unit = territory.before.communes.get(code);
      if (unit === undefined) return code;
      const district = territory.before.districts.get(unit.districtCode ?? '');
      return district === undefined ? unit.fullName : `${unit.fullName}, ${district.fullName}`;
    },
    place: ({ provinceCode, communeCode }) =>
      communeCode === null ? province(provinceCode) : `${commune(communeCode)}, ${province(provinceCode)}`,
    communesOf(provinceCode) {
      const units = [...territory.since.communes.values()].filter((unit) => unit.provinceCode === provinceCode);
      return ordered(
        units.map((unit) => ({ code: unit.code, name: communeToday(territory, unit.code)?.fullName ?? unit.fullName })),
      );
    },
    provinces() {
      return ordered([...territory.since.provinces.keys()].map((code) => ({ code, name: province(code) })));
    },
  };
}
