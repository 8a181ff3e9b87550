// Scores sheets that somebody sends: nothing is kept. The same engine serves self-assessment, advisory team and council.

import { z } from 'zod';
import { ok, refuse } from '#kernel/result.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { score } from '../rules/score.ts';
import { minimaRules, mostSheets, readScoreRequest, setNamedIn } from '../rules/score-request.ts';

const choices = { type: 'object', additionalProperties: { type: 'integer', minimum: 1 } };

/** The request as programs read it; what is wrong is said by the engine's own reader, with its path. */
const described = {
  type: 'object',
  required: ['set', 'asOf', 'sheets'],
  additionalProperties: false,
  properties: {
    set: { type: 'string', description: 'Criteria set: 26-2026/01 to 26-2026/26.' },
    asOf: { type: 'string', format: 'date', description: 'The day the dossier counts as received.' },
    minima: { enum: minimaRules, default: 'majority' },
    cases: { type: 'object', additionalProperties: { type: 'string' } },
    conditions: { type: 'object', additionalProperties: { type: 'boolean' } },
    findings: choices,
    sheets: {
      type: 'array',
      minItems: 1,
      maxItems: mostSheets,
      items: {
        type: 'object',
        required: ['by', 'choices'],
        additionalProperties: false,
        properties: { by: { type: 'string' }, set: { type: 'string' }, choices },
      },
    },
  },
};

export const scoreSheets = defineUseCase({
  name: 'evaluation/score-sheets',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Art. 3.3, Phụ lục II',
  apiPath: 'score',
  input: z.unknown().meta(described),
  async run(input) {
    const named = setNamedIn(input);
    const set = named === null ? null : await findCriteriaSet(named);
    const request = readScoreRequest(input, set);
    if (!request.ok) return request;
    if (set === null) return refuse({ kind: 'not-found', code: 'evaluation/no-such-set', details: { set: named } });
    return ok(score(request.value, set));
  },
});
