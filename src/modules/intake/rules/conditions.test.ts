import { describe, expect, test } from 'vitest';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { compileSet, type SheetAnswers } from '#modules/evaluation/index.ts';
import { type ConditionLine, conditionLines, isMet, unansweredConditions } from './conditions.ts';

const nothing: SheetAnswers = { choices: {}, none: [], conditions: {} };
const saying = (conditions: SheetAnswers['conditions']): SheetAnswers => ({ ...nothing, conditions });
const line = (claimed: boolean | null, found: boolean | null): ConditionLine => {
  return { code: 'C1', criterion: '1.1', text: '', claimed, found };
};

describe('the conditions of set 11 (26/2026, Annex II)', () => {
  test('stand with both answers, and not those that only void a criterion', async () => {
    const set = await findCriteriaSet('26-2026/11');
    if (set === null) throw new Error('no set 11');
    const lines = conditionLines(compileSet(set), saying({ C1: true, C2: false }), saying({ C1: false }));
    expect(lines.map(({ code, claimed, found }) => [code, claimed, found])).toEqual([
      ['L1', null, null],
      ['C1', true, false],
      ['C2', false, null],
      ['C4', null, null],
    ]);
  });
});

describe('a condition', () => {
  test('is met where either said yes', () => {
    expect([isMet(line(true, false)), isMet(line(null, true)), isMet(line(false, null))]).toEqual([true, true, false]);
  });

  test('is unanswered where the producer said yes and the team nothing', () => {
    expect(unansweredConditions([line(true, null)])).toEqual(['C1']);
    expect(unansweredConditions([line(true, false), line(null, null), line(false, null)])).toEqual([]);
  });
});
