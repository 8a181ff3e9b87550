// One sheet as points: what each ticked option is worth once the conditions on its criterion are read.

import type { PartCode, SetCondition } from '#law/criteria-set.ts';
import type { CompiledSet, Leaf } from './compiled-set.ts';
import type { ScoreRequest, ScoreSheet } from './score-request.ts';

/** The points of one sheet, whole numbers, in the order of the leaves. */
export interface SheetPoints {
  readonly by: string;
  readonly leaves: readonly number[];
  readonly parts: Readonly<Record<PartCode, number>>;
  readonly total: number;
  /** Leaves without a choice; they give 0 points and are never passed over in silence. */
  readonly unscored: readonly string[];
}

type Answers = Pick<ScoreRequest, 'conditions'>;

/**
 * The points of a sheet. A leaf without a choice gives 0. A `require` answered `false` makes its criterion count 0; an
 * `appliesIf` counts where it was answered `true`, or unanswered where the first leaf of its group has points.
 * @law 26/2026/QĐ-TTg, Phụ lục II
 */
export function sheetPoints(compiled: CompiledSet, sheet: ScoreSheet, { conditions }: Answers): SheetPoints {
  const leaves: number[] = [];
  const parts = { A: 0, B: 0, C: 0 };
  const unscored: string[] = [];
  for (const leaf of compiled.leaves) {
    const chosen = sheet.choices[leaf.code];
    if (chosen === undefined) unscored.push(leaf.code);
    const points =
      chosen === undefined || keptFromCounting(leaf, leaves, conditions) !== null
        ? 0
        : (leaf.options[chosen - 1]?.points ?? 0);
    leaves.push(points);
    parts[leaf.part] += points;
  }
  return { by: sheet.by, leaves, parts, total: parts.A + parts.B + parts.C, unscored };
}

/**
 * The condition that keeps a leaf from counting, given the answers and the points of the leaves before it; `null`: it
 * counts. A `require` answered `false` comes before an `appliesIf` that does not apply.
 * @example keptFromCounting(leafFiveTwo, pointsWithoutAStory, {})?.kind // 'appliesIf'
 */
export function keptFromCounting(
  leaf: Leaf,
  before: readonly number[],
  conditions: ScoreRequest['conditions'],
): SetCondition | null {
  const broken = leaf.requires.find((condition) => conditions[condition.code] === false);
  if (broken !== undefined) return broken;
  if (leaf.appliesIf === null) return null;
  const applies = conditions[leaf.appliesIf.condition.code] ?? (before[leaf.appliesIf.decidedBy] ?? 0) > 0;
  return applies ? null : leaf.appliesIf.condition;
}
