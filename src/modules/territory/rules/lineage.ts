// What became of an old unit and what a unit of today was made from, with the resolution, its clause and how far the
// step was checked.

import type {
  LineageCheck,
  LineageEdge,
  LineageKind,
  ProvinceEdge,
  TerritoryIndex,
  TerritoryInstrument,
  Unit,
} from '#law/territory-types.ts';
import { communeToday, provinceToday } from './units-on-date.ts';

/** One step of lineage seen from one end: the unit at the other end and the ground of the step. */
export interface LineageStep {
  readonly unit: Unit;
  readonly kind: LineageKind;
  readonly check: LineageCheck;
  /** True only where the clause itself was compared (Lai Châu); false: third-party source, to be shown as unchecked. */
  readonly verified: boolean;
  readonly instrument: TerritoryInstrument;
  /** Khoản of Article 1, where known. */
  readonly clause: number | null;
}

/** One step between provinces; an unchanged province has no instrument. */
export interface ProvinceStep {
  readonly unit: Unit;
  readonly kind: ProvinceEdge['kind'];
  readonly instrument: TerritoryInstrument | null;
}

function step(index: TerritoryIndex, edge: LineageEdge, unit: Unit | null | undefined): LineageStep {
  const instrument = index.instruments.get(edge.instrument);
  if (unit == null || instrument === undefined)
    throw new Error(`lineage edge ${edge.from} > ${edge.to} has a loose end`);
  const { kind, check, clause } = edge;
  return { unit, kind, check, verified: check === 'resolution-text', instrument, clause };
}

/**
 * The communes of today that an old commune went into: one, or several where it was split. Takes the old code (also
 * of the five island districts that had no communes); an unknown code gives an empty list.
 * `successorsOf(index, '03403')` is Phường Đoàn Kết, merged, resolution 1670/NQ-UBTVQH15, clause 36.
 */
export function successorsOf(index: TerritoryIndex, oldCommuneCode: string): readonly LineageStep[] {
  return (index.edgesFrom.get(oldCommuneCode) ?? []).map((edge) => step(index, edge, communeToday(index, edge.to)));
}

/** The old communes (or the island district) that a commune of today was made from, as listed in its resolution. */
export function predecessorsOf(index: TerritoryIndex, newCommuneCode: string): readonly LineageStep[] {
  const code = index.since.altCodes.get(newCommuneCode) ?? newCommuneCode;
  return (index.edgesTo.get(code) ?? []).map((edge) => {
    const table = edge.kind === 'district-to-special-zone' ? index.before.districts : index.before.communes;
    return step(index, edge, table.get(edge.from));
  });
}

/** Only the units of `successorsOf`, each once. */
export function communesTodayOf(index: TerritoryIndex, oldCommuneCode: string): readonly Unit[] {
  return successorsOf(index, oldCommuneCode).map((s) => s.unit);
}

/** The province of today that an old province went into; `null` for an unknown code. */
export function provinceSuccessorOf(index: TerritoryIndex, oldProvinceCode: string): ProvinceStep | null {
  const edge = index.provinceEdgesFrom.get(oldProvinceCode);
  const unit = edge === undefined ? null : provinceToday(index, edge.to);
  return edge === undefined || unit === null ? null : provinceStep(index, edge, unit);
}

/** The old provinces that a province of today was made from. */
export function provincePredecessorsOf(index: TerritoryIndex, newProvinceCode: string): readonly ProvinceStep[] {
  return (index.provinceEdgesTo.get(newProvinceCode) ?? []).flatMap((edge) => {
    const unit = index.before.provinces.get(edge.from);
    return unit === undefined ? [] : [provinceStep(index, edge, unit)];
  });
}

function provinceStep(index: TerritoryIndex, edge: ProvinceEdge, unit: Unit): ProvinceStep {
  const instrument = edge.instrument === null ? null : (index.instruments.get(edge.instrument) ?? null);
  return { unit, kind: edge.kind, instrument };
}
