// Which unit a code names on a day. The same code names another territory before and since 1 July 2025, so no look-up
// here takes a code without a date.

import type { LocalDate } from '#kernel/calendar.ts';
import { compareVietnamese } from '#kernel/vietnamese-text.ts';
import { type Era, reformDay, type TerritoryIndex, type Unit, type UnitLevel } from '#law/territory-types.ts';

/**
 * The era of a day: 2025-06-30 is the last day of districts, 2025-07-01 the first of the two tiers.
 * `eraOf(date('2025-06-30'))` is `before-2025-07`.
 * @law 202/2025/QH15
 */
export function eraOf(on: LocalDate): Era {
  return on < reformDay ? 'before-2025-07' : 'since-2025-07';
}

/** The state of a unit of today on a day, and its latest state where `on` is null. Days before the reform give its first. */
export function stateOn(index: TerritoryIndex, unit: Unit, on: LocalDate | null): Unit {
  if (unit.era === 'before-2025-07') return unit;
  const states = index.since.states.get(`${unit.level}:${unit.code}`);
  if (states === undefined) return unit;
  let found = states[0]?.unit ?? unit;
  for (const state of states) if (on === null || state.from <= on) found = state.unit;
  return found;
}

/**
 * The unit a code names on a day, with the name and type it had that day, or `null`. Days before 2025-03-01 are
 * answered with the last three-tier state. A second code seen in another official list finds its unit too.
 * `unitByCode(index, 'commune', '03388', date('2025-06-30'))` is Phường Quyết Tiến; a day later it is Phường Đoàn Kết.
 */
export function unitByCode(index: TerritoryIndex, level: UnitLevel, code: string, on: LocalDate): Unit | null {
  const unit = unitInEra(index, level, code, eraOf(on));
  return unit === null ? null : stateOn(index, unit, on);
}

/** The unit a code names in an era, in its latest state of that era. `null` where the era has no such code. */
export function unitInEra(index: TerritoryIndex, level: UnitLevel, code: string, era: Era): Unit | null {
  if (era === 'before-2025-07') {
    const { provinces, districts, communes } = index.before;
    return (level === 'province' ? provinces : level === 'district' ? districts : communes).get(code) ?? null;
  }
  if (level === 'district') return null;
  const { provinces, communes, altCodes } = index.since;
  const unit = level === 'province' ? provinces.get(code) : communes.get(altCodes.get(code) ?? code);
  return unit === undefined ? null : stateOn(index, unit, null);
}

/** The commune of today with that code in its latest state, or `null`. Takes no date: today's codes mean one unit. */
export function communeToday(index: TerritoryIndex, code: string): Unit | null {
  return unitInEra(index, 'commune', code, 'since-2025-07');
}

/** The province of today with that code in its latest state, or `null`. */
export function provinceToday(index: TerritoryIndex, code: string): Unit | null {
  return unitInEra(index, 'province', code, 'since-2025-07');
}

/** The old district an old commune belonged to; `null` for every unit that has none. */
export function districtOf(index: TerritoryIndex, unit: Unit): Unit | null {
  return unit.districtCode === undefined ? null : (index.before.districts.get(unit.districtCode) ?? null);
}

const byName = (a: Unit, b: Unit): number => compareVietnamese(a.name, b.name) || (a.code < b.code ? -1 : 1);

/** Every province of a day in Vietnamese order: 63 until 2025-06-30, 34 since. */
export function provincesOn(index: TerritoryIndex, on: LocalDate): readonly Unit[] {
  const table = eraOf(on) === 'before-2025-07' ? index.before.provinces : index.since.provinces;
  return [...table.values()].map((unit) => stateOn(index, unit, on)).sort(byName);
}

/** Every district of a province of a day before the reform, in Vietnamese order; none since. */
export function districtsOf(index: TerritoryIndex, provinceCode: string, on: LocalDate): readonly Unit[] {
  if (eraOf(on) === 'since-2025-07') return [];
  return [...index.before.districts.values()].filter((d) => d.provinceCode === provinceCode).sort(byName);
}

/**
 * Every commune of a province of a day, in Vietnamese order. `provinceCode` is the code of that day's province.
 * `communesOf(index, '12', date('2025-06-30'))` has 106 units, a day later 38.
 */
export function communesOf(index: TerritoryIndex, provinceCode: string, on: LocalDate): readonly Unit[] {
  const table = eraOf(on) === 'before-2025-07' ? index.before.communes : index.since.communes;
  const found: Unit[] = [];
  for (const unit of table.values()) if (unit.provinceCode === provinceCode) found.push(stateOn(index, unit, on));
  return found.sort(byName);
}
