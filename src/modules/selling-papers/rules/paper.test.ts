import { describe, expect, it } from 'vitest';
import { fitsPage, labelGrids, labelSizes, marginsOf } from './paper.ts';

describe('labels on a sheet of A4', () => {
  it.each(labelSizes)('of size %s leave the edge that a printer needs', (size) => {
    expect(fitsPage(labelGrids[size])).toBe(true);
  });

  it('that would touch the edge do not fit', () => {
    expect(fitsPage({ width: 105, height: 70, columns: 2, rows: 4 })).toBe(false);
    expect(fitsPage({ width: 60, height: 42, columns: 3, rows: 7 })).toBe(false);
  });

  it('lie in the middle: two of 90 mm leave 15 mm on each side', () => {
    expect(marginsOf(labelGrids.medium)).toEqual({ x: 15, y: 11 });
  });
});
