// How far the sheets of one dossier lie apart, once they are revealed: the gap between totals, each member against the mean, and the
// spread at each criterion. Exact: a difference to a mean is compared by cross-multiplication, never rounded first.

import { type Mean, showMean } from '#kernel/points.ts';
import type { PartCode } from '#law/criteria-set.ts';
import { type CompiledSet, type SheetAnswers, sheetPoints } from '#modules/evaluation/index.ts';

/** One revealed sheet as the spread reads it. */
export interface SpreadSheet {
  readonly memberId: string;
  readonly name: string;
  readonly answers: SheetAnswers;
}

/** A member against the mean. */
export interface MemberSpread {
  readonly memberId: string;
  readonly name: string;
  readonly parts: Readonly<Record<PartCode, number>>;
  readonly total: number;
  /** Total less mean: sign and two decimals, truncated towards zero: `+3,33`, `−1,66`, `0,00`. */
  readonly fromMean: string;
  /** Strictly more than `gapPoints` from the mean. */
  readonly isFar: boolean;
}

/** A criterion with the options that were chosen. */
export interface CriterionSpread {
  readonly criterion: string;
  readonly title: string;
  readonly most: number;
  readonly min: number;
  readonly max: number;
  readonly mean: string;
  /** Points → how many sheets, the highest first. */
  readonly counted: readonly (readonly [points: number, sheets: number])[];
}

export interface Spread {
  readonly members: readonly MemberSpread[];
  readonly min: number;
  readonly max: number;
  /** The largest difference between two totals. */
  readonly gap: number;
  /** The gap is strictly more than the session's `gapPoints`: discuss and mark again. */
  readonly gapExceeded: boolean;
  readonly mean: Mean;
  /** The criteria, the widest spread first; those on which all agree are last. */
  readonly criteria: readonly CriterionSpread[];
}

/** A total less a mean, exact, in words: `differenceWords(76, { sum: 220, count: 3 })` is `+2,66`. */
export function differenceWords(total: number, mean: Mean): string {
  const scaled = total * mean.count - mean.sum;
  if (scaled === 0) return '0,00';
  return `${scaled > 0 ? '+' : '−'}${showMean({ sum: Math.abs(scaled), count: mean.count })}`;
}

/**
 * Whether a total lies far from the mean: strictly more than the session's `gapPoints`, compared without a fraction. Of five sheets of which one
 * lies apart this names that one; the difference between two members would name all five.
 * @example isFarFromMean(80, { sum: 576, count: 9 }, 10) // true: 16 points from 64,00
 */
export function isFarFromMean(total: number, mean: Mean, gapPoints: number): boolean {
  return Math.abs(total * mean.count - mean.sum) > gapPoints * mean.count;
}

/**
 * The lowest and the highest total of each part among the members.
 * @example partSpread([{ parts: { A: 20, B: 10, C: 30 } }, { parts: { A: 25, B: 10, C: 28 } }]).A // [20, 25]
 */
export function partSpread(
  members: readonly Pick<MemberSpread, 'parts'>[],
): Readonly<Record<PartCode, readonly [low: number, high: number]>> {
  const of = (part: PartCode): readonly [number, number] => {
    const points = members.map((one) => one.parts[part]);
    return [Math.min(...points), Math.max(...points)];
  };
  return { A: of('A'), B: of('B'), C: of('C') };
}

/**
 * The spread of the sheets of one dossier under the conditions that the council holds. A gap of exactly `gapPoints` is no gap yet.
 * @example spreadOf(tea, sheetsOf(70, 81), {}, 10).gapExceeded // true
 */
export function spreadOf(
  compiled: CompiledSet,
  sheets: readonly SpreadSheet[],
  conditions: Readonly<Record<string, boolean>>,
  gapPoints: number,
): Spread {
  const points = sheets.map((sheet) =>
    sheetPoints(compiled, { by: sheet.memberId, choices: sheet.answers.choices }, { conditions }),
  );
  const totals = points.map((one) => one.total);
  const [min, max] = totals.length === 0 ? [0, 0] : [Math.min(...totals), Math.max(...totals)];
  const mean = { sum: totals.reduce((sum, total) => sum + total, 0), count: totals.length };
  const criteria = compiled.leaves.map((leaf): CriterionSpread => {
    const all = points.map((one) => one.leaves[leaf.index] ?? 0);
    const by = new Map<number, number>();
    for (const one of all) by.set(one, (by.get(one) ?? 0) + 1);
    return {
      criterion: leaf.code,
      title: leaf.title,
      most: leaf.criterion.maxPoints,
      min: all.length === 0 ? 0 : Math.min(...all),
      max: all.length === 0 ? 0 : Math.max(...all),
      mean: showMean({ sum: all.reduce((sum, one) => sum + one, 0), count: all.length }),
      counted: [...by].sort(([a], [b]) => b - a),
    };
  });
  return {
    members: sheets.map(({ memberId, name }, at): MemberSpread => {
      const { parts, total } = points[at] ?? { parts: { A: 0, B: 0, C: 0 }, total: 0 };
      const isFar = isFarFromMean(total, mean, gapPoints);
      return { memberId, name, parts, total, fromMean: differenceWords(total, mean), isFar };
    }),
    min,
    max,
    gap: max - min,
    gapExceeded: max - min > gapPoints,
    mean,
    // Sorting is stable: equals stay in the order of the sheet.
    criteria: [...criteria].sort((a, b) => b.max - b.min - (a.max - a.min)),
  };
}
