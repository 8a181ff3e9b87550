// Commune boundaries of another province from a file: taken in the house's form, drawn on the public map, and refused with everything wrong.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localOperator } from '#access/actor.ts';
import { instantOf, millisecondsOf } from '#kernel/calendar.ts';
import { loadTerritory } from '#law/territory.ts';
import { loadCommuneOutlines, loadProvinceOutlines, type Ring, type UnitOutline } from '#law/territory-outlines.ts';
import { readBoundaries, turnOf } from '#modules/territory/rules/read-boundaries.ts';
import { type BoundaryFault, bringBoundaries, provinceDrawing } from '#modules/territory/services.ts';
import { sha256Hex } from '#platform/clock/random.ts';
import { query } from '#platform/database/db.ts';
import { done, province as hoa, refused } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { openWeb, Person, wordsOf } from '../support/web.ts';

let house: TestHouse;
let units: readonly UnitOutline[];
beforeAll(async () => {
  house = await freshHouse();
  units = (await loadCommuneOutlines(await loadTerritory(), '12'))?.units ?? [];
});
afterAll(async () => await house.close());

interface Feature {
  type: 'Feature';
  properties: Record<string, unknown>;
  geometry: { type: string; coordinates: unknown };
}

/** The communes as another office would send them: code without its zeros, every polygon a feature of its own where `apart`. */
const features = (from = units, name = 'Ma_Xa'): Feature[] =>
  from.map(({ code, polygons }) => ({
    type: 'Feature',
    properties: { [name]: code, TenXa: 'Xã giả định' },
    geometry: { type: 'MultiPolygon', coordinates: structuredClone(polygons) },
  }));

const input = (all: readonly Feature[], over: Readonly<Record<string, unknown>> = {}) => {
  const content = JSON.stringify({ type: 'FeatureCollection', features: all });
  return { province: '12', source: 'Sở Giả định, 2026', codeName: '', content, fileHash: sha256Hex(content), ...over };
};

const faultsOf = async (sent: ReturnType<typeof input>): Promise<readonly string[]> => {
  const answer = await refused(house.ports, localOperator, bringBoundaries, sent);
  expect(answer.code).toBe('territory/boundaries-not-read');
  return (answer.details['faults'] as readonly BoundaryFault[]).map(({ code }) => code);
};

function outer(feature: Feature | undefined): number[][] {
  const polygons = (feature?.geometry.coordinates ?? []) as number[][][][];
  return polygons[0]?.[0] ?? [];
}

