// How far a product is from its next star: by what its last council said where there is one, by the producer's own sheet otherwise.

import { showMean } from '#kernel/points.ts';
import type { SheetSummary } from '#modules/evaluation/index.ts';
import type { ResultContent } from '#modules/scoring/index.ts';

export interface NextStar {
  readonly level: number;
  /** Points to the band of that level, as a number to order by; 0 where the band is reached. */
  readonly points: number;
  /** Criteria whose mark for that level is not reached. */
  readonly marks: readonly string[];
  /** The council's mean, and the least that the level needs; `null`: the producer's own sheet says it. */
  readonly council: { readonly mean: string; readonly needs: number } | null;
}

/** The least mean of a level. @law 26/2026/QĐ-TTg, Art. 3 */
const leastOf = (level: number): number => (level === 5 ? 90 : level === 4 ? 70 : 50);

/**
 * What the council's result lacks for the next level, three stars at least; `null` at five stars, or where the evaluation stopped.
 * @law 26/2026/QĐ-TTg, Art. 3
 * @example nextByCouncil({ …, answer: { total: { sum: 343, count: 5, shown: '68,60' }, allowed: 3, … } })?.council // { mean: '68,60', needs: 70 }
 */
export function nextByCouncil(result: ResultContent): NextStar | null {
  if (result.kind === 'computed' && result.answer.gates.length > 0) return null;
  const allowed = (result.kind === 'paper' ? result.allowed : result.answer.allowed) ?? 0;
  if (allowed >= 5) return null;
  const level = Math.max(3, allowed + 1);
  const needs = leastOf(level);
  // A paper names hundredths; a computed mean is a sum and a number of sheets.
  const mean = result.kind === 'paper' ? { sum: result.total, count: 100 } : result.answer.total;
  const marks =
    result.kind === 'paper'
      ? []
      : result.answer.blockedBy.flatMap((one) => ('criterion' in one && one.level <= level ? [one.criterion] : []));
  return {
    level,
    points: Math.max(0, needs - mean.sum / mean.count),
    marks: [...new Set(marks)],
    council: { mean: showMean(mean), needs },
  };
}

/** The same by the sheet that a producer filled in itself. */
export function nextByOwnSheet(next: NonNullable<SheetSummary['next']>): NextStar {
  return { ...next, council: null };
}

/**
 * Marks count before points: a mark may be out of reach where points are not.
 * @example distanceOf({ level: 4, points: 2, marks: ['1.5'], council: null }) // 1002
 */
export const distanceOf = ({ marks, points }: NextStar): number => marks.length * 1_000 + points;
