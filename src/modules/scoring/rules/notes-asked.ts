// Where a member's choice needs a note: far from what the producer claims or the advisory team found, and wherever a star is
// denied. The act asks for none of these; the session's rules set the distance (features: fair scoring).

import type { CompiledSet, Leaf, SheetAnswers } from '#modules/evaluation/index.ts';
import { bandOf, markFor, pointsOf } from '#modules/evaluation/index.ts';

/** Why a note is asked. */
export type NoteReason = 'far-from-claim' | 'far-from-finding' | 'star-denied';

export interface NoteAsked {
  readonly criterion: string;
  readonly reasons: readonly NoteReason[];
  /** The level whose minimum is denied; `null`: none is. */
  readonly level: number | null;
}

/** What a sheet is compared with, each by leaf: an option number, `null` for "none holds"; absent: nothing was said. */
export interface Compared {
  readonly claimed: Readonly<Record<string, number | null>>;
  readonly found: Readonly<Record<string, number | null>>;
}

const pointsAt = (leaf: Leaf, option: number | null): number =>
  option === null ? 0 : (leaf.options[option - 1]?.points ?? 0);

/** A point of opinion beside the producer's own claim is no distance; beside papers that were checked each point is one. */
const LEAST_FROM_CLAIM = 2;
const LEAST_FROM_FINDING = 1;

/** Points between a sheet and what somebody else said, summed over the criteria that were looked at and of which they spoke. */
function distance(leaves: readonly Leaf[], has: readonly number[], said: Compared['claimed']): number {
  return leaves.reduce((sum, leaf) => {
    const option = said[leaf.code];
    return option === undefined ? sum : sum + Math.abs((has[leaf.index] ?? 0) - pointsAt(leaf, option));
  }, 0);
}

/**
 * The criteria at which a note is asked, in the order of the sheet. A sheet is far from the claim, or from the finding, where its
 * points differ by strictly more than `farFromAdvice` in sum; then every criterion that differs by two points from the claim, or by
 * one from the finding, needs its note. A star is denied where the points stay below the minimum of a level that the claim or the
 * finding reaches there, or of a level whose band the sheet's own total reaches. Leaves nobody has looked at ask nothing: they keep the
 * sheet from being submitted anyway.
 * @example notesAsked(tea, onlyOneFiveBelowItsMark, { claimed: { '1.5': 3 }, found: {} }, 5) // 1.5: star-denied
 */
export function notesAsked(
  compiled: CompiledSet,
  answers: SheetAnswers,
  compared: Compared,
  farFromAdvice: number,
  cases: Readonly<Record<string, string>> = {},
): readonly NoteAsked[] {
  const points = pointsOf(compiled, answers);
  const band = bandOf({ sum: points.total, count: 1 }, compiled.set);
  const seen = compiled.leaves.filter(({ code }) => answers.choices[code] !== undefined || answers.none.includes(code));
  const farFromClaim = distance(seen, points.leaves, compared.claimed) > farFromAdvice;
  const farFromFinding = distance(seen, points.leaves, compared.found) > farFromAdvice;
  return seen.flatMap((leaf): readonly NoteAsked[] => {
    const { code } = leaf;
    const has = points.leaves[leaf.index] ?? 0;
    const claimed = compared.claimed[code];
    const found = compared.found[code];
    const apart = (said: number | null | undefined, least: number): boolean =>
      said !== undefined && Math.abs(has - pointsAt(leaf, said)) >= least;
    const reached = Math.max(pointsAt(leaf, claimed ?? null), pointsAt(leaf, found ?? null));
    const level = [3, 4, 5].find((star) => {
      const needs = markFor(leaf, star, cases[code])?.points;
      return needs !== undefined && has < needs && (reached >= needs || star <= band);
    });
    const reasons: NoteReason[] = [];
    if (farFromClaim && apart(claimed, LEAST_FROM_CLAIM)) reasons.push('far-from-claim');
    if (farFromFinding && apart(found, LEAST_FROM_FINDING)) reasons.push('far-from-finding');
    if (level !== undefined) reasons.push('star-denied');
    return reasons.length === 0 ? [] : [{ criterion: code, reasons, level: level ?? null }];
  });
}
