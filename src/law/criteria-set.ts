// One set of criteria (bộ tiêu chí) of one instrument, as the score sheet prints it. Points are whole numbers.

import type { LocalDate } from '#kernel/calendar.ts';
import type { SetFolder } from './product-sets.ts';

/** How a text came here: `seen` in a source, `derived` from one, `recalled` unverified, `missing` header only. */
export const provenances = ['seen', 'derived', 'recalled', 'missing'] as const;
export type Provenance = (typeof provenances)[number];

export const partCodes = ['A', 'B', 'C'] as const;
export type PartCode = (typeof partCodes)[number];

/** What may be ticked beside a criterion. */
export interface CriterionOption {
  /** 1-based, as printed; the last word of the key `26-2026/11#1.5/2`. */
  readonly number: number;
  readonly text: string;
  readonly points: number;
  /** The case it belongs to, where the sheet offers two. */
  readonly caseCode: string | null;
  /** The least option that must be reached for this level (stars printed after it); `null`: no mark. */
  readonly minimumForStars: 3 | 4 | 5 | null;
  /** The sheet prints points beside the title without a box: the option is yes or no. */
  readonly implied: boolean;
  readonly provenance: Provenance | null;
}

/** A criterion: either with options of which one is ticked, or a sum of sub-criteria. */
export interface Criterion {
  readonly code: string;
  readonly title: string;
  readonly maxPoints: number;
  readonly guidance: readonly string[];
  /** Kinds of evidence by code; linked by the authors, not by the act. */
  readonly evidence: readonly string[];
  /** Alternatives of which the dossier fixes one before scoring; empty where there is none. */
  readonly cases: readonly { readonly code: string; readonly title: string | null }[];
  readonly options: readonly CriterionOption[];
  readonly criteria: readonly Criterion[];
  /** The sheet prints the options straight under the group's heading. */
  readonly sameAsGroup: boolean;
  /** The number as printed, where it is a slip. */
  readonly printedCode: string | null;
}

export interface CriteriaGroup {
  readonly code: string;
  readonly title: string;
  readonly maxPoints: number;
  readonly criteria: readonly Criterion[];
}

export interface CriteriaPart {
  readonly code: PartCode;
  readonly title: string;
  readonly maxPoints: number;
  readonly groups: readonly CriteriaGroup[];
}

/** A band of the mean total: the lower bound counts, the upper one does not, but for 100 at the top. */
export interface StarBand {
  readonly stars: 1 | 2 | 3 | 4 | 5;
  readonly min: number;
  readonly max: number;
  readonly maxInclusive: boolean;
  readonly printed: string;
}

export const conditionKinds = [
  'disqualify',
  'ineligible',
  'require',
  'stop',
  'stopIfZero',
  'appliesIf',
  'starFloorRule',
] as const;
export type ConditionKind = (typeof conditionKinds)[number];

/** A condition that the sheet prints: what removes a dossier, ends the evaluation, or must hold for points. */
export interface SetCondition {
  readonly code: string;
  readonly kind: ConditionKind;
  readonly text: string;
  /** The criterion it stands at; `null`: the whole dossier or a group. */
  readonly criterion: string | null;
  readonly group: string | null;
  readonly provenance: Provenance | null;
  readonly note: string | null;
}

/** A slip of the transcript that was mended: what stood there, what stands now, and why. */
export interface Correction {
  readonly where: string;
  readonly field: string;
  readonly asTranscribed: string;
  readonly value: string;
  readonly why: string;
}

/** Points that the sources lack; a set with a gap is never totalled. */
export interface SetGap {
  readonly part: PartCode;
  readonly missingPoints: number;
  readonly note: string;
}

export interface CriteriaSet {
  /** `26-2026/11`. */
  readonly id: string;
  readonly folder: SetFolder;
  readonly number: number;
  readonly name: string;
  readonly code: string;
  readonly sectorCode: string;
  readonly sector: string;
  readonly group: string;
  readonly subgroup: string | null;
  readonly sheetHeading: string | null;
  readonly supervisingMinistry: readonly string[];
  readonly samplesRequired: number;
  readonly instrument: {
    readonly number: string;
    readonly date: LocalDate;
    readonly issuer: string;
    readonly title: string;
    readonly annex: string;
    readonly amendedBy: readonly string[];
  };
  readonly parts: readonly CriteriaPart[];
  readonly bands: readonly StarBand[];
  readonly conditions: readonly SetCondition[];
  readonly gaps: readonly SetGap[];
  /** Subjects of a part that the press named, where no criterion was read; empty otherwise. */
  readonly subjects: readonly { readonly part: PartCode; readonly titles: readonly string[] }[];
  readonly provenance: {
    readonly status: Provenance;
    readonly sources: readonly string[];
    readonly notes: string;
    readonly corrections: readonly Correction[];
  };
}

/** The criteria that are ticked: those with options, in the order of the sheet. */
export function leavesOf(set: CriteriaSet): readonly Criterion[] {
  return set.parts.flatMap((part) => part.groups.flatMap((group) => group.criteria.flatMap(leavesUnder)));
}

/** The ticked criteria under one criterion: itself, or its sub-criteria's. */
export function leavesUnder(criterion: Criterion): readonly Criterion[] {
  return criterion.criteria.length === 0 ? [criterion] : criterion.criteria.flatMap(leavesUnder);
}

/** Whether a total may be made of it: every criterion seen, no points missing. */
export function isComplete(set: CriteriaSet): boolean {
  return set.provenance.status !== 'missing' && set.gaps.length === 0;
}
