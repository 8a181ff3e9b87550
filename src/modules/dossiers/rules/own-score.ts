// What a producer's own answers come to: points, and the stars they would give if everything were borne out.

import { type CompiledSet, type SheetAnswers, sheetSummary } from '#modules/evaluation/index.ts';

export interface OwnScore {
  readonly points: number;
  /** `null`: a condition excludes the product. */
  readonly stars: number | null;
}

/**
 * The own score of a sheet; nothing about what the council will find.
 * @law 26/2026/QĐ-TTg, Art. 3
 */
export function ownScore(compiled: CompiledSet, answers: SheetAnswers): OwnScore {
  const { total, allowed } = sheetSummary(compiled, answers);
  return { points: total, stars: allowed };
}
