// The next star by what a council said: exact means, the marks that were missed, and nothing above five.

import { expect, it } from 'vitest';
import type { PaperResult } from '#modules/scoring/index.ts';
import { distanceOf, nextByCouncil, nextByOwnSheet } from './next-star.ts';

const paper = (total: number, allowed: number | null) => ({ kind: 'paper', total, allowed }) as PaperResult;
const computed = (sum: number, count: number, allowed: number | null, more: object = {}) =>
  ({ kind: 'computed', answer: { total: { sum, count }, allowed, gates: [], blockedBy: [], ...more } }) as never;

it('a council of five whose mean is 68,60 leaves three stars 1,40 from four', () => {
  const next = nextByCouncil(computed(343, 5, 3));
  expect(next).toMatchObject({ level: 4, council: { mean: '68,60', needs: 70 } });
  expect(next?.points).toBeCloseTo(1.4);
});

it('a mark that was missed counts before every point, also where the mean is reached', () => {
  const blockedBy = [
    { key: '26-2026/11#1.5/3', criterion: '1.5', level: 4, needs: 2, has: [1, 1, 1] },
    { key: '26-2026/11#2.2/3', criterion: '2.2', level: 5, needs: 3, has: [1, 1, 1] },
  ];
  const next = nextByCouncil(computed(220, 3, 3, { blockedBy }));
  expect(next).toMatchObject({ level: 4, points: 0, marks: ['1.5'] });
  expect(distanceOf(next ?? nextByOwnSheet({ level: 3, points: 0, marks: [] }))).toBe(1_000);
});

it('one star aims at three, five at nothing, and a stopped evaluation at nothing', () => {
  expect(nextByCouncil(paper(4_100, 1))).toMatchObject({ level: 3, council: { mean: '41,00', needs: 50 } });
  expect(nextByCouncil(paper(9_100, 5))).toBeNull();
  expect(nextByCouncil(computed(270, 3, null, { gates: [{}] }))).toBeNull();
});
