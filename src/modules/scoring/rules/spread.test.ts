import { describe, expect, test } from 'vitest';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { compileSet } from '#modules/evaluation/index.ts';
import { differenceWords, spreadOf } from './spread.ts';

const set = await findCriteriaSet('26-2026/11');
if (set === null) throw new Error('no set 11');
const compiled = compileSet(set);
const first = compiled.leaves[0];
if (first === undefined) throw new Error('no leaf');
const best = [...first.options].sort((a, b) => b.points - a.points)[0];

describe('a total beside the mean', () => {
  test('differs exactly, cut and never rounded up', () => {
    expect(differenceWords(76, { sum: 220, count: 3 })).toBe('+2,66');
    expect(differenceWords(73, { sum: 220, count: 3 })).toBe('−0,33');
    expect(differenceWords(70, { sum: 630, count: 9 })).toBe('0,00');
  });
});

describe('the spread of the sheets', () => {
  const sheet = (name: string, choices: Readonly<Record<string, number>>) => ({
    memberId: name,
    name,
    answers: { choices, none: [], conditions: {} },
  });
  const points = best?.points ?? 0;
  const sheets = [sheet('one', { [first.code]: best?.number ?? 1 }), sheet('other', {})];

  test('a gap of exactly the limit is none yet; one point more is', () => {
    expect(spreadOf(compiled, sheets, {}, points).gapExceeded).toBe(false);
    expect(spreadOf(compiled, sheets, {}, points - 1).gapExceeded).toBe(true);
  });

  test('names both ends of a gap, and puts the widest criterion first', () => {
    const spread = spreadOf(compiled, sheets, {}, points - 1);
    expect(spread.members.map((one) => one.inGap)).toEqual([true, true]);
    expect(spread.criteria[0]).toMatchObject({
      criterion: first.code,
      min: 0,
      max: points,
      counted: [
        [points, 1],
        [0, 1],
      ],
    });
  });

  test('of no sheet at all is nothing', () => {
    expect(spreadOf(compiled, [], {}, 10)).toMatchObject({ min: 0, max: 0, gap: 0, gapExceeded: false, members: [] });
  });
});
