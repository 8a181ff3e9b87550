// What stands beside a sheet while it is filled in: the points so far, the level they give, what is open, and how far the
// next star is. The browser and the server make it with this same code.

import type { PartCode } from '#law/criteria-set.ts';
import type { CompiledSet } from './compiled-set.ts';
import { type Score, type Stars, score } from './score.ts';
import type { Scored } from './score-request.ts';
import { mixedCases, openLeaves, pointsOf, requestOf, type SheetAnswers } from './sheet-address.ts';
import type { SheetPoints } from './sheet-points.ts';
import { missedMarks } from './star-marks.ts';

export interface SheetSummary {
  /** Whole points of this one sheet. */
  readonly total: number;
  readonly parts: Readonly<Record<PartCode, number>>;
  readonly band: Stars;
  readonly allowed: Stars | null;
  readonly gates: number;
  /** Leaves nobody has looked at, by code. */
  readonly open: readonly string[];
  /** Criteria ticked in different cases of one dossier, each with its case. */
  readonly mixed: readonly (readonly [string, string])[];
  /** What keeps the next level away, three stars at least; `null` at five stars or behind a closed gate. */
  readonly next: {
    readonly level: Stars;
    /** Whole points to the band of that level; 0 where the band is reached. */
    readonly points: number;
    /** Criteria whose mark for that level is not reached. */
    readonly marks: readonly string[];
  } | null;
}

/** The summary of one sheet; whether the set is in force is asked before. */
export function sheetSummary(compiled: CompiledSet, answers: SheetAnswers): SheetSummary {
  const asked = requestOf(compiled, answers);
  const answer = score(asked, compiled.set);
  return {
    total: answer.total.sum,
    parts: { A: answer.parts.A.sum, B: answer.parts.B.sum, C: answer.parts.C.sum },
    band: answer.band,
    allowed: answer.allowed,
    gates: answer.gates.length,
    open: openLeaves(compiled, answers).map((leaf) => leaf.code),
    mixed: mixedCases(compiled, answers),
    next: nextOf(compiled, asked, pointsOf(compiled, answers), answer),
  };
}

/**
 * The next level worth aiming at, three stars at least since nothing below is certified, and what keeps it away.
 * @law 26/2026/QĐ-TTg, Art. 3.3
 */
function nextOf(compiled: CompiledSet, asked: Scored, points: SheetPoints, answer: Score): SheetSummary['next'] {
  const { allowed, total } = answer;
  if (allowed === null || allowed === 5) return null;
  const level = Math.max(allowed + 1, 3) as Stars;
  const begins = compiled.set.bands.find((band) => band.stars === level)?.min ?? 0;
  return {
    level,
    points: Math.max(0, begins - total.sum),
    marks: missedMarks(compiled, asked, [points], level).map((mark) => mark.criterion),
  };
}
