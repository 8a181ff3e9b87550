import { describe, expect, it } from 'vitest';
import {
  archipelagos,
  type CountrySize,
  countrySizes,
  drawCountry,
  isletsIn,
  loadProvinceDrawing,
} from './boundaries.ts';
import { drawnOutlines, outlineAround, simplerLine } from './boundary-lines.ts';
import { loadTerritory } from './territory.ts';
import { loadProvinceOutlines } from './territory-outlines.ts';

const outlines = async () => await loadProvinceOutlines(await loadTerritory());

describe('the country', () => {
  it.each(Object.keys(countrySizes) as CountrySize[])('holds Hoàng Sa and Trường Sa in the size %s', async (size) => {
    const drawing = drawCountry(await outlines(), size);
    for (const one of archipelagos) {
      expect(isletsIn(drawing.around, one, drawing.project)).toBeGreaterThan(10);
      const owner = drawing.units.find(({ code }) => code === one.provinceCode);
      expect(isletsIn(owner?.area ?? '', one, drawing.project)).toBeGreaterThan(10);
    }
    expect(drawing.names.map(({ key }) => key)).toEqual(['hoang-sa', 'truong-sa']);
    expect(drawing.units).toHaveLength(34);
  });

  it('is not given out without one of them', async () => {
    const whole = await outlines();
    for (const { provinceCode, key } of archipelagos) {
      const units = whole.units.map((unit) =>
        unit.code === provinceCode
          ? { ...unit, polygons: unit.polygons.filter(([ring]) => (ring?.[0]?.[0] ?? 0) < 111) }
          : unit,
      );
      expect(() => drawCountry({ ...whole, units }, 'locator')).toThrow(key);
    }
  });

  it('is one line around: the largest ring of the union is the mainland, and no border of a province is left', async () => {
    const rings = outlineAround((await outlines()).units);
    const mainland = rings.reduce((best, ring) => (ring.length > best.length ? ring : best));
    const whole = (await outlines()).units
      .flatMap(({ polygons }) => polygons.flat())
      .reduce((n, ring) => n + ring.length, 0);
    expect(mainland.length).toBeLessThan(whole / 2);
    const [longitudes, latitudes] = [mainland.map(([x]) => x), mainland.map(([, y]) => y)];
    expect(Math.max(...latitudes)).toBeGreaterThan(23.3);
    expect(Math.min(...latitudes)).toBeLessThan(8.7);
    expect(Math.min(...longitudes)).toBeLessThan(102.2);
    expect(mainland[0]).toEqual(mainland.at(-1));
  });
});

describe('a drawing', () => {
  it('keeps a border that two areas share the same for both', () => {
    const border = [
      [1, 0],
      [1.02, 0.3],
      [0.98, 0.6],
      [1, 1],
    ] as const;
    const west = { code: 'w', polygons: [[[[0, 0], ...border, [0, 1], [0, 0]]]] } as const;
    const east = { code: 'e', polygons: [[[[2, 1], ...border.toReversed(), [2, 0], [2, 1]]]] } as const;
    const drawn = drawnOutlines([west, east], (x, y) => [x * 100, y * 100], 1.9);
    const inside = drawn.map(({ rings }) =>
      rings[0]
        ?.filter(([x]) => x > 50 && x < 150)
        .map(String)
        .sort(),
    );
    expect(inside[0]).toEqual(inside[1]);
    expect(inside[0]?.length).toBeGreaterThanOrEqual(2);
  });

  it('leaves out points nearer to a line than the tolerance, not those at it or beyond', () => {
    expect(
      simplerLine(
        [
          [0, 0],
          [5, 0.99],
          [10, 0],
        ],
        1,
      ),
    ).toEqual([
      [0, 0],
      [10, 0],
    ]);
    expect(
      simplerLine(
        [
          [0, 0],
          [5, 1.01],
          [10, 0],
        ],
        1,
      ),
    ).toHaveLength(3);
  });

  it('of Lai Châu has all 38 communes, each with room for a number inside its area', async () => {
    const drawing = await loadProvinceDrawing('12');
    expect(drawing?.units).toHaveLength(38);
    for (const { area, room } of drawing?.units ?? []) {
      expect(area.length).toBeGreaterThan(30);
      expect(room.across).toBeGreaterThan(10);
    }
    expect(await loadProvinceDrawing('01')).toBeNull();
  });
});
