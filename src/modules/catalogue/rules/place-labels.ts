// How the public reads a place: the units of today by name, the ones of before July 2025 as the paper had them.

import {
  communesTodayOf,
  communeToday,
  districtOf,
  findUnits,
  provinceToday,
  type TerritoryIndex,
  type Unit,
  unitInEra,
} from '#modules/territory/index.ts';

/** A unit as answers name it. */
export interface NamedUnit {
  readonly code: string;
  readonly name: string;
}

/**
 * The province of today of a code; a code that is no unit of today keeps its code as name.
 * @example provinceLabel(index, '12') // { code: '12', name: 'Tỉnh Lai Châu' }
 */
export function provinceLabel(index: TerritoryIndex, code: string): NamedUnit {
  return { code, name: provinceToday(index, code)?.fullName ?? code };
}

/**
 * The commune of today of a code; `null` where the record has none.
 * @example communeLabel(index, '03390') // { code: '03390', name: 'Xã Bình Lư' }
 */
export function communeLabel(index: TerritoryIndex, code: string | null): NamedUnit | null {
  return code === null ? null : { code, name: communeToday(index, code)?.fullName ?? code };
}

/** A commune of before July 2025 with its district. */
export interface OldPlace extends NamedUnit {
  readonly district: string | null;
}

/**
 * The commune of before July 2025 that a paper names; `null` where it names none.
 * @example oldCommuneLabel(index, '03390') // { code: '03390', name: 'Xã Bình Lư', district: 'Huyện Tam Đường' }
 */
export function oldCommuneLabel(index: TerritoryIndex, code: string | null): OldPlace | null {
  if (code === null) return null;
  const unit = unitInEra(index, 'commune', code, 'before-2025-07');
  return unit === null
    ? { code, name: code, district: null }
    : { code, name: unit.fullName, district: districtOf(index, unit)?.fullName ?? null };
}

/** A unit of before July 2025 that a search names, and the communes of today that its land lies in. */
export interface OldUnitHint {
  readonly name: string;
  /** The old district or province it lay in, so that two of one name are told apart. */
  readonly within: string;
  readonly today: readonly NamedUnit[];
}

const MOST_HINTS = 3;

function communesTodayOfUnit(index: TerritoryIndex, unit: Unit): readonly Unit[] {
  if (unit.level === 'commune') return communesTodayOf(index, unit.code);
  const found = new Map<string, Unit>();
  for (const old of index.before.communes.values()) {
    if (old.districtCode !== unit.code) continue;
    for (const today of communesTodayOf(index, old.code)) found.set(today.code, today);
  }
  return [...found.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/**
 * What a search means that is nothing but the name of a commune or district that is no more: where its land lies today.
 * Silent where a commune of today bears the name too, where the register holds nothing of its province, and where more
 * than three old units bear the name.
 * @example oldUnitHints(index, 'thi tran tam duong', new Set(['12']))[0].today[0].name // 'Xã Bình Lư'
 */
export function oldUnitHints(
  index: TerritoryIndex,
  typed: string,
  provinceCodes: ReadonlySet<string>,
): readonly OldUnitHint[] {
  return oldUnits(index, typed, provinceCodes).map(({ unit, today }) => {
    const above = unit.level === 'commune' ? districtOf(index, unit) : index.before.provinces.get(unit.provinceCode);
    return {
      name: unit.fullName,
      within: above?.fullName ?? '',
      today: today.map(({ code, fullName }) => ({ code, name: fullName })),
    };
  });
}

/** A former unit that the words of a search end with, as the communes of today, and the words before it. */
export interface NamedOldUnit {
  readonly units: readonly Unit[];
  readonly rest: readonly string[];
}

/**
 * Finds a commune or district that is no more at the end of the parts, the longest name first; `null` where there is none.
 * A single word is a name only where nothing stands before it.
 * @example oldUnitWithin(index, ['mien', 'dong', 'noong', 'heo'], new Set(['12']))?.units[0]?.fullName // 'Xã Pu Sam Cáp'
 */
export function oldUnitWithin(
  index: TerritoryIndex,
  tokens: readonly string[],
  provinceCodes: ReadonlySet<string>,
): NamedOldUnit | null {
  for (let at = 0; at < tokens.length; at += 1) {
    if (at > 0 && at === tokens.length - 1) return null;
    const units = new Map<string, Unit>();
    for (const { today } of oldUnits(index, tokens.slice(at).join(' '), provinceCodes)) {
      for (const unit of today) units.set(unit.code, unit);
    }
    if (units.size > 0) return { units: [...units.values()], rest: tokens.slice(0, at) };
  }
  return null;
}

/**
 * The communes of today that a code of five figures means, of today or of before July 2025; empty where it is no commune's.
 * @example unitsOfCode(index, '03413')[0]?.fullName // 'Xã Bình Lư'
 */
export function unitsOfCode(index: TerritoryIndex, code: string): readonly Unit[] {
  if (!/^\d{5}$/.test(code)) return [];
  const today = communeToday(index, code);
  const units = new Map((today === null ? [] : [today]).map((unit) => [unit.code, unit]));
  for (const unit of communesTodayOf(index, code)) units.set(unit.code, unit);
  return [...units.values()];
}

interface OldUnit {
  readonly unit: Unit;
  readonly today: readonly Unit[];
}

function oldUnits(index: TerritoryIndex, typed: string, provinceCodes: ReadonlySet<string>): readonly OldUnit[] {
  const matches = findUnits(index, { text: typed }).filter((match) => !match.typeDiffers && match.matchedBy !== 'code');
  const here = (unit: Unit): boolean => provinceCodes.has(unit.provinceCode);
  if (matches.some(({ unit }) => unit.era === 'since-2025-07' && unit.level === 'commune' && here(unit))) return [];
  const found: OldUnit[] = [];
  for (const { unit } of matches) {
    if (unit.era !== 'before-2025-07' || unit.level === 'province') continue;
    const today = communesTodayOfUnit(index, unit).filter(here);
    if (today.length > 0) found.push({ unit, today });
  }
  return found.length > MOST_HINTS ? [] : found;
}
