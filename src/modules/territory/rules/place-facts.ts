// What was noticed while a written place was resolved. Whoever shows findings builds them on these facts alone.

import type { LocalDate } from '#kernel/calendar.ts';
import type { Era, Unit } from '#law/territory-types.ts';

/** A place as somebody wrote it. Empty texts are absent; `on` is the day of the paper that names the place. */
export interface PlaceQuery {
  /** Name of the commune, or a whole address in one cell. */
  readonly communeText?: string;
  readonly districtText?: string;
  /** Typed or stored as a number: `03433`, `3433`. */
  readonly codeText?: string;
  /** The province of today in which to look; without it the whole country. */
  readonly provinceCode?: string;
  readonly on?: LocalDate | null;
}

/** Why no single unit of today was taken. */
export type Ambiguity =
  /** The name (or code) stood before and since the reform for different territory, and nothing decides. */
  | 'era'
  /** Several units have that name, and nothing decides. */
  | 'namesakes'
  /** The name is known, but not in the district written. */
  | 'district'
  /** The old unit was split between several units of today. */
  | 'split';

/** On what the decision rests. */
export type Basis =
  | 'name-exact'
  | 'name-variant'
  | 'name-folded'
  | 'code'
  | 'code-of-today'
  | 'district'
  | 'date'
  | 'said'
  | 'now-text'
  | 'only-reading'
  | 'same-today'
  | 'lineage';

export interface PlaceFacts {
  /** Neither the name of a commune nor a code was written; perhaps a district was. */
  readonly missing: boolean;
  /** Something was written and no unit of any era has it. */
  readonly unknown: boolean;
  /** Several units of today remain; see `ambiguity` and the candidates. */
  readonly ambiguous: boolean;
  readonly ambiguity: Ambiguity | null;
  /** The era of the unit the text names, where that is decided. */
  readonly era: Era | null;
  /** The name matched another official or equal-sounding writing of it (`Ta Gia` for `Tà Gia`). */
  readonly matchedByVariant: boolean;
  /** The name matched only without its marks. */
  readonly matchedWithoutMarks: boolean;
  /** The name is slightly misspelt and the code shows which unit is meant. */
  readonly nameMisspelt: boolean;
  /** The unit never had the type that was written. */
  readonly typeDiffers: boolean;
  /** The code had lost zeros at its front and is known with them. */
  readonly codeLeadingZeroRestored: boolean;
  /** A code was written that no unit of any era has, or that is no code. */
  readonly codeUnknown: boolean;
  /** Code and name point to different units; the name was followed. */
  readonly codePointsElsewhere: boolean;
  /** Of those: the code is that of the unit of today which the named old unit became. */
  readonly codeIsOfTodaysUnit: boolean;
  /** The written code is that of the old unit and today names a unit with another name, made from it and others. */
  readonly codeReusedUnderOtherName: boolean;
  readonly districtUnknown: boolean;
  /** The unit meant does not lie in the district written. */
  readonly districtPointsElsewhere: boolean;
  /** The commune cell holds a district (`Huyện Mường Tè`); it is kept as the district on record. */
  readonly nameIsDistrict: boolean;
  /** An old unit or a district was named on a paper of 2025-07-01 or later. */
  readonly usedOldAfterReform: boolean;
  /** A unit of today was named on a paper before 2025-07-01: the list was rewritten since. */
  readonly usedNewBeforeReform: boolean;
  /** The name stood in both eras for different units of today, and only the date of the paper decided. */
  readonly decidedByDateOnly: boolean;
  /** The step from old to new comes from a third party and was not checked against the resolution. */
  readonly lineageUnverified: boolean;
}

/** The one decision about a written place. */
export interface PlaceResolution {
  /** The old unit that the text names; `null` where it names a unit of today, or where the era is open. */
  readonly oldUnit: Unit | null;
  /** The commune of today in its latest state; `null` where it is not decided. */
  readonly unit: Unit | null;
  /** The old district on record: of the old unit, or the district written. */
  readonly oldDistrict: Unit | null;
  /** Communes of today that may be meant: the unit alone where decided, several where not, none where unknown. */
  readonly candidates: readonly Unit[];
  /** The units the text may name, of both eras, behind the candidates. */
  readonly readings: readonly Unit[];
  /** For an unknown name: units with a name nearly so, to be offered, never taken. */
  readonly suggestions: readonly Unit[];
  readonly basis: readonly Basis[];
  readonly facts: PlaceFacts;
}