describe('boundaries that are brought', () => {
  it('are kept in the house form: fewer points, borders shared, rings the right way round, and drawn on the public map', async () => {
    const all = features();
    // Somebody else's rings run clockwise, and their codes are numbers.
    for (const { geometry, properties } of all) {
      for (const polygon of geometry.coordinates as number[][][][]) for (const ring of polygon) ring.reverse();
      properties['Ma_Xa'] = Number(properties['Ma_Xa']);
    }
    const kept = await done(house.ports, localOperator, bringBoundaries, input(all));
    expect(kept).toMatchObject({ province: 'Tỉnh Lai Châu', units: 38, replaced: false });
    expect(kept.turned).toBeGreaterThanOrEqual(38);
    expect(kept.pointsKept).toBeLessThan(kept.pointsRead);
    const [row] = await query<{ units: readonly UnitOutline[] }>(
      house.ports.database.write,
      'select units from commune_boundary',
      [],
    );
    const stored = row?.units ?? [];
    expect(stored.length).toBe(38);
    for (const { code, polygons } of stored) {
      for (const polygon of polygons) {
        polygon.forEach((ring: Ring, i: number) => {
          expect([code, ring.length >= 4, ring[0]]).toEqual([code, true, ring.at(-1)]);
          expect([code, turnOf(ring) > 0]).toEqual([code, i === 0]);
        });
      }
    }
    // A border is in both of its communes: most sides have their other way somewhere.
    const sides = new Set<string>();
    for (const ring of stored.flatMap(({ polygons }) => polygons.flat())) {
      for (const [i, [x, y]] of ring.slice(1).entries()) sides.add(`${ring[i]?.join()} ${x},${y}`);
    }
    const shared = [...sides].filter((side) => sides.has(side.split(' ').reverse().join(' '))).length;
    expect(shared / sides.size).toBeGreaterThan(0.5);
    const drawing = await provinceDrawing(house.ports.database.read, '12');
    expect([drawing?.attribution, drawing?.units.length]).toEqual(['Sở Giả định, 2026', 38]);
    const page = await new Person(openWeb(house.ports)).get('/ban-do/12');
    expect(wordsOf(page.text)).toContain('Sở Giả định, 2026');
    expect(wordsOf(page.text)).toContain('Quần đảo Hoàng Sa');
    const again = await done(
      house.ports,
      localOperator,
      bringBoundaries,
      input(features(), { source: 'Sở Giả định, bản 2' }),
    );
    expect(again.replaced).toBe(true);
    expect((await provinceDrawing(house.ports.database.read, '12'))?.attribution).toBe('Sở Giả định, bản 2');
    // The same file once more, its words put right: the map says the new ones.
    house.clock.moveTo(instantOf(millisecondsOf(house.ports.clock.now()) + 1_000));
    await done(house.ports, localOperator, bringBoundaries, input(features(), { source: 'Sở Giả định, bản 2 (sửa)' }));
    expect((await provinceDrawing(house.ports.database.read, '12'))?.attribution).toBe('Sở Giả định, bản 2 (sửa)');
  });

  it('are refused with everything that is wrong, and those in use stay', async () => {
    const before = await query(house.ports.database.write, 'select file_hash from commune_boundary', []);
    expect(await faultsOf(input([], { content: '{"type":"Topology"}' }))).toEqual(['not-geojson']);
    expect(await faultsOf(input([], { content: 'không phải JSON' }))).toEqual(['not-geojson']);
    expect(await faultsOf(input(features(units.slice(1))))).toEqual(['units-missing']);
    expect(await faultsOf(input(features(units, 'TenMa')))).toContain('no-code');
    await done(house.ports, localOperator, bringBoundaries, input(features(units, 'TenMa'), { codeName: 'tenma' }));
    await done(house.ports, localOperator, bringBoundaries, input(features()));

    const several = features();
    const [open, metres, around, foreign] = several;
    outer(open).pop();
    for (const point of outer(metres)) [point[0], point[1]] = [(point[0] ?? 0) * 10_000, (point[1] ?? 0) * 100_000];
    for (const point of outer(around)) point.reverse();
    if (foreign !== undefined) foreign.properties['Ma_Xa'] = '00004';
    expect([...(await faultsOf(input(several)))].sort()).toEqual([
      'not-degrees',
      'open-ring',
      'turned-around',
      'unknown-unit',
    ]);

    const moved = features();
    for (const { geometry } of moved)
      for (const point of (geometry.coordinates as number[][][][]).flat(2)) point[0] = (point[0] ?? 0) + 3;
    expect(await faultsOf(input(moved))).toEqual(['elsewhere']);
    const half = features();
    for (const feature of half.slice(0, 19)) {
      const [x = 0, y = 0] = outer(feature)[0] ?? [];
      feature.geometry.coordinates = [
        [
          [
            [x, y],
            [x + 0.001, y],
            [x, y + 0.001],
            [x, y],
          ],
        ],
      ];
    }
    expect(await faultsOf(input(half))).toEqual(['other-size']);
    const after = await query<{ file_hash: string }>(
      house.ports.database.write,
      'select file_hash from commune_boundary',
      [],
    );
    expect(after.map(({ file_hash: hash }) => hash)).toEqual([input(features()).fileHash]);
    expect(before.length).toBe(1);
  });

  it('of Đà Nẵng and Khánh Hòa are never without Hoàng Sa and Trường Sa', async () => {
    const territory = await loadTerritory();
    const provinces = (await loadProvinceOutlines(territory)).units;
    for (const [provinceCode, island] of [
      ['48', 'hoang-sa'],
      ['56', 'truong-sa'],
    ] as const) {
      const province = provinces.find(({ code }) => code === provinceCode);
      if (province === undefined) throw new Error(`there is no ${provinceCode}`);
      const question = { provinceCode, communes: new Map([['00001', 'Xã Giả định']]), province, codeName: null };
      const read = (polygons: UnitOutline['polygons']) =>
        readBoundaries(
          { type: 'FeatureCollection', features: features([{ code: '00001', polygons }], 'code') },
          question,
        );
      const whole = read(province.polygons);
      expect([provinceCode, whole.faults]).toEqual([provinceCode, []]);
      // Every ring of the source, islets too, has its place in the house form.
      expect(whole.units[0]?.polygons.length).toBe(province.polygons.length);
      const mainland = province.polygons.filter(([ring]) => (ring?.[0]?.[0] ?? 0) < 110.9);
      const without = read(mainland);
      expect([provinceCode, without.units]).toEqual([provinceCode, []]);
      expect(without.faults).toContainEqual({ code: 'without-islands', details: { island, found: 0 } });
    }
  });

  it('are bounded: too many areas are not even looked at', () => {
    const question = { provinceCode: '12', communes: new Map(), province: units[0] as UnitOutline, codeName: null };
    const many = { type: 'FeatureCollection', features: Array.from({ length: 2_001 }, () => null) };
    expect(readBoundaries(many, question).faults).toMatchObject([{ code: 'too-many-features' }]);
  });

  it('are brought by whoever runs the installation alone', async () => {
    expect((await refused(house.ports, hoa, bringBoundaries, input(features()))).code).toBe('access/right-missing');
    const none = await refused(house.ports, localOperator, bringBoundaries, input(features(), { province: '99' }));
    expect(none.code).toBe('territory/no-such-province');
  });
});
