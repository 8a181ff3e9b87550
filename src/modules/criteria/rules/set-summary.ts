// One criteria set in a line: where it stands in the classification, how large it is, whether it may be totalled.

import { type CheckState, checkStateOf } from '#law/checklist.ts';
import { type CriteriaSet, isComplete, leavesOf, type PartCode, type Provenance } from '#law/criteria-set.ts';
import type { SetFolder } from '#law/product-sets.ts';

export interface SetSummary {
  /** `26-2026/11`. */
  readonly id: string;
  readonly folder: SetFolder;
  readonly number: number;
  readonly name: string;
  readonly sectorCode: string;
  readonly sector: string;
  readonly group: string;
  readonly subgroup: string | null;
  readonly instrument: string;
  /** The most points of each part. */
  readonly points: Readonly<Record<PartCode, number>>;
  readonly criteria: number;
  readonly options: number;
  /** Options that are the least one for a star level. */
  readonly marks: number;
  readonly conditions: number;
  readonly provenance: Provenance;
  readonly corrections: number;
  /** Points that the copy lacks; 0 where it closes or where nothing was read. */
  readonly missingPoints: number;
  /** How far it was compared with the signed act. */
  readonly compared: CheckState;
  /** A total may be made of it. */
  readonly usable: boolean;
}

/** The line of a set. */
export function summaryOf(set: CriteriaSet): SetSummary {
  const leaves = leavesOf(set);
  const options = leaves.flatMap((leaf) => leaf.options);
  return {
    id: set.id,
    folder: set.folder,
    number: set.number,
    name: set.name,
    sectorCode: set.sectorCode,
    sector: set.sector,
    group: set.group,
    subgroup: set.subgroup,
    instrument: set.instrument.number,
    points: Object.fromEntries(set.parts.map((part) => [part.code, part.maxPoints])) as Record<PartCode, number>,
    criteria: leaves.length,
    options: options.length,
    marks: options.filter((option) => option.minimumForStars !== null).length,
    conditions: set.conditions.length,
    provenance: set.provenance.status,
    corrections: set.provenance.corrections.length,
    missingPoints: set.gaps.reduce((total, gap) => total + gap.missingPoints, 0),
    compared: checkStateOf(set),
    usable: isComplete(set),
  };
}

/** Sets under their group, the order kept. */
export interface GroupOfSets {
  readonly group: string;
  readonly sets: readonly SetSummary[];
}

/** Sets under their sector and group, the order kept: the classification of Annex I. */
export interface SectorOfSets {
  readonly code: string;
  readonly name: string;
  readonly groups: readonly GroupOfSets[];
}

/** Sorts lines into sectors and groups; both come in the order of their first set. */
export function bySector(sets: readonly SetSummary[]): readonly SectorOfSets[] {
  const sectors = [...new Set(sets.map((set) => set.sectorCode))];
  return sectors.map((code) => {
    const own = sets.filter((set) => set.sectorCode === code);
    const groups = [...new Set(own.map((set) => set.group))];
    return {
      code,
      name: own[0]?.sector ?? code,
      groups: groups.map((group) => ({ group, sets: own.filter((set) => set.group === group) })),
    };
  });
}
