// One criteria set as its file holds it, with the decision it belongs to. Public: reads the law's data alone.

import { z } from 'zod';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { type CriteriaDocument, findCriteriaDocument, findCriteriaSet } from '#law/criteria-sets.ts';
import { text } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { type InstrumentFacts, instrumentFacts } from '../instrument-facts.ts';
import { type SetSummary, summaryOf } from '../rules/set-summary.ts';

export interface ViewedSet {
  readonly instrument: InstrumentFacts;
  readonly summary: SetSummary;
  /** The file as it lies in `law/criteria-sets/`. */
  readonly document: CriteriaDocument | null;
}

export const viewSet = defineUseCase({
  name: 'criteria/view-set',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Phụ lục II',
  input: z.object({ set: text(20) }),
  async run({ set: id }, { today }) {
    const set = await findCriteriaSet(id);
    if (set === null) return refuse(problem('not-found', 'criteria/no-such-set', { set: id }));
    return ok<ViewedSet>({
      instrument: await instrumentFacts(set.folder, today),
      summary: summaryOf(set),
      document: await findCriteriaDocument(id),
    });
  },
});
