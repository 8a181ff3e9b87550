// The question at the public counter: a name, code or address as a person types it; which units may be meant, and which
// commune of today that is. Everything found is offered, nothing is taken silently.

import { cleanText } from '#kernel/vietnamese-text.ts';
import type { Era, TerritoryIndex, Unit } from '#law/territory-types.ts';
import { closest, findUnits, type MatchedBy, type UnitMatch } from './find-units.ts';
import { communesTodayOf } from './lineage.ts';
import { namesStartingWith, nearNames } from './near-names.ts';
import { knowsUnit, provinceNamed } from './place-readings.ts';
import { readPlace, type WrittenPlace } from './read-address.ts';
import { detailOf, labelOf, type UnitDetail, type UnitLabel, unitsOfCode } from './unit-detail.ts';

const MOST_FOUND = 60;
const MOST_SUGGESTED = 12;

/** A unit that may be meant, with everything to be told about it. */
export interface FoundUnit extends UnitDetail {
  readonly matchedBy: MatchedBy;
  readonly respelled: boolean;
  readonly typeDiffers: boolean;
}

export interface LookUp {
  /** The closest first, at most sixty. */
  readonly found: readonly FoundUnit[];
  readonly total: number;
  /** The one commune of today to which every unit found leads; null where they differ or more than communes were found. */
  readonly decided: UnitLabel | null;
  /** Where nothing was found: names that begin so, or nearly so. */
  readonly suggestions: readonly UnitLabel[];
  /** A district or province was written in which no unit of that name lay; it was left aside. */
  readonly placeIgnored: boolean;
}

/** The commune code and era that a product code carries: `12-03390-3-2026` is of today, `83-832-28882-2-2022` of before. */
export function communeInProductCode(text: string): { readonly code: string; readonly era: Era } | null {
  const today = /^\d{2}-(\d{5})-\d{1,4}-20\d{2}$/.exec(text);
  if (today?.[1] !== undefined) return { code: today[1], era: 'since-2025-07' };
  const before = /^\d{2}-\d{3}-(\d{5})-\d{1,4}-20\d{2}$/.exec(text);
  return before?.[1] === undefined ? null : { code: before[1], era: 'before-2025-07' };
}

function byCode(index: TerritoryIndex, text: string): readonly UnitMatch[] | null {
  const product = communeInProductCode(text);
  const digits = product?.code ?? (/^\d{1,5}$/.test(text) ? text.padStart(text.length === 4 ? 5 : 2, '0') : null);
  if (digits === null) return null;
  return unitsOfCode(index, digits)
    .filter((unit) => product === null || unit.era === product.era)
    .map((unit) => ({ unit, matchedBy: 'code', respelled: false, typeDiffers: false }));
}

function byName(index: TerritoryIndex, place: WrittenPlace, provinceCode: string | null) {
  const text = place.communeText || place.districtText || place.provinceText;
  const named = place.communeText === '' ? provinceCode : (provinceNamed(index, place.provinceText) ?? provinceCode);
  const inProvince = named === null ? {} : { provinceCode: named };
  const inDistrict = place.communeText === '' || place.districtText === '' ? {} : { districtText: place.districtText };
  const wanted = (matches: readonly UnitMatch[]): readonly UnitMatch[] =>
    matches.filter((m) => place.said === null || (m.unit.era === 'before-2025-07') === (place.said === 'old'));
  const strict = wanted(findUnits(index, { text, ...inProvince, ...inDistrict }));
  if (strict.length > 0) return { matches: strict, placeIgnored: false };
  const loose = wanted(findUnits(index, { text, ...(provinceCode === null ? {} : { provinceCode }) }));
  return { matches: loose, placeIgnored: loose.length > 0 };
}

function decidedBy(index: TerritoryIndex, units: readonly Unit[]): UnitLabel | null {
  if (units.length === 0 || units.some((u) => u.level !== 'commune')) return null;
  const today = new Map<string, Unit>();
  for (const unit of units) {
    for (const at of unit.era === 'since-2025-07' ? [unit] : communesTodayOf(index, unit.code)) today.set(at.code, at);
  }
  const [only] = today.values();
  return today.size === 1 && only !== undefined ? labelOf(index, only) : null;
}

/**
 * Answers a typed name, code, product code or address, in a province of today or in the whole country.
 * `lookUp(index, 'can ho, muong te', null)` finds the old Xã Kan Hồ, which is Xã Bum Tở today.
 */
export function lookUp(index: TerritoryIndex, typed: string, provinceCode: string | null): LookUp {
  const text = cleanText(typed).slice(0, 200);
  const place = readPlace(text, knowsUnit(index, provinceCode));
  const coded = byCode(index, text);
  const { matches, placeIgnored } =
    coded === null ? byName(index, place, provinceCode) : { matches: coded, placeIgnored: false };
  const near = closest(matches);
  const shown = near.slice(0, MOST_FOUND);
  const suggested =
    matches.length > 0
      ? []
      : [
          ...namesStartingWith(index, place.communeText, provinceCode, MOST_SUGGESTED),
          ...nearNames(index, place.communeText, provinceCode, MOST_SUGGESTED),
        ];
  return {
    found: shown.map(({ unit, matchedBy, respelled, typeDiffers }) => ({
      ...detailOf(index, unit),
      matchedBy,
      respelled,
      typeDiffers,
    })),
    total: near.length,
    decided: decidedBy(
      index,
      near.map((m) => m.unit),
    ),
    suggestions: [...new Set(suggested)].slice(0, MOST_SUGGESTED).map((unit) => labelOf(index, unit)),
    placeIgnored,
  };
}
