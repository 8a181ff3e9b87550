// Finds units by what a person wrote: any old or new name, with or without marks, type word or district; or a code.
// It offers candidates with how each matched; it never decides between them.

import { compareVietnamese } from '#kernel/vietnamese-text.ts';
import { type Era, type TerritoryIndex, typeWords, type Unit, type UnitLevel } from '#law/territory-types.ts';
import { provinceSuccessorOf } from './lineage.ts';
import {
  foldedKey,
  keysOfOfficialName,
  looseKey,
  markedKey,
  type NameKeys,
  type NameReading,
  readName,
} from './unit-names.ts';
import { unitInEra } from './units-on-date.ts';

/**
 * `exact`: the official name with all marks (type word and place of the tone aside); `variant`: another official or
 * equal-sounding writing (`Can Hồ` for `Kan Hồ`, `Quí` for `Quý`); `folded`: the same letters without marks; `code`.
 */
export type MatchedBy = 'exact' | 'variant' | 'folded' | 'code';

/** A unit that may be meant. */
export interface UnitMatch {
  readonly unit: Unit;
  readonly matchedBy: MatchedBy;
  /** Other letters or marks than any official writing, though they sound the same: `Quí` for `Quý`. */
  readonly respelled: boolean;
  /** A type word was written and the unit never had that type: `Phường Bình Lư`. */
  readonly typeDiffers: boolean;
}

/** What to look for. `provinceCode` is a province of today (or an old one that is no longer); it takes in what became part of it. */
export interface UnitQuery {
  readonly text: string;
  readonly level?: UnitLevel;
  readonly provinceCode?: string;
  /** Name of an old district: only old communes in it, and communes of today made from one, are found. */
  readonly districtText?: string;
  readonly era?: Era;
}

type NameTable = ReadonlyMap<string, readonly Unit[]>;

const tables = new WeakMap<TerritoryIndex, NameTable>();

/** The official names a unit has had (full names). */
function officialNames(index: TerritoryIndex, unit: Unit): readonly string[] {
  const states = unit.era === 'since-2025-07' ? index.since.states.get(`${unit.level}:${unit.code}`) : undefined;
  return states === undefined ? [unit.fullName] : states.map((s) => s.unit.fullName);
}

/** Every unit of both eras in its latest state. */
function everyUnit(index: TerritoryIndex): readonly Unit[] {
  const { before, since } = index;
  const today = [...since.provinces.values(), ...since.communes.values()].map(
    (unit) => unitInEra(index, unit.level, unit.code, unit.era) as Unit,
  );
  return [...today, ...before.provinces.values(), ...before.districts.values(), ...before.communes.values()];
}

/** The bare name of a full name, without the work of its other keys. */
function bareOf(fullName: string): string {
  for (const word of Object.values(typeWords)) {
    if (fullName.startsWith(word) && fullName.charCodeAt(word.length) === 32) return fullName.slice(word.length + 1);
  }
  return fullName;
}

/** Units by the loosest key of each of their names; made once for an index. */
export function unitsByName(index: TerritoryIndex): NameTable {
  const known = tables.get(index);
  if (known !== undefined) return known;
  const table = new Map<string, Unit[]>();
  const add = (key: string, unit: Unit): void => {
    const units = table.get(key);
    if (units === undefined) table.set(key, [unit]);
    else if (units[units.length - 1] !== unit) units.push(unit);
  };
  for (const unit of everyUnit(index)) {
    add(looseKey(unit.name), unit);
    for (const other of unit.altNames) add(looseKey(bareOf(other)), unit);
  }
  for (const states of index.since.states.values()) {
    const latest = states.at(-1)?.unit;
    for (const { unit } of states) {
      const key = looseKey(unit.name);
      if (latest !== undefined && !table.get(key)?.includes(latest)) add(key, latest);
    }
  }
  tables.set(index, table);
  return table;
}

/** Whether a unit lies in a province of today, or lay in the old province of that code. */
export function isInProvince(index: TerritoryIndex, unit: Unit, provinceCode: string): boolean {
  if (unit.era === 'since-2025-07') return unit.provinceCode === provinceCode;
  if (index.since.provinces.has(provinceCode)) {
    return provinceSuccessorOf(index, unit.provinceCode)?.unit.code === provinceCode;
  }
  return unit.provinceCode === provinceCode;
}

const CLOSENESS: Readonly<Record<MatchedBy, number>> = { code: 0, exact: 0, variant: 1, folded: 2 };

/** Order of two matches, the closer first: type, then closeness of the name, then today before yesterday, then name. */
function byCloseness(a: UnitMatch, b: UnitMatch): number {
  return (
    Number(a.typeDiffers) - Number(b.typeDiffers) ||
    CLOSENESS[a.matchedBy] + Number(a.respelled) * 2 - CLOSENESS[b.matchedBy] - Number(b.respelled) * 2 ||
    (a.unit.era === b.unit.era ? 0 : a.unit.era === 'since-2025-07' ? -1 : 1) ||
    compareVietnamese(a.unit.name, b.unit.name) ||
    (a.unit.code < b.unit.code ? -1 : 1)
  );
}

