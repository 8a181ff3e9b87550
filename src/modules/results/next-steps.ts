// The way to the next star of a scored product, in the producer's words, computed again from the sheets that entered its result.

import { findCriteriaSet } from '#law/criteria-sets.ts';
import { compileSet, nextStar, readSheetAddress, type Scored, score } from '#modules/evaluation/index.ts';
import { wayWords } from '#modules/evaluation/services.ts';
import type { ResultContent, SheetContent } from '#modules/scoring/index.ts';
import { textsOf } from '#texts/index.ts';

/** At most so many steps are said in a letter; the whole list is on the score sheet's page. */
const MOST = 12;

/** Steps in the order to be done; none where the result came from paper, five stars are allowed, or no way is known. */
export async function nextStepsOf(content: ResultContent, sheets: readonly SheetContent[]): Promise<readonly string[]> {
  if (content.kind === 'paper' || content.answer.allowed === 5) return [];
  const set = await findCriteriaSet(content.set.id);
  if (set === null) return [];
  const compiled = compileSet(set);
  const counted = content.sheets.flatMap(({ memberId, ordinal }) => {
    const own = (one: SheetContent): boolean => one.dossierId === content.dossierId && one.memberId === memberId;
    const sheet = sheets.find((one) => own(one) && one.ordinal === ordinal);
    const read = sheet === undefined ? null : readSheetAddress(compiled, new URLSearchParams(sheet.answers));
    return read?.ok ? [{ by: memberId, choices: read.value.choices }] : [];
  });
  if (counted.length !== content.sheets.length) return [];
  const { cases, conditions, findings, minima } = content;
  const request: Scored = { set: set.id, cases, conditions, findings, minima, sheets: counted };
  const way = nextStar(request, set, score(request, set), null, { atLeast: 3 });
  const said = wayWords(way, textsOf('vi').evaluationNext, new Map());
  return said.sections.flatMap((section) => section.steps.map((step) => step.text.replace(/\.$/u, ''))).slice(0, MOST);
}
