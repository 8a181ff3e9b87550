import { describe, expect, test } from 'vitest';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { compileSet } from '#modules/evaluation/index.ts';
import { differenceWords, isFarFromMean, partSpread, spreadOf } from './spread.ts';

const set = await findCriteriaSet('26-2026/11');
if (set === null) throw new Error('no set 11');
const compiled = compileSet(set);
const first = compiled.leaves[0];
if (first === undefined) throw new Error('no leaf');
const best = [...first.options].sort((a, b) => b.points - a.points)[0];

describe('a sheet far from the mean', () => {
  test('is the one that lies apart, not all those it lies apart from', () => {
    const mean = { sum: 62 * 7 + 80, count: 8 };
    expect([62, 80].map((total) => isFarFromMean(total, mean, 10))).toEqual([false, true]);
  });
  test('exactly at the limit is not far; a point of a ninth more is', () => {
    expect(isFarFromMean(80, { sum: 630, count: 9 }, 10)).toBe(false);
    expect(isFarFromMean(80, { sum: 629, count: 9 }, 10)).toBe(true);
    expect(isFarFromMean(60, { sum: 631, count: 9 }, 10)).toBe(true);
  });
});

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

  test('puts the widest criterion first, and marks neither of two that lie half the gap from their mean', () => {
    const spread = spreadOf(compiled, sheets, {}, points - 1);
    expect(spread.members.map((one) => one.isFar)).toEqual([false, false]);
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

test('the spread of each part is its lowest and its highest total', () => {
  const of = (A: number, B: number, C: number) => ({ parts: { A, B, C } });
  expect(partSpread([of(20, 10, 30), of(25, 10, 28), of(22, 12, 29)])).toEqual({
    A: [20, 25],
    B: [10, 12],
    C: [28, 30],
  });
});
