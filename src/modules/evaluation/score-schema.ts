// Request and answer of the scoring engine as programs read them (JSON Schema), for the description of the API. What is wrong
// with a request is said by the engine's own reader, with its path.

import { minimaRules, mostSheets } from './rules/score-request.ts';

type Schema = Readonly<Record<string, unknown>>;

const choices = { type: 'object', additionalProperties: { type: 'integer', minimum: 1 } };
const list = (items: Schema): Schema => ({ type: 'array', items });
const text: Schema = { type: 'string' };
const whole: Schema = { type: 'integer' };
const stars: Schema = { type: 'integer', minimum: 1, maximum: 5 };
const object = (properties: Readonly<Record<string, Schema>>, required = Object.keys(properties)): Schema => ({
  type: 'object',
  required,
  properties,
});

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

const mean = object({ sum: whole, count: whole });
const shownMean = object({ sum: whole, count: whole, shown: { type: 'string', description: 'Truncated: "73,33".' } });
const parts = (each: Schema): Schema => object({ A: each, B: each, C: each });
const missedBand = object({
  key: { const: 'band' },
  level: stars,
  needs: { type: 'integer', description: 'Hundredths of a point of the mean.' },
  has: mean,
});
const missedMark = object({
  key: { type: 'string', description: 'The option asked for: 26-2026/11#1.5/3.' },
  criterion: text,
  level: stars,
  needs: whole,
  has: { type: 'array', items: whole, description: 'Points of every sheet, in their order.' },
});

export const answerSchema: Schema = object({
  set: text,
  members: list(object({ by: text, parts: parts(whole), total: whole })),
  parts: parts(shownMean),
  total: shownMean,
  band: stars,
  allowed: { oneOf: [stars, { type: 'null' }], description: 'null: a gate closed.' },
  blockedBy: list({ oneOf: [missedMark, missedBand] }),
  gates: list(
    object(
      {
        code: text,
        kind: { enum: ['disqualify', 'ineligible', 'stop', 'stopIfZero'] },
        criterion: { type: ['string', 'null'] },
        text,
        citation: text,
        unscoredOnly: { type: 'boolean', description: 'A stop at 0 that stands on criteria without a choice alone.' },
      },
      ['code', 'kind', 'criterion', 'text', 'citation'],
    ),
  ),
  unscored: list(object({ by: text, criterion: text })),
  unconfirmed: list(text),
  remarks: list(object({ code: { enum: ['findings-missing', 'findings-unused'] }, criteria: list(text) })),
  law: object({ instrument: text, annex: text, minima: { enum: minimaRules } }),
});
