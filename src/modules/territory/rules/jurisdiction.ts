// How far a right reaches that was given for a unit on a day, after units were merged or split: it follows the territory,
// never the code.

import type { LocalDate } from '#kernel/calendar.ts';
import type { TerritoryIndex, Unit, UnitLevel } from '#law/territory-types.ts';
import { communesTodayOf } from './lineage.ts';
import { communesOf, communeToday, eraOf, unitByCode } from './units-on-date.ts';

/** A unit as a right names it: its code means what it meant on the day the right was given. */
export interface UnitGrant {
  readonly level: UnitLevel;
  readonly code: string;
  readonly on: LocalDate;
}

/** What a right covers today. A whole province has its code and no communes. */
export interface ReachToday {
  readonly provinceCode: string | null;
  readonly communeCodes: readonly string[];
}

/** The old communes of a unit of the old time; an island district without communes stands for itself. */
function oldUnitsIn(index: TerritoryIndex, { level, code }: UnitGrant): readonly string[] {
  if (level === 'commune') return index.before.communes.has(code) ? [code] : [];
  const inside: string[] = [];
  for (const unit of index.before.communes.values()) {
    if ((level === 'district' ? unit.districtCode : unit.provinceCode) === code) inside.push(unit.code);
  }
  for (const unit of index.before.districts.values()) {
    const held = level === 'district' ? unit.code === code : unit.provinceCode === code;
    if (held && index.edgesFrom.has(unit.code)) inside.push(unit.code);
  }
  return inside;
}

/**
 * The communes of today that a right given for a unit on a day covers now: for a merged unit its successor, for a split
 * one every successor, for an old district or province the successors of all its communes. An unknown code covers nothing.
 * `currentCommunesOf(index, { level: 'commune', code: '03403', on: date('2024-05-01') })` is Phường Đoàn Kết.
 * @law 202/2025/QH15
 */
export function currentCommunesOf(index: TerritoryIndex, grant: UnitGrant): readonly Unit[] {
  const { level, code, on } = grant;
  if (eraOf(on) === 'since-2025-07') {
    if (level === 'province') return communesOf(index, code, on).flatMap((u) => communeToday(index, u.code) ?? []);
    const unit = level === 'commune' ? communeToday(index, code) : null;
    return unit === null ? [] : [unit];
  }
  const found = new Map<string, Unit>();
  for (const old of oldUnitsIn(index, grant)) for (const u of communesTodayOf(index, old)) found.set(u.code, u);
  return [...found.values()];
}

/**
 * The same as codes. A province of today, or an old one that stayed whole, is given as a province, so that its own
 * records are covered too; an old province that was merged covers only the communes that came from it.
 */
export function reachToday(index: TerritoryIndex, grant: UnitGrant): ReachToday {
  if (grant.level === 'province' && unitByCode(index, 'province', grant.code, grant.on) !== null) {
    if (eraOf(grant.on) === 'since-2025-07') return { provinceCode: grant.code, communeCodes: [] };
    const edge = index.provinceEdgesFrom.get(grant.code);
    if (edge?.kind === 'unchanged') return { provinceCode: edge.to, communeCodes: [] };
  }
  return { provinceCode: null, communeCodes: currentCommunesOf(index, grant).map((u) => u.code) };
}

/** Where a record lies: the commune of today, and the old one where it is on record. */
export interface RecordPlace {
  readonly communeCode: string | null;
  readonly oldCommuneCode: string | null;
}

/**
 * Whether a right given for a unit covers a record on a day. Before the day it was given it covers nothing. Until
 * 2025-06-30 the old units decide, since 2025-07-01 the units of today; a record without a place is covered by no unit.
 */
export function covers(index: TerritoryIndex, grant: UnitGrant, place: RecordPlace, on: LocalDate): boolean {
  if (on < grant.on) return false;
  if (eraOf(on) === 'before-2025-07') {
    return place.oldCommuneCode !== null && oldUnitsIn(index, grant).includes(place.oldCommuneCode);
  }
  const { communeCode, oldCommuneCode } = place;
  const at = communeCode !== null ? [communeCode] : communesTodayOf(index, oldCommuneCode ?? '').map((u) => u.code);
  // A record known only by an old unit that was split lies in one of its parts, nobody knows which: all must be held.
  const reach = new Set(currentCommunesOf(index, grant).map((u) => u.code));
  return at.length > 0 && at.every((code) => reach.has(code));
}
