// Scores sheets that somebody sends: nothing is kept. The same engine serves self-assessment, advisory team and council.

import { z } from 'zod';
import { ok, refuse } from '#kernel/result.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { score } from '../rules/score.ts';
import { readScoreRequest, setNamedIn } from '../rules/score-request.ts';
import { requestSchema } from '../score-schema.ts';

export const scoreSheets = defineUseCase({
  name: 'evaluation/score-sheets',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Art. 3.3, Phụ lục II',
  apiPath: 'score',
  input: z.unknown().meta(requestSchema),
  async run(input) {
    const named = setNamedIn(input);
    const set = named === null ? null : await findCriteriaSet(named);
    const request = readScoreRequest(input, set);
    if (!request.ok) return request;
    if (set === null) return refuse({ kind: 'not-found', code: 'evaluation/no-such-set', details: { set: named } });
    return ok(score(request.value, set));
  },
});
