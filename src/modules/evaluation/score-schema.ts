// The request of the scoring engine as programs write it (JSON Schema), for the description of the API. What is wrong with one is said by the
// engine's own reader, with its path.

import { minimaRules, mostSheets } from './rules/score-request.ts';

type Schema = Readonly<Record<string, unknown>>;

const choices = { type: 'object', additionalProperties: { type: 'integer', minimum: 1 } };
export const requestSchema: Schema = {
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
        properties: { by: { type: 'string', maxLength: 100 }, set: { type: 'string' }, choices },
      },
    },
  },
};
