// The way to the next star of a sheet that is not whole yet, and the list in which every criterion stands once.

import { describe, expect, it } from 'vitest';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { markingOf } from '#law/marking.ts';
import { nextStar } from './next-star.ts';
import type { NextStep } from './next-steps.ts';
import { type Stars, score } from './score.ts';
import type { Scored } from './score-request.ts';
import { onceEach } from './steps-by-criterion.ts';

const found = await findCriteriaSet('26-2026/11');
if (found === null) throw new Error('no set 11');
const tea = found;
const marking = await markingOf(tea);

/** Member 1 of the worked example of set 11: 73 points, linkage contracts for 50 to under 75 %. */
const member: Readonly<Record<string, number>> = Object.fromEntries(
  '1.1/3 1.2/2 1.3/3 1.4/2 1.5/2 1.6/1 1.7/2 2.1/4 2.2/3 2.3/3 2.4/1 3.1/3 3.2/2 3.3/3 3.4/2 3.5/2 4.1/3 4.2/3 4.3/4 5.1/5 5.2/3 5.3/3 6.1.1/3 6.1.2/3 6.2.1/3 6.2.2/3 6.2.3/3 7/3 8/2 9/2 10/2 11/1'
    .split(' ')
    .map((word) => word.split('/'))
    .map(([code, option]) => [code, Number(option)]),
);

const asked = (choices: Readonly<Record<string, number>>): Scored => ({
  set: tea.id,
  minima: 'majority',
  cases: {},
  conditions: {},
  findings: {},
  sheets: [{ by: 'm1', choices }],
});
const shortly = (step: NextStep): string =>
  step.kind === 'raise'
    ? `${step.reason}: ${step.from?.key ?? 'nothing'} to ${step.to.number} +${step.won}`
    : step.kind;
const filling = (choices: Readonly<Record<string, number>>, lookedAt: readonly string[] = [], atLeast: Stars = 3) => {
  const request: Scored = { ...asked(choices), unfinished: true };
  return nextStar(request, tea, score(request, tea), marking, {
    atLeast,
    lookedAt,
  });
};

describe('a sheet that is still being filled in', () => {
  it('is to be finished first: nothing is proposed at a criterion that nobody has answered', () => {
    const way = filling({ '1.1': 1, '1.5': 2 });
    expect([way.finishFirst, way.unscored.length]).toEqual([true, 30]);
    expect(way.steps.map(shortly)).toEqual(['minimum: 26-2026/11#1.1/1 to 2 +1']);
    expect(way.noWay).toEqual([]);
  });

  it('has steps for points only for what is missing even where every open criterion gives its most', () => {
    const { '7': _, ...open }: Record<string, number> = {
      ...member,
      '1.5': 3,
      '4.1': 2,
      '9': 1,
      '4.3': 1,
      '1.2': 1,
      '4.2': 1,
    };
    const way = filling(open);
    expect(way.level).toBe(4);
    const won = way.steps
      .filter((step) => step.reason === 'points')
      .reduce((sum, step) => sum + ('won' in step ? step.won : 0), 0);
    expect(won).toBeGreaterThanOrEqual(way.missing.afterMinima.sum - 5);
    expect(way.steps.some((step) => step.kind === 'raise' && step.criterion === '7')).toBe(false);
    const whole = filling({ ...open, '7': 1 });
    expect([whole.finishFirst, whole.noWay]).toEqual([false, []]);
  });

  it('counts a criterion that was answered with none of its options as answered', () => {
    const { '2.4': _, ...rest } = member;
    expect([filling(rest).finishFirst, filling(rest, ['2.4']).finishFirst]).toEqual([true, false]);
  });
});

describe('each criterion once', () => {
  it('from how it is today to the last that is asked, though it serves a mark and points', () => {
    const low = { ...Object.fromEntries(Object.keys(member).map((code) => [code, 1])), '11': 1 };
    const way = filling(low, [], 5);
    const twice = way.steps.filter((step) => step.kind === 'raise' && step.criterion === '4.1');
    const once = onceEach(way).steps.filter((step) => step.kind === 'raise' && step.criterion === '4.1');
    expect(once).toHaveLength(1);
    expect(once[0]).toMatchObject({ from: { number: 1 }, reason: 'minimum' });
    expect(twice.length).toBeGreaterThanOrEqual(1);
    expect(onceEach(way).steps.length).toBeLessThan(way.steps.length);
  });
});
