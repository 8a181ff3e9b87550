// Sheets that are marked alike where people judge: two products by one member, or one product by two members. A hint that asks for a
// note, never a refusal: two good teas may well taste alike.

import type { CompiledSet, SheetAnswers } from '#modules/evaluation/index.ts';

/** At fewer judged criteria than this, equal marks are chance. */
const FEWEST_JUDGED = 4;
/** From so many on, one criterion may differ and the two are still alike. */
const MANY_JUDGED = 8;

const optionOf = (answers: SheetAnswers, code: string): number => answers.choices[code] ?? 0;

/**
 * Whether two sheets of one set are near-identical over the judged criteria: no option differs, or one of eight or more does.
 * Documentary criteria are left out: papers make them alike. `judged` are the codes of judged criteria.
 * @example areAlike(tea.leaves, one, other, ['8.1', '8.2', '8.3', '8.4'])
 */
export function areAlike(one: SheetAnswers, other: SheetAnswers, judged: readonly string[]): boolean {
  if (judged.length < FEWEST_JUDGED) return false;
  const differing = judged.filter((code) => optionOf(one, code) !== optionOf(other, code)).length;
  return differing <= (judged.length >= MANY_JUDGED ? 1 : 0);
}

/** The judged criteria of a set. */
export function judgedCodes(compiled: CompiledSet, isDocumentary: (code: string) => boolean): readonly string[] {
  return compiled.leaves.map((leaf) => leaf.code).filter((code) => !isDocumentary(code));
}

/** Pairs of sheets of one product that are alike, in the order given. */
export function alikePairs<Sheet extends { readonly answers: SheetAnswers }>(
  sheets: readonly Sheet[],
  judged: readonly string[],
): readonly (readonly [Sheet, Sheet])[] {
  return sheets.flatMap((one, at) =>
    sheets
      .slice(at + 1)
      .flatMap((other): (readonly [Sheet, Sheet])[] =>
        areAlike(one.answers, other.answers, judged) ? [[one, other]] : [],
      ),
  );
}
