// A unit as it is told to people and programs: what it is, under what it stood, from when to when, what it became or was
// made from, on which ground and how well checked. Plain data, the same for page, JSON and CSV.

import { addDays, type LocalDate } from '#kernel/calendar.ts';
import {
  type Era,
  type LineageCheck,
  type LineageKind,
  reformDay,
  type TerritoryIndex,
  type Unit,
  type UnitLevel,
  type UnitType,
} from '#law/territory-types.ts';
import { type CodeReuse, codeReuse } from './code-reuse.ts';
import { currentCommunesOf } from './jurisdiction.ts';
import {
  type LineageStep,
  predecessorsOf,
  provincePredecessorsOf,
  provinceSuccessorOf,
  successorsOf,
} from './lineage.ts';
import { communesOf, districtsOf, provinceToday, unitInEra } from './units-on-date.ts';

/** The last day of the three tiers. */
export const lastOldDay: LocalDate = addDays(reformDay, -1);

/** Which unit: enough to name it without doubt. */
export interface UnitLabel {
  readonly code: string;
  readonly level: UnitLevel;
  readonly type: UnitType;
  readonly era: Era;
  readonly fullName: string;
  /** The old district it stood in; null where it has none. */
  readonly district: string | null;
  /** The province of its time; null for a province. */
  readonly province: string | null;
}

/** A resolution and its clause. */
export interface LegalGround {
  readonly instrument: string;
  readonly instrumentType: string;
  readonly issuer: string;
  readonly date: LocalDate;
  readonly clause: number | null;
}

/** One step of lineage with the unit at its other end. */
export interface UnitStep {
  readonly unit: UnitLabel;
  readonly kind: LineageKind;
  readonly check: LineageCheck | null;
  readonly verified: boolean;
  readonly ground: LegalGround | null;
}

/** Everything a page about one unit says. */
export interface UnitDetail extends UnitLabel {
  readonly validFrom: LocalDate | null;
  /** The last day it stood; null while it stands. */
  readonly lastDay: LocalDate | null;
  readonly otherNames: readonly string[];
  /** Later changes of name or type, oldest first. */
  readonly changes: readonly {
    readonly date: LocalDate;
    readonly before: string;
    readonly after: string;
    readonly instrument: string;
  }[];
  /** Old units: what they became. For a district or province the communes or the province of today. */
  readonly became: readonly UnitStep[];
  /** Units of today: what they were made from. */
  readonly madeFrom: readonly UnitStep[];
  /** What the code of a commune of today meant before. */
  readonly codeReuse: CodeReuse | null;
  /** How many units stood under it: communes, or for an old province districts. */
  readonly parts: number;
}

/** Names a unit with what it stood under. */
export function labelOf(index: TerritoryIndex, unit: Unit): UnitLabel {
  const { code, level, type, era, fullName } = unit;
  const district =
    unit.districtCode === undefined ? null : (index.before.districts.get(unit.districtCode)?.fullName ?? null);
  const province =
    level === 'province' ? null : (unitInEra(index, 'province', unit.provinceCode, era)?.fullName ?? null);
  return { code, level, type, era, fullName, district, province };
}

function stepOf(index: TerritoryIndex, step: LineageStep): UnitStep {
  const { instrument, kind, check, verified, clause } = step;
  const { id, type, issuer, date } = instrument;
  const ground = { instrument: id, instrumentType: type, issuer, date, clause };
  return { unit: labelOf(index, step.unit), kind, check, verified, ground };
}

function provinceSteps(index: TerritoryIndex, unit: Unit): readonly UnitStep[] {
  const old = unit.era === 'before-2025-07';
  const steps = old ? [provinceSuccessorOf(index, unit.code)] : provincePredecessorsOf(index, unit.code);
  return steps.flatMap((step) => {
    if (step === null) return [];
    const { instrument } = step;
    const ground =
      instrument === null
        ? null
        : {
            instrument: instrument.id,
            instrumentType: instrument.type,
            issuer: instrument.issuer,
            date: instrument.date,
            clause: null,
          };
    return [{ unit: labelOf(index, step.unit), kind: step.kind, check: null, verified: false, ground }];
  });
}

/** What an old unit became; a district became the communes of today that hold its communes. */
function becameOf(index: TerritoryIndex, unit: Unit): readonly UnitStep[] {
  if (unit.era === 'since-2025-07') return [];
  if (unit.level === 'province') return provinceSteps(index, unit);
  const own = successorsOf(index, unit.code);
  if (unit.level === 'commune' || own.length > 0) return own.map((step) => stepOf(index, step));
  const communes = currentCommunesOf(index, { level: 'district', code: unit.code, on: lastOldDay });
  return communes.map((commune) => {
    const steps = predecessorsOf(index, commune.code);
    const inside = steps.filter((s) => s.unit.districtCode === unit.code);
    const whole = inside.length === steps.length && inside.every((s) => s.kind !== 'split');
    const verified = inside.every((s) => s.verified);
    const ground = inside[0] === undefined ? null : stepOf(index, inside[0]).ground;
    return {
      unit: labelOf(index, commune),
      kind: whole ? 'merged' : 'split',
      check: inside[0]?.check ?? null,
      verified,
      ground,
    };
  });
}

function madeFromOf(index: TerritoryIndex, unit: Unit): readonly UnitStep[] {
  if (unit.era === 'before-2025-07') return [];
  if (unit.level === 'province') return provinceSteps(index, unit);
  return predecessorsOf(index, unit.code).map((step) => stepOf(index, step));
}

function partsOf(index: TerritoryIndex, unit: Unit): number {
  if (unit.level === 'commune') return 0;
  if (unit.era === 'since-2025-07') return communesOf(index, unit.code, reformDay).length;
  if (unit.level === 'province') return districtsOf(index, unit.code, lastOldDay).length;
  let communes = 0;
  for (const commune of index.before.communes.values()) if (commune.districtCode === unit.code) communes += 1;
  return communes;
}

/** Everything to be told about a unit. The last day of every old unit is 2025-06-30. @law 202/2025/QH15 */
export function detailOf(index: TerritoryIndex, unit: Unit): UnitDetail {
  const old = unit.era === 'before-2025-07';
  const changes = old ? [] : index.events.filter((e) => e.level === unit.level && e.code === unit.code);
  return {
    ...labelOf(index, unit),
    validFrom: old ? null : reformDay,
    lastDay: old ? lastOldDay : null,
    otherNames: unit.altNames,
    changes: changes.map(({ date, before, after, instrument }) => ({ date, before, after, instrument })),
    became: becameOf(index, unit),
    madeFrom: madeFromOf(index, unit),
    codeReuse: !old && unit.level === 'commune' ? codeReuse(index, unit.code) : null,
    parts: partsOf(index, unit),
  };
}

/** Both units a code ever named, today's first: 2 digits province, 3 old district, 5 commune. Empty: nobody has it. */
export function unitsOfCode(index: TerritoryIndex, code: string): readonly Unit[] {
  const level: UnitLevel | null =
    code.length === 2 ? 'province' : code.length === 3 ? 'district' : code.length === 5 ? 'commune' : null;
  if (level === null) return [];
  const eras: readonly Era[] = ['since-2025-07', 'before-2025-07'];
  return eras.flatMap((era) => unitInEra(index, level, code, era) ?? []);
}

/** The province of today of any unit, or null. */
export function provinceTodayOf(index: TerritoryIndex, unit: Unit): Unit | null {
  if (unit.era === 'since-2025-07') return provinceToday(index, unit.provinceCode);
  return provinceSuccessorOf(index, unit.provinceCode)?.unit ?? null;
}
