// What a producer may not say of its own product in the register of the office: another number of stars than was recognised,
// and, once a star stands, another product set than the one that was judged (docs/adr/0021-register-is-what-an-office-answers-for.md).

import type { FieldProblem } from '#kernel/problem.ts';
import { foldText } from '#kernel/vietnamese-text.ts';
import type { Product, ProductDraft } from './product.ts';

const NUMBERS: Readonly<Record<string, number>> = { mot: 1, hai: 2, ba: 3, bon: 4, tu: 4, nam: 5 };
/** "sao" alone is also the roasting of tea: a number in letters counts only after a word that speaks of rank. */
const DIGITS = /(?<![\d.,])([1-5])[\s-]*(?:sao|stars?)\b/g;
const LETTERS = /\b(?:dat|hang|chuan|ocop|cong nhan|chung nhan|xep)\s+(mot|hai|ba|bon|tu|nam)\s+sao\b/g;
const DRAWN = /[★⭐]+/gu;

/**
 * Numbers of stars that a text speaks of, each once.
 * @example starsSaid('Đạt 5 SAO OCOP năm 2026, ba lần sao chè') // [5]
 */
export function starsSaid(text: string): readonly number[] {
  const folded = foldText(text);
  const said = [
    ...[...folded.matchAll(DIGITS)].map(([, digit]) => Number(digit)),
    ...[...folded.matchAll(LETTERS)].map(([, word]) => NUMBERS[word ?? ''] ?? 0),
    ...[...text.matchAll(DRAWN)].map(([drawn]) => [...drawn].length),
  ];
  return [...new Set(said)];
}

const TOLD = ['specification', 'summary', 'story', 'whereToBuy'] as const;

/** The boxes in which a producer says what only an office may; `kept` is the product as it stands, `null` for a new one. */
export function ownClaims(
  draft: Pick<ProductDraft, (typeof TOLD)[number] | 'setNumber'>,
  kept: Pick<Product, 'stars' | 'standing' | 'setNumber'> | null,
): readonly FieldProblem[] {
  const stars = kept?.standing === 'granted' ? kept.stars : null;
  const problems: FieldProblem[] = [];
  for (const path of TOLD) {
    const wrong = starsSaid(draft[path] ?? '').find((said) => said !== stars);
    if (wrong !== undefined) problems.push({ path, code: 'products/stars-not-yours', details: { said: wrong, stars } });
  }
  const judged = kept !== null && kept.standing !== 'none' && kept.setNumber !== null;
  if (judged && draft.setNumber !== kept.setNumber) {
    problems.push({ path: 'setNumber', code: 'products/set-by-office', details: { set: kept.setNumber } });
  }
  return problems;
}
