// The star marks of the sheet: the least option of a criterion that must be reached for a level.

import { reaches } from '#kernel/points.ts';
import type { CriterionOption } from '#law/criteria-set.ts';
import { type CompiledSet, type Leaf, optionKey } from './compiled-set.ts';
import type { MinimaRule, ScoreRequest } from './score-request.ts';
import { type SheetPoints, sheetPoints } from './sheet-points.ts';

/** What keeps a level away: a mark, with the points of every sheet, in the order of the sheets. */
export interface MissedMark {
  readonly key: string;
  readonly criterion: string;
  readonly level: number;
  readonly needs: number;
  readonly has: readonly number[];
}

/**
 * The option that a level asks for at a leaf: the highest-marked one with a mark up to and including the level, within the
 * chosen case. `null`: nothing is asked. Where the case is not fixed, a mark of any case asks.
 */
export function markFor(leaf: Leaf, level: number, chosenCase: string | undefined): CriterionOption | null {
  let asked: CriterionOption | null = null;
  for (const option of leaf.options) {
    if (option.minimumForStars === null || option.minimumForStars > level) continue;
    if (option.caseCode !== null && chosenCase !== undefined && option.caseCode !== chosenCase) continue;
    if (asked === null || option.minimumForStars >= (asked.minimumForStars ?? 0)) asked = option;
  }
  return asked;
}

type Asked = Pick<ScoreRequest, 'minima' | 'cases' | 'findings' | 'conditions'>;

/**
 * The marks of a level that do not hold, in the order of the sheet. A mark holds by `majority` where strictly more than
 * half of the sheets have at least its points; by `mean` where their mean reaches it (exactly on it counts); by `all` where
 * every sheet does; by `finding` where the council's finding does.
 * @law 26/2026/QĐ-TTg, Phụ lục II (the stars after an option); how many sheets must hold it is not written there
 */
export function missedMarks(
  compiled: CompiledSet,
  request: Asked,
  sheets: readonly SheetPoints[],
  level: number,
): readonly MissedMark[] {
  const found =
    request.minima === 'finding' ? sheetPoints(compiled, { by: '', choices: request.findings }, request) : null;
  return compiled.marked.flatMap((leaf) => {
    const option = markFor(leaf, level, request.cases[leaf.code]);
    if (option === null) return [];
    const needs = option.points;
    const holds =
      found === null ? heldBySheets(request.minima, needs, leaf, sheets) : (found.leaves[leaf.index] ?? 0) >= needs;
    if (holds) return [];
    const has = sheets.map((sheet) => sheet.leaves[leaf.index] ?? 0);
    return [{ key: optionKey(compiled.set, leaf, option), criterion: leaf.code, level, needs, has }];
  });
}

function heldBySheets(minima: MinimaRule, needs: number, { index }: Leaf, sheets: readonly SheetPoints[]): boolean {
  let [sum, reaching] = [0, 0];
  for (const { leaves } of sheets) {
    const points = leaves[index] ?? 0;
    sum += points;
    if (points >= needs) reaching += 1;
  }
  const count = sheets.length;
  if (minima === 'all') return reaching === count;
  if (minima === 'mean') return reaches({ sum, count }, needs);
  return reaching * 2 > count;
}
