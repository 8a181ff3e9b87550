// What an administrative unit is, in each of the two worlds that meet on 1 July 2025, and how one became the other.

import { date, type LocalDate } from '#kernel/calendar.ts';

/** The first day of the two-tier units. Districts existed until the day before. @law 202/2025/QH15 */
export const reformDay: LocalDate = date('2025-07-01');

/** Three tiers (province, district, commune) until 2025-06-30; two tiers (province, commune) since 2025-07-01. */
export type Era = 'before-2025-07' | 'since-2025-07';

export type UnitLevel = 'province' | 'district' | 'commune';

/** Tỉnh, thành phố, quận, huyện, thị xã, phường, xã, thị trấn, đặc khu. */
export type UnitType =
  | 'province'
  | 'city'
  | 'urban-district'
  | 'district'
  | 'town'
  | 'ward'
  | 'commune'
  | 'township'
  | 'special-zone';

/** The Vietnamese word that opens the full name of a unit of each type. */
export const typeWords = {
  province: 'Tỉnh',
  city: 'Thành phố',
  'urban-district': 'Quận',
  district: 'Huyện',
  town: 'Thị xã',
  ward: 'Phường',
  commune: 'Xã',
  township: 'Thị trấn',
  'special-zone': 'Đặc khu',
} as const satisfies Record<UnitType, string>;

/**
 * One administrative unit as it stood in its era. `code` is text with leading zeros (province 2, district 3,
 * commune 5 digits) and means nothing without the era: most codes of today belonged to another territory before.
 */
export interface Unit {
  readonly code: string;
  /** Without the type word: `Bình Lư`. */
  readonly name: string;
  /** As printed: `Xã Bình Lư`. */
  readonly fullName: string;
  readonly type: UnitType;
  readonly level: UnitLevel;
  /** Of its own era; a province carries its own code. */
  readonly provinceCode: string;
  /** Communes before July 2025 only. */
  readonly districtCode?: string;
  readonly era: Era;
  /** Other official writings of the full name (`Xã Can Hồ` for the registry's `Xã Kan Hồ`). */
  readonly altNames: readonly string[];
}

/**
 * How an old unit went into a new one. `split`: only a part of it went there, the other parts elsewhere;
 * in every other kind the whole old unit went.
 */
export type LineageKind = 'unchanged' | 'renamed' | 'merged' | 'split' | 'district-to-special-zone';

/**
 * How far an edge was checked. `resolution-text`: clause by clause against the resolution (Lai Châu);
 * the others come from a third party: both names found in the clause, not confirmed, or doubtful.
 */
export type LineageCheck = 'resolution-text' | 'names-in-clause' | 'third-party' | 'suspect';

/** One step from an old commune (or an island district without communes) to a new commune. */
export interface LineageEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: LineageKind;
  readonly check: LineageCheck;
  /** The resolution, as cited: `1670/NQ-UBTVQH15`. */
  readonly instrument: string;
  /** Khoản of Article 1, where the source names one. */
  readonly clause: number | null;
}

/** One step from an old province to a new one; unchanged provinces need no instrument. */
export interface ProvinceEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: 'unchanged' | 'merged';
  readonly instrument: string | null;
}

/** A resolution that moved units. */
export interface TerritoryInstrument {
  readonly id: string;
  readonly type: string;
  readonly issuer: string;
  readonly date: LocalDate;
  readonly operativeFrom: LocalDate;
}

/** A later change of name or type; code and territory stay. */
export interface UnitEvent {
  readonly date: LocalDate;
  readonly level: 'province' | 'commune';
  readonly code: string;
  readonly before: string;
  readonly after: string;
  readonly instrument: string;
}

/** One state of a unit of today: how it was called from a day on, until its next state. */
export interface UnitState {
  readonly from: LocalDate;
  readonly unit: Unit;
}

/** Everything known about the units of the country, ready for look-ups. Built once by `loadTerritory`. */
export interface TerritoryIndex {
  readonly before: {
    readonly provinces: ReadonlyMap<string, Unit>;
    readonly districts: ReadonlyMap<string, Unit>;
    readonly communes: ReadonlyMap<string, Unit>;
  };
  /** States of 2025-07-01; `states` holds those that changed later. */
  readonly since: {
    readonly provinces: ReadonlyMap<string, Unit>;
    readonly communes: ReadonlyMap<string, Unit>;
    /** `level:code` → every state, oldest first; only units that an event changed. */
    readonly states: ReadonlyMap<string, readonly UnitState[]>;
    /** A second code seen in another official list → the registry's code. */
    readonly altCodes: ReadonlyMap<string, string>;
  };
  readonly events: readonly UnitEvent[];
  readonly edgesFrom: ReadonlyMap<string, readonly LineageEdge[]>;
  readonly edgesTo: ReadonlyMap<string, readonly LineageEdge[]>;
  readonly provinceEdgesFrom: ReadonlyMap<string, ProvinceEdge>;
  readonly provinceEdgesTo: ReadonlyMap<string, readonly ProvinceEdge[]>;
  readonly instruments: ReadonlyMap<string, TerritoryInstrument>;
}