/** A written name in every key, made once for all the units it is compared with. */
interface WrittenName {
  readonly types: NameReading['types'];
  readonly marked: string;
  readonly folded: string;
  readonly loose: string;
}

function written({ types, bare }: NameReading): WrittenName {
  return { types, marked: markedKey(bare), folded: foldedKey(bare), loose: looseKey(bare) };
}

function matchOf(index: TerritoryIndex, unit: Unit, names: readonly WrittenName[]): UnitMatch | null {
  const official = officialNames(index, unit).map(keysOfOfficialName);
  const others = unit.altNames.map(keysOfOfficialName);
  let best: UnitMatch | null = null;
  for (const name of names) {
    const { types } = name;
    const typeDiffers =
      types !== null && ![...official, ...others].some(({ type }) => type !== null && types.includes(type));
    const match = compare(official, others, name);
    if (match === null) continue;
    const found = { unit, typeDiffers, ...match };
    if (best === null || byCloseness(found, best) < 0) best = found;
  }
  return best;
}

function compare(
  official: readonly NameKeys[],
  others: readonly NameKeys[],
  name: WrittenName,
): { readonly matchedBy: MatchedBy; readonly respelled: boolean } | null {
  if (official.some((n) => n.marked === name.marked)) return { matchedBy: 'exact', respelled: false };
  if (others.some((n) => n.marked === name.marked)) return { matchedBy: 'variant', respelled: false };
  if (official.some((n) => n.folded === name.folded)) return { matchedBy: 'folded', respelled: false };
  if (others.some((n) => n.folded === name.folded)) return { matchedBy: 'variant', respelled: false };
  const sounds = [...official, ...others].some((n) => n.loose === name.loose);
  return sounds ? { matchedBy: 'variant', respelled: true } : null;
}

/** The code in a written text: 2, 3 or 5 digits. Nothing is padded here. */
function byCode(index: TerritoryIndex, code: string): readonly UnitMatch[] {
  const level: UnitLevel = code.length === 2 ? 'province' : code.length === 3 ? 'district' : 'commune';
  const eras: readonly Era[] = ['since-2025-07', 'before-2025-07'];
  return eras.flatMap((era) => {
    const unit = unitInEra(index, level, code, era);
    return unit === null ? [] : [{ unit, matchedBy: 'code' as const, respelled: false, typeDiffers: false }];
  });
}

/** Whether a unit is, or was made from, an old commune in one of the districts. */
export function liesInDistricts(index: TerritoryIndex, unit: Unit, districtCodes: ReadonlySet<string>): boolean {
  if (unit.level !== 'commune') return unit.level === 'district' && districtCodes.has(unit.code);
  if (unit.districtCode !== undefined) return districtCodes.has(unit.districtCode);
  return (index.edgesTo.get(unit.code) ?? []).some((edge) => {
    const from = index.before.communes.get(edge.from);
    return districtCodes.has(from === undefined ? edge.from : (from.districtCode ?? ''));
  });
}

/**
 * Candidates for a written name or code, the closest first. A bare code finds the units of both eras, because it may
 * mean either. `findUnits(index, { text: 'x. ta gia', provinceCode: '12' })` finds the old Xã Tà Gia (`folded`).
 */
export function findUnits(index: TerritoryIndex, query: UnitQuery): readonly UnitMatch[] {
  const { level, provinceCode, districtText, era } = query;
  const text = query.text.trim();
  const table = unitsByName(index);
  const fits = (unit: Unit): boolean =>
    (level === undefined || unit.level === level) &&
    (era === undefined || unit.era === era) &&
    (provinceCode === undefined || isInProvince(index, unit, provinceCode));
  const names = readName(text).map(written);
  const found = /^\d{2}$|^\d{3}$|^\d{5}$/.test(text)
    ? byCode(index, text).filter((m) => fits(m.unit))
    : [...new Set(names.flatMap((n) => table.get(n.loose) ?? []))]
        .filter(fits)
        .flatMap((unit) => matchOf(index, unit, names) ?? []);
  const districts =
    districtText === undefined
      ? null
      : new Set(
          closest(
            findUnits(index, {
              text: districtText,
              level: 'district',
              ...(provinceCode === undefined ? {} : { provinceCode }),
            }),
          ).map((m) => m.unit.code),
        );
  return found.filter((m) => districts === null || liesInDistricts(index, m.unit, districts)).sort(byCloseness);
}

/**
 * The matches worth deciding between. A name written exactly, or in another official writing, with a fitting type
 * leaves the looser ones behind; without such, folded names with a fitting type stand beside names of another type.
 */
export function closest(matches: readonly UnitMatch[]): readonly UnitMatch[] {
  const sure = (m: UnitMatch): boolean => m.matchedBy !== 'folded' && !m.respelled;
  const best = matches.filter((m) => sure(m) && !m.typeDiffers);
  if (best.length > 0) return best;
  const fair = matches.filter((m) => sure(m) || (!m.typeDiffers && !m.respelled));
  if (fair.length > 0) return fair;
  const respelled = matches.filter((m) => !m.typeDiffers);
  return respelled.length > 0 ? respelled : matches;
}
