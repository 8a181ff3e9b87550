// What a written place may name, before anything decides: the readings of its name, of its code, its districts.

import { cleanText } from '#kernel/vietnamese-text.ts';
import type { Era, TerritoryIndex, Unit, UnitType } from '#law/territory-types.ts';
import { closest, findUnits, isInProvince, type UnitMatch } from './find-units.ts';
import { lettersApart, slack } from './near-names.ts';
import type { PlaceQuery } from './place-facts.ts';
import { type KnowsUnit, readPlace, type WrittenPlace } from './read-address.ts';
import { looseKey, readName } from './unit-names.ts';
import { unitInEra } from './units-on-date.ts';

const COMMUNE_TYPES: ReadonlySet<UnitType> = new Set<UnitType>(['commune', 'ward', 'township', 'special-zone']);
const ERAS: readonly Era[] = ['before-2025-07', 'since-2025-07'];

/** A code as it was written: with lost zeros put back, and the units of both eras that have it. */
export interface WrittenCode {
  readonly written: boolean;
  readonly code: string | null;
  readonly padded: boolean;
  readonly units: readonly Unit[];
}

/** Everything the written place may mean. */
export interface PlaceReadings {
  readonly place: WrittenPlace;
  readonly provinceCode: string | null;
  readonly matches: readonly UnitMatch[];
  readonly code: WrittenCode;
  /** Old districts that the district text names. */
  readonly districts: readonly Unit[];
  readonly districtWritten: boolean;
  /** The commune cell holds a district: `Huyện Mường Tè`. */
  readonly nameIsDistrict: boolean;
  /** The name is nearly that of the unit with the written code, and of no other. */
  readonly nameMisspelt: boolean;
}

/** Reads a code as people and spreadsheets leave it: `03433`, `3433`, `3433.0`, `'03433`. */
export function readCode(index: TerritoryIndex, text: string, provinceCode: string | null): WrittenCode {
  const clean = cleanText(text);
  const digits = /^'?(\d{1,5})(?:[.,]0+)?$/.exec(clean)?.[1];
  if (digits === undefined) return { written: clean !== '', code: null, padded: false, units: [] };
  const code = digits.padStart(5, '0');
  const units = ERAS.flatMap((era) => unitInEra(index, 'commune', code, era) ?? []).filter(
    (unit) => provinceCode === null || isInProvince(index, unit, provinceCode),
  );
  return { written: true, code, padded: digits.length < 5, units };
}

function within(provinceCode: string | null | undefined): { readonly provinceCode?: string } {
  return provinceCode == null ? {} : { provinceCode };
}

/** Whether a text names some unit of a level, for the reading of addresses. */
export function knowsUnit(index: TerritoryIndex, provinceCode: string | null | undefined): KnowsUnit {
  return (text, level) =>
    findUnits(index, { text, level, ...(level === 'province' ? {} : within(provinceCode)) }).some((m) => !m.respelled);
}

/** The code of the province a text names (today's where both eras have it), or `null`. */
export function provinceNamed(index: TerritoryIndex, text: string): string | null {
  if (text === '') return null;
  const named = closest(findUnits(index, { text, level: 'province' }));
  const today = named.find((m) => m.unit.era === 'since-2025-07') ?? named[0];
  return today?.unit.code ?? null;
}

/** A commune, or one of the island districts that had no communes and became a special zone. */
function canBePlace(index: TerritoryIndex, unit: Unit): boolean {
  return unit.level === 'commune' || (unit.level === 'district' && index.edgesFrom.has(unit.code));
}

/** Whether the first word says district, city or province, so that no commune is meant. */
function namesNoCommune(text: string): boolean {
  const types = readName(text)[0]?.types ?? null;
  return types !== null && !types.some((t) => COMMUNE_TYPES.has(t));
}

/** Reads name, district and code of a written place. */
export function readingsOf(index: TerritoryIndex, query: PlaceQuery): PlaceReadings {
  const written = readPlace(query.communeText ?? '', knowsUnit(index, query.provinceCode));
  const provinceCode = query.provinceCode ?? provinceNamed(index, written.provinceText);
  const code = readCode(index, query.codeText ?? '', provinceCode);
  const named = namedBy(index, written.communeText, provinceCode);
  const nameIsDistrict = named.length === 0 && namesNoCommune(written.communeText);
  const place = nameIsDistrict ? { ...written, communeText: '' } : written;
  const cell = readPlace(query.districtText ?? '', knowsUnit(index, provinceCode));
  const inName = nameIsDistrict ? written.communeText : written.districtText;
  const districtText = cell.districtText || cell.communeText || inName;
  const districts =
    districtText === ''
      ? []
      : closest(findUnits(index, { text: districtText, level: 'district', ...within(provinceCode) })).map(
          (m) => m.unit,
        );
  const nameOfProvince = districts.length === 0 && districtText !== '' && provinceNamed(index, districtText) !== null;
  const misspelt = place.communeText !== '' && named.length === 0 ? nearlyNamed(code.units, place.communeText) : [];
  return {
    place,
    provinceCode,
    matches: named.length > 0 ? closest(named) : misspelt,
    code,
    districts,
    districtWritten: districtText !== '' && !nameOfProvince,
    nameIsDistrict,
    nameMisspelt: misspelt.length > 0,
  };
}

function namedBy(index: TerritoryIndex, text: string, provinceCode: string | null): readonly UnitMatch[] {
  if (text === '') return [];
  const noCommune = namesNoCommune(text);
  return findUnits(index, { text, ...within(provinceCode) }).filter(
    (m) => canBePlace(index, m.unit) && !(noCommune && m.typeDiffers),
  );
}

/** The units of a code whose name is nearly the written one: a slip of the keys that the code explains. */
function nearlyNamed(units: readonly Unit[], text: string): readonly UnitMatch[] {
  const written = readName(text).map((r) => looseKey(r.bare));
  return units
    .filter((unit) => written.some((w) => lettersApart(w, looseKey(unit.name), slack(w)) <= slack(w)))
    .map((unit) => ({ unit, matchedBy: 'code' as const, respelled: true, typeDiffers: false }));
}
