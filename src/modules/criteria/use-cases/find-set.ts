// Which sets of today a product's name may belong to, each with its reason. Public, nothing is kept of what was typed.

import { z } from 'zod';
import { ok } from '#kernel/result.ts';
import { criteriaSetsOf } from '#law/criteria-sets.ts';
import { type DecidingQuestion, loadEverydayWords } from '#law/everyday-words.ts';
import { text } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { type Reason, type SetFinder, setFinder } from '../rules/find-sets.ts';
import { type SetSummary, summaryOf } from '../rules/set-summary.ts';

export interface FoundSet {
  readonly set: SetSummary;
  readonly reason: Reason;
}

export interface SetSearch {
  readonly typed: string;
  readonly found: readonly FoundSet[];
  /** The question that decides between several of them, with the set of each answer. */
  readonly question: Pick<DecidingQuestion, 'code' | 'vi' | 'en' | 'answers'> | null;
}

interface Prepared {
  readonly summaries: readonly SetSummary[];
  readonly find: SetFinder;
}

let preparing: Promise<Prepared> | undefined;

async function prepare(): Promise<Prepared> {
  const summaries = (await criteriaSetsOf('26-2026')).map(summaryOf);
  return { summaries, find: setFinder(summaries, await loadEverydayWords()) };
}

export const findSet = defineUseCase({
  name: 'criteria/find-set',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Phụ lục I',
  input: z.object({ text: text(100) }),
  async run({ text: typed }) {
    preparing ??= prepare();
    const { summaries, find } = await preparing;
    const { hits, question } = find(typed);
    return ok<SetSearch>({
      typed,
      found: hits.flatMap(({ number, reason }) => {
        const set = summaries[number - 1];
        return set === undefined ? [] : [{ set, reason }];
      }),
      question:
        question === null ? null : { code: question.code, vi: question.vi, en: question.en, answers: question.answers },
    });
  },
});
