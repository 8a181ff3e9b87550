// The marks on sheets of a training installation: what a producer claims, what the advisory team finds, how members of the council differ.

import { findCriteriaSet } from '#law/criteria-sets.ts';
import { markingOf } from '#law/marking.ts';
import { compileSet, type Leaf } from '#modules/evaluation/index.ts';
import { SET } from './standing-dossiers-words.ts';

export interface TrainingAnswers {
  /** Papers bear out the middle of what each criterion offers; of what is judged, `fair` claims one option more. */
  readonly fair: string;
  readonly modest: string;
  /** The documentary criteria alone. */
  readonly found: string;
  /** The sheet of the n-th member on a fair product, with a note where it is a point below the claim. */
  readonly sheetOf: (member: number) => { readonly answers: string; readonly notes: Readonly<Record<string, string>> };
}

const middle = (leaf: Leaf): number => Math.ceil(leaf.options.length / 2);
const better = (leaf: Leaf): number => Math.min(leaf.options.length, middle(leaf) + 1);

/** @example (await trainingAnswers()).fair // '1.1=2&1.2=2&…' */
export async function trainingAnswers(): Promise<TrainingAnswers> {
  const set = await findCriteriaSet(SET);
  const marking = set === null ? null : await markingOf(set);
  if (set === null || marking === null) throw new Error(`no criteria set ${SET}`);
  const { leaves } = compileSet(set);
  const judged = leaves.filter((leaf) => marking.get(leaf.code)?.mark === 'judged');
  const isJudged = (leaf: Leaf): boolean => judged.includes(leaf);
  const written = (option: (leaf: Leaf) => number, of = leaves): string =>
    of.map((leaf) => `${leaf.code}=${option(leaf)}`).join('&');
  const claimed = (leaf: Leaf): number => (isJudged(leaf) ? better(leaf) : middle(leaf));
  return {
    fair: written(claimed),
    modest: written(middle),
    found: written(
      middle,
      leaves.filter((leaf) => !isJudged(leaf)),
    ),
    sheetOf(member) {
      const lower = judged.filter((_, at) => at % 6 === member % 6);
      return {
        answers: written((leaf) => (lower.includes(leaf) ? middle(leaf) : claimed(leaf))),
        notes: Object.fromEntries(
          lower.map((leaf) => [leaf.code.replaceAll('.', '-'), 'Mẫu chấm chưa đạt mức cao hơn (giả định).']),
        ),
      };
    },
  };
}
