// What a right that was given for a unit reaches today. The territory says what became of the unit; a right that nothing
// of today answers to reaches nothing.

import type { LocalDate } from '#kernel/calendar.ts';
import { loadTerritory } from '#law/territory.ts';
import { communeToday, eraOf, reachToday, type TerritoryIndex } from '#modules/territory/index.ts';
import type { Grant } from './actor.ts';
import type { PlaceToday } from './grantable-roles.ts';
import type { Role } from './roles.ts';

/** A unit by the codes of the day it was named; no province: the whole installation; no commune: the province. */
export interface GrantedUnit {
  readonly provinceCode: string | null;
  readonly communeCode: string | null;
  readonly namedOn: LocalDate;
}

/** The same in units of today; `null` where nothing of today is its successor. */
export type UnitToday = Pick<Grant, 'provinceCode' | 'communeCodes'> | null;

/** Whether the codes mean another territory today, so that lineage must be asked. `false` for units of the same era. */
export function needsLineage(unit: GrantedUnit, today: LocalDate): boolean {
  return unit.provinceCode !== null && eraOf(unit.namedOn) !== eraOf(today);
}

/**
 * The unit of today, by lineage where the codes are of another era.
 * Xã Sơn Bình, 03413 until 30/06/2025, is Xã Bình Lư, 03390, since.
 */
export function unitTodayIn(index: TerritoryIndex, unit: GrantedUnit): UnitToday {
  if (unit.provinceCode === null) return { provinceCode: null, communeCodes: [] };
  const level = unit.communeCode === null ? 'province' : 'commune';
  const reach = reachToday(index, { level, code: unit.communeCode ?? unit.provinceCode, on: unit.namedOn });
  if (reach.provinceCode === null && reach.communeCodes.length === 0) return null;
  // A commune became communes of one province; an old province that was merged is not the province of today.
  const [first] = level === 'commune' ? reach.communeCodes : [];
  if (first === undefined) return reach;
  return { provinceCode: communeToday(index, first)?.provinceCode ?? null, communeCodes: reach.communeCodes };
}

/** The unit of today; reads the lineage only where it is needed. */
async function unitToday(unit: GrantedUnit, today: LocalDate): Promise<UnitToday> {
  if (needsLineage(unit, today)) return unitTodayIn(await loadTerritory(), unit);
  return { provinceCode: unit.provinceCode, communeCodes: unit.communeCode === null ? [] : [unit.communeCode] };
}

/**
 * The units of today that a unit became, each with the province it lies in today: a commune of Hà Giang lies in Tuyên
 * Quang since 1 July 2025. None where nothing of today answers to it.
 */
export async function placesToday(unit: GrantedUnit, today: LocalDate): Promise<readonly PlaceToday[]> {
  const place = await unitToday(unit, today);
  if (place === null) return [];
  if (place.communeCodes.length === 0) return [{ provinceCode: place.provinceCode, communeCode: null }];
  const index = needsLineage(unit, today) ? await loadTerritory() : null;
  return place.communeCodes.map((communeCode) => {
    const found = index === null ? null : communeToday(index, communeCode);
    return { provinceCode: found?.provinceCode ?? unit.provinceCode, communeCode };
  });
}

/** The right as an actor holds it today, or `null` where it reaches nothing. */
export async function grantToday(role: Role, unit: GrantedUnit, today: LocalDate): Promise<Grant | null> {
  const place = await unitToday(unit, today);
  return place === null ? null : { role, ...place };
}
