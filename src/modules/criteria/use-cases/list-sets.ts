// The criteria sets of one decision, or of all three: what there is, how large, how sure. Public: reads the law's data alone.

import { z } from 'zod';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { criteriaSetsOf } from '#law/criteria-sets.ts';
import { type SetFolder, setFolders } from '#law/product-sets.ts';
import { optionalText } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { type InstrumentFacts, instrumentFacts } from '../instrument-facts.ts';
import { type SetSummary, summaryOf } from '../rules/set-summary.ts';

export interface InstrumentSets {
  readonly instrument: InstrumentFacts;
  readonly sets: readonly SetSummary[];
}

/** The folder that a typed word names, or `null`. */
export function folderOf(word: string): SetFolder | null {
  return setFolders.find((folder) => folder === word) ?? null;
}

export const listSets = defineUseCase({
  name: 'criteria/list-sets',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Phụ lục I, II',
  input: z.object({ instrument: optionalText(20).default(null) }),
  async run({ instrument }, { today }) {
    const asked = instrument === null ? setFolders : [folderOf(instrument)];
    const lists: InstrumentSets[] = [];
    for (const folder of asked) {
      if (folder === null) {
        return refuse(problem('not-found', 'criteria/no-such-instrument', { asked: instrument, expected: setFolders }));
      }
      const sets = (await criteriaSetsOf(folder)).map(summaryOf);
      lists.push({ instrument: await instrumentFacts(folder, today), sets });
    }
    return ok(lists);
  },
});
