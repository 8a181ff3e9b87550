// The order of ideas: a plain sum of four grounds, and no points without a reason.

import { describe, expect, it } from 'vitest';
import { ideaLifecycle, ideaMay } from './lifecycle.ts';
import { type GroundAnswers, grounds, mostPriority, priorityOf, withoutReason } from './priority.ts';

const answered = (...points: readonly number[]): GroundAnswers =>
  Object.fromEntries(
    grounds.map((ground, at) => [ground, { points: points[at] ?? 0, reason: 'vì sao' }]),
  ) as unknown as GroundAnswers;

describe('the priority of an idea', () => {
  it.each([
    [[0, 0, 0, 0], 0],
    [[2, 1, 0, 2], 5],
    [[0, 0, 2, 0], 2],
    [[2, 2, 2, 2], 8],
  ])('of points %j is %i', (points, sum) => {
    expect(priorityOf(answered(...points))).toBe(sum);
  });

  it('treats the grounds alike: whichever has the points, the sum is the same', () => {
    const sums = grounds.map((_, at) => priorityOf(answered(...grounds.map((__, i) => (i === at ? 2 : 1)))));
    expect(new Set(sums)).toEqual(new Set([5]));
    expect(mostPriority).toBe(8);
  });
});

describe('points without a reason', () => {
  it('are named, ground by ground; no points need none', () => {
    const said = {
      speciality: { points: 2, reason: null },
      supply: { points: 1, reason: 'Đủ nguyên liệu' },
      landscape: { points: 0, reason: null },
      rural: { points: 1, reason: null },
    };
    expect(withoutReason(said)).toEqual(['speciality', 'rural']);
    expect(withoutReason({ landscape: { points: 0, reason: null } })).toEqual([]);
  });
});

describe('what may happen next', () => {
  it('makes a product only of what is on the shortlist, and nothing of what is over', () => {
    const makers = Object.keys(ideaLifecycle).filter((state) => ideaMay(state as never, 'make-product'));
    expect(makers).toEqual(['shortlisted']);
    expect([ideaLifecycle['became-product'], ideaLifecycle.withdrawn]).toEqual([[], []]);
  });
});
