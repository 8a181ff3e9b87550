// A criteria set laid out for counting: its leaves in the order of the sheet, with part, group and the conditions on them.

import {
  type CriteriaSet,
  type Criterion,
  type CriterionOption,
  leavesUnder,
  type PartCode,
  type SetCondition,
} from '#law/criteria-set.ts';

/** A criterion that is ticked, and where it stands. */
export interface Leaf {
  readonly code: string;
  readonly title: string;
  readonly part: PartCode;
  readonly group: string;
  /** The criterion of the sheet it is under: itself, or the one whose sub-criterion it is. */
  readonly under: string;
  readonly options: readonly CriterionOption[];
  readonly cases: readonly string[];
  readonly criterion: Criterion;
  /** Its place among the leaves. */
  readonly index: number;
  /** `require` conditions it stands under: `false` makes it count 0. */
  readonly requires: readonly SetCondition[];
  /** The condition under which it applies at all, and the leaf that says so where nobody else does. */
  readonly appliesIf: { readonly condition: SetCondition; readonly decidedBy: number } | null;
}

export interface CompiledSet {
  readonly set: CriteriaSet;
  readonly leaves: readonly Leaf[];
  /** The leaves with a star mark after one of their options. */
  readonly marked: readonly Leaf[];
  readonly byCode: ReadonlyMap<string, Leaf>;
  readonly conditions: ReadonlyMap<string, SetCondition>;
}

const kept = new WeakMap<CriteriaSet, CompiledSet>();

/** The layout of a set; made once. */
export function compileSet(set: CriteriaSet): CompiledSet {
  const known = kept.get(set);
  if (known !== undefined) return known;
  const made = compile(set);
  kept.set(set, made);
  return made;
}

function compile(set: CriteriaSet): CompiledSet {
  const standsAt = (condition: SetCondition, under: string, code: string): boolean =>
    condition.criterion === under || condition.criterion === code;
  const leaves: Leaf[] = [];
  for (const part of set.parts) {
    for (const group of part.groups) {
      const first = leaves.length;
      for (const criterion of group.criteria) {
        for (const leaf of leavesUnder(criterion)) {
          const own = set.conditions.filter((condition) => standsAt(condition, criterion.code, leaf.code));
          const applies = own.find((condition) => condition.kind === 'appliesIf');
          leaves.push({
            code: leaf.code,
            title: leaf.title,
            part: part.code,
            group: group.code,
            under: criterion.code,
            options: leaf.options,
            cases: leaf.cases.map((one) => one.code),
            criterion: leaf,
            index: leaves.length,
            requires: own.filter((condition) => condition.kind === 'require'),
            appliesIf: applies === undefined ? null : { condition: applies, decidedBy: first },
          });
        }
      }
    }
  }
  return {
    set,
    leaves,
    marked: leaves.filter((leaf) => leaf.options.some((option) => option.minimumForStars !== null)),
    byCode: new Map(leaves.map((leaf) => [leaf.code, leaf])),
    conditions: new Map(set.conditions.map((condition) => [condition.code, condition])),
  };
}

/** Key of a scored option: `26-2026/11#1.5/3`. */
export function optionKey(set: CriteriaSet, leaf: Leaf, option: CriterionOption): string {
  return `${set.id}#${leaf.code}/${option.number}`;
}
