// Scoring: refusals.

import type { Shape } from '../shape.ts';
import type { evaluationProblems as vi } from '../vi/evaluation.ts';

const listed = (value: unknown): string =>
  Array.isArray(value)
    ? value.length > 12
      ? `${value.slice(0, 12).join(', ')} …`
      : value.join(', ')
    : String(value ?? '');

export const evaluationProblems: Shape<typeof vi> = {
  'evaluation/request-not-understood': () =>
    'Nothing was scored: something does not fit the criteria set. Mend the places named and send again; nothing was counted as 0.',
  'evaluation/no-such-set': (d) =>
    `There is no such criteria set. Choose one of ${listed(d['expected'] ?? '26-2026/01 … 26-2026/26')}.`,
  'evaluation/set-not-in-force': (d) =>
    `Set ${listed(d['set'])} does not apply to a dossier received on ${listed(d['asOf'])}. What applies on that day: ${listed(d['expected'])}.`,
  'evaluation/set-incomplete': (d) =>
    `Set ${listed(d['set'])} lacks criteria in its sources, so it is never totalled. Record the result from the paper.`,
  'evaluation/unknown-key': (d) => `There is no such key. Keys in use: ${listed(d['expected'])}.`,
  'evaluation/expected': (d) => `This is not the kind of value that is needed. Expected: ${listed(d['expected'])}.`,
  'evaluation/unknown-criterion': (d) =>
    `This set is not scored at criterion ${listed(d['criterion'])}. Criteria that are scored: ${listed(d['expected'])}.`,
  'evaluation/unknown-option': (d) =>
    `Criterion ${listed(d['criterion'])} takes one option, a number from ${listed(d['expected'])}.`,
  'evaluation/two-options': (d) =>
    `Criterion ${listed(d['criterion'])} has two options (${listed(d['options'])}). Choose one only.`,
  'evaluation/unknown-case': (d) =>
    `Criterion ${listed(d['criterion'])} has no such case. Its cases: ${listed(d['expected']) || 'none'}.`,
  'evaluation/case-missing': (d) =>
    `Criterion ${listed(d['criterion'])} has the cases ${listed(d['expected'])}: the dossier fixes one before scoring.`,
  'evaluation/option-of-another-case': (d) =>
    `This option belongs to another case. Case ${listed(d['case'])} of criterion ${listed(d['criterion'])} has the options ${listed(d['expected'])}.`,
  'evaluation/unknown-condition': (d) =>
    `This set does not ask for condition ${listed(d['condition'])}. Conditions that can be answered: ${listed(d['expected']) || 'none'}.`,
  'evaluation/condition-answer': (d) =>
    `Condition ${listed(d['condition'])} (“${listed(d['text'])}”) takes one answer: ${listed(d['expected'])}.`,
  'evaluation/too-many-sheets': (d) =>
    `You keep ${listed(d['most'])} sheets already. Drop one that is no longer of use, then keep this one.`,
  'evaluation/sheets-missing': (d) => `Needs ${listed(d['expected'])} sheets.`,
  'evaluation/sheet-of-another-set': (d) =>
    `This sheet is of another set. All sheets must be of ${listed(d['expected'])}.`,
  'evaluation/name-too-long': (d) =>
    `The member’s name is longer than ${listed(d['most'])} characters. Shorten it: it is printed under the signature.`,
  'evaluation/two-sheets-by-one': (d) =>
    `${listed(d['by'])} has a sheet at ${listed(d['first'])} already. Each member has one.`,
};
