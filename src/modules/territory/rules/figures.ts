// Figures by commune of today, or by the old commune, district or province on record, at any date. Where nothing decides
// the unit, the figure stands under "không xác định" and never under a guess.

import { addDays, type LocalDate } from '#kernel/calendar.ts';
import { holdsOn, type Period } from '#kernel/period.ts';
import { compareVietnamese } from '#kernel/vietnamese-text.ts';
import { reformDay, type TerritoryIndex, type Unit } from '#law/territory-types.ts';
import { communesTodayOf, predecessorsOf, provinceSuccessorOf } from './lineage.ts';
import { communesOf, communeToday, districtOf, districtsOf, provinceToday, stateOn } from './units-on-date.ts';

/** The place a record holds. Old codes mean units until 2025-06-30, `communeCode` a commune of today. */
export interface PlaceOnRecord {
  readonly communeCode: string | null;
  readonly oldCommuneCode: string | null;
  /** The district on record where no old commune is. */
  readonly oldDistrictCode?: string | null;
}

/** The unit by which a figure is asked. */
export type FigureUnit = 'commune' | 'province' | 'old-commune' | 'old-district' | 'old-province';

/** Something counted: where it lies, since when and until when it counts (absent: always), and how much (absent: 0). */
export interface CountedRecord {
  readonly place: PlaceOnRecord;
  readonly period?: Period;
  readonly amount?: number;
}

export interface FigureRow {
  readonly unit: Unit;
  readonly count: number;
  readonly amount: number;
}

/** Rows in Vietnamese order of the units; what nothing decides stands apart, so the parts always add up to the total. */
export interface Figures {
  readonly rows: readonly FigureRow[];
  readonly undecided: { readonly count: number; readonly amount: number };
  readonly total: { readonly count: number; readonly amount: number };
}

function only<T>(values: readonly (T | null | undefined)[], keyOf: (value: T) => string): T | null {
  const [first] = values;
  if (first == null) return null;
  return values.every((v) => v != null && keyOf(v) === keyOf(first)) ? first : null;
}

const codeOf = (unit: Unit): string => unit.code;

function communeOf(index: TerritoryIndex, place: PlaceOnRecord): Unit | null {
  if (place.communeCode !== null) return communeToday(index, place.communeCode);
  return only(communesTodayOf(index, place.oldCommuneCode ?? place.oldDistrictCode ?? ''), codeOf);
}

/** The old units a record may have lain in: the one on record, else all predecessors of its commune of today. */
function oldUnitsOf(index: TerritoryIndex, place: PlaceOnRecord): readonly Unit[] {
  if (place.oldCommuneCode !== null) {
    const unit = index.before.communes.get(place.oldCommuneCode);
    return unit === undefined ? [] : [unit];
  }
  const district = place.oldDistrictCode == null ? undefined : index.before.districts.get(place.oldDistrictCode);
  const before = place.communeCode === null ? [] : predecessorsOf(index, place.communeCode).map((s) => s.unit);
  const inDistrict = before.filter((u) => district === undefined || (u.districtCode ?? u.code) === district.code);
  if (inDistrict.length > 0) return inDistrict;
  return district === undefined ? before : [district];
}

const oldDistrictOf = (index: TerritoryIndex, unit: Unit): Unit | null =>
  unit.level === 'district' ? unit : districtOf(index, unit);

/**
 * The unit of a kind that a record lies in, or `null`: không xác định. A record known only by a commune of today whose
 * predecessors lay in two old districts has no old district; one whose predecessors all lay in one has that.
 * A record of Phường Đoàn Kết alone has no old district (Lai Châu and Phong Thổ); one of Xã Bình Lư has Tam Đường.
 */
export function unitOnRecord(index: TerritoryIndex, place: PlaceOnRecord, by: FigureUnit): Unit | null {
  if (by === 'commune') return communeOf(index, place);
  const old = oldUnitsOf(index, place);
  if (by === 'province') {
    const commune = communeOf(index, place);
    if (commune !== null) return provinceToday(index, commune.provinceCode);
    return only(
      old.map((u) => provinceSuccessorOf(index, u.provinceCode)?.unit),
      codeOf,
    );
  }
  if (by === 'old-commune')
    return only(
      old.map((u) => (u.level === 'commune' ? u : null)),
      codeOf,
    );
  if (by === 'old-district')
    return only(
      old.map((u) => oldDistrictOf(index, u)),
      codeOf,
    );
  return only(
    old.map((u) => index.before.provinces.get(u.provinceCode)),
    codeOf,
  );
}

const lastOldDay = addDays(reformDay, -1);

/** Every unit of a kind in a province of today, so that units without records stand in a table with 0. */
function everyUnitOf(index: TerritoryIndex, by: FigureUnit, provinceCode: string, on: LocalDate): readonly Unit[] {
  if (by === 'commune') return communesOf(index, provinceCode, reformDay).map((u) => stateOn(index, u, on));
  if (by === 'province') return [provinceToday(index, provinceCode)].flatMap((u) => u ?? []);
  const old = (index.provinceEdgesTo.get(provinceCode) ?? []).map((e) => e.from);
  if (by === 'old-province') return old.flatMap((code) => index.before.provinces.get(code) ?? []);
  return old.flatMap((code) => (by === 'old-district' ? districtsOf : communesOf)(index, code, lastOldDay));
}

/**
 * Counts the records that hold on a day by unit. Units carry the name they had that day; with `provinceCode` every unit
 * of that province has a row, also those with nothing.
 */
export function figuresByUnit(
  index: TerritoryIndex,
  records: Iterable<CountedRecord>,
  ask: { readonly by: FigureUnit; readonly on: LocalDate; readonly provinceCode?: string },
): Figures {
  const { by, on, provinceCode } = ask;
  const sums = new Map<string, { unit: Unit; count: number; amount: number }>();
  if (provinceCode !== undefined) {
    for (const unit of everyUnitOf(index, by, provinceCode, on)) sums.set(unit.code, { unit, count: 0, amount: 0 });
  }
  const undecided = { count: 0, amount: 0 };
  const total = { count: 0, amount: 0 };
  for (const { place, period, amount = 0 } of records) {
    if (period !== undefined && !holdsOn(period, on)) continue;
    const unit = unitOnRecord(index, place, by);
    let sum: { count: number; amount: number } = undecided;
    if (unit !== null) {
      const row = sums.get(unit.code) ?? { unit: stateOn(index, unit, on), count: 0, amount: 0 };
      sums.set(unit.code, row);
      sum = row;
    }
    for (const at of [sum, total]) {
      at.count += 1;
      at.amount += amount;
    }
  }
  const rows = [...sums.values()].sort(
    (a, b) => compareVietnamese(a.unit.name, b.unit.name) || (a.unit.code < b.unit.code ? -1 : 1),
  );
  return { rows, undecided, total };
}
