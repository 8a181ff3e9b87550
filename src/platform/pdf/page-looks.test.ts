import { describe, expect, it } from 'vitest';
import { type Matrix, placed } from './page-looks.ts';

const at = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] => [
  Math.round(a * x + c * y + e),
  Math.round(b * x + d * y + f),
];

describe('a page that is set at a place', () => {
  const area = { left: 20, low: 40, right: 120, high: 240 };
  const where = { left: 300, low: 500, scale: 0.5 };

  it('keeps its lower left corner there when it is not turned', () => {
    expect(at(placed(area, 0, where), 20, 40)).toEqual([300, 500]);
    expect(at(placed(area, 0, where), 120, 240)).toEqual([350, 600]);
  });

  it('turned clockwise by a quarter, a half or three quarters fills the same place, its corner where it is seen', () => {
    // The upper left corner of what is read goes to the upper right, the lower right, the lower left.
    expect(at(placed(area, 1, where), 20, 240)).toEqual([400, 550]);
    expect(at(placed(area, 1, where), 120, 40)).toEqual([300, 500]);
    expect(at(placed(area, 2, where), 20, 240)).toEqual([350, 500]);
    expect(at(placed(area, 2, where), 120, 240)).toEqual([300, 500]);
    expect(at(placed(area, 3, where), 20, 240)).toEqual([300, 500]);
    expect(at(placed(area, 3, where), 120, 40)).toEqual([400, 550]);
  });
});
