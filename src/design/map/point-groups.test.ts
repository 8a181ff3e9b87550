// Points that lie close are one mark with their number.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupedPoints } from './point-groups.ts';

describe('points on a drawing', () => {
  it('that lie close are one mark in their middle, others stand alone', () => {
    const found = groupedPoints(
      [
        { x: 10, y: 10 },
        { x: 200, y: 50 },
        { x: 20, y: 10 },
      ],
      40,
    );
    expect(found.map(({ x, y, members }) => [x, y, members.length])).toEqual([
      [15, 10, 2],
      [200, 50, 1],
    ]);
    expect(groupedPoints([], 40)).toEqual([]);
  });

  it('stand in exactly one group each', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 1000 }) });
    fc.assert(
      fc.property(fc.array(point), (points) => {
        const members = groupedPoints(points, 40).flatMap((group) => group.members);
        expect(members.length).toBe(points.length);
        expect(new Set(members)).toEqual(new Set(points));
      }),
    );
  });
});
