// Answers that cannot both be true: the kind of organisation on the sheet and in the register, a declared quality on the sheet and none among
// the papers that are held. Only what the words of the set decide; everything else is the council's to see.

import { foldText } from '#kernel/vietnamese-text.ts';
import type { CompiledSet, SheetAnswers } from '#modules/evaluation/index.ts';
import { productPapers } from '#modules/products/index.ts';

/** Words by which the sets name the kinds of producer; kinds that they do not name are not compared. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  cooperative: ['htx', 'hop tac xa'],
  'cooperative-group': ['to hop tac'],
  'small-medium-enterprise': ['cong ty', 'doanh nghiep'],
  farm: ['trang trai'],
  'production-household': ['ho san xuat', 'ho gia dinh'],
  'family-household': ['ho san xuat', 'ho gia dinh'],
};

const chosen = (compiled: CompiledSet, answers: SheetAnswers, title: string) => {
  const leaf = compiled.leaves.find((one) => foldText(one.title).startsWith(title));
  const option = leaf?.options.find((one) => one.number === answers.choices[leaf.code]);
  return leaf === undefined || option === undefined ? null : { leaf, option };
};

/**
 * The criterion at which another kind of organisation is chosen than the register has; `null` where they agree or the set does not name
 * the kind.
 * @law 26/2026/QĐ-TTg, Art. 2.3, Phụ lục I (Loại hình tổ chức sản xuất – kinh doanh)
 * @example typeContradiction(set11, { choices: { '3.1': 2 } }, 'family-household') // '3.1': "Công ty TNHH; …"
 */
export function typeContradiction(
  compiled: CompiledSet,
  answers: SheetAnswers,
  producerType: string | null,
): string | null {
  const words = NAMED[producerType ?? ''];
  const found = chosen(compiled, answers, 'loai hinh to chuc');
  if (words === undefined || found === null) return null;
  const says = (text: string): boolean => words.some((word) => foldText(text).includes(word));
  const { leaf, option } = found;
  return !says(option.text) && leaf.options.some((one) => says(one.text)) ? leaf.code : null;
}

/**
 * The criterion at which the sheet claims points for a declared quality; `null` where it claims none.
 * @law 26/2026/QĐ-TTg, Phụ lục I (Công bố chất lượng sản phẩm), Phụ lục III, Mẫu số 02, mục 7b
 */
export function saysDeclared(compiled: CompiledSet, answers: SheetAnswers): string | null {
  const found = chosen(compiled, answers, 'cong bo chat luong');
  return found !== null && found.option.points > 0 ? found.leaf.code : null;
}

/** Papers of Form 02 that are no right, or not said which. */
const NO_RIGHTS: readonly string[] = ['quality-declaration', 'other-right'];

/**
 * Whether a paper that is said to be held is a right of intellectual property, which a paper of its own proves.
 * @example isRight('quality-declaration') // false
 */
export function isRight(paper: string): boolean {
  return productPapers.some((one) => one === paper) && !NO_RIGHTS.includes(paper);
}
