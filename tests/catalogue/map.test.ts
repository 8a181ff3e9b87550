// The public map: the country never without Hoàng Sa and Trường Sa, no script, every area a link with its name, the table the same.

import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localOperator } from '#access/actor.ts';
import { archipelagos, isletsIn, loadCountryDrawing } from '#law/boundaries.ts';
import { findPoint } from '#modules/points-of-sale/services.ts';
import { openPoint } from '#modules/points-of-sale/use-cases/open-point.ts';
import { turnPoint } from '#modules/points-of-sale/use-cases/turn-point.ts';
import { opened } from '../points-of-sale/making.ts';
import { done } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { layDemoProducts } from '../support/demo-products.ts';
import { openWeb, Person, wordsOf } from '../support/web.ts';

let house: TestHouse;
let visitor: Person;

beforeAll(async () => {
  house = await freshHouse();
  await layDemoProducts(house);
  visitor = new Person(openWeb(house.ports));
});
afterAll(async () => await house.close());

/** The paths of a picture of a page, as one text. */
function pathsOf(html: string, className: string): string {
  const picture = [...html.matchAll(/<svg class="([^"]*)"[\s\S]*?<\/svg>/g)].find(([, name]) => name === className);
  if (picture === undefined) throw new Error(`there is no ${className}`);
  return [...picture[0].matchAll(/ d="([^"]*)"/g)].map(([, text]) => text).join('');
}

describe('the country on a page', () => {
  it('holds both archipelagos with their names where it is the map', async () => {
    const { text } = await visitor.get('/ban-do');
    const { project } = await loadCountryDrawing('country');
    for (const one of archipelagos) expect(isletsIn(pathsOf(text, 'map__drawing'), one, project)).toBeGreaterThan(10);
    expect(wordsOf(text)).toContain('Quần đảo Hoàng Sa');
    expect(wordsOf(text)).toContain('Quần đảo Trường Sa');
  });

  it('holds both archipelagos with their names where it shows where a province lies', async () => {
    const { project } = await loadCountryDrawing('locator');
    for (const code of ['12', '48', '56', '01']) {
      const { text } = await visitor.get(`/ban-do/${code}`);
      for (const one of archipelagos) expect(isletsIn(pathsOf(text, 'map-locator'), one, project)).toBeGreaterThan(10);
      expect(wordsOf(text)).toContain('Quần đảo Hoàng Sa');
      expect(wordsOf(text)).toContain('Quần đảo Trường Sa');
    }
  });

  it('leads from each area to its province, and says its number', async () => {
    const { text } = await visitor.get('/ban-do');
    const areas = [...text.matchAll(/<a href="\/ban-do\/(\d\d)" aria-label="([^"]+)"/g)];
    expect(areas).toHaveLength(34);
    expect(areas.find(([, code]) => code === '12')?.[2]).toBe('Tỉnh Lai Châu: 2 sản phẩm');
    expect((await visitor.get('/ban-do/99')).status).toBe(404);
  });
});

describe('the pages of the map', () => {
  it.each(['/ban-do', '/ban-do/12', '/ban-do/14', '/en/ban-do/12'])(
    '%s has no script and is small',
    async (address) => {
      const { status, text } = await visitor.get(address);
      expect(status).toBe(200);
      expect(text).not.toMatch(/<script/);
      expect(gzipSync(text).length).toBeLessThan(25_000);
      expect(text).toContain('Nhà xuất bản Tài nguyên, Môi trường và Bản đồ Việt Nam');
    },
  );

  it('of a province has an area, a link and a line for each commune, and the same figures as the table of figures', async () => {
    const { text } = await visitor.get('/ban-do/12');
    expect([...text.matchAll(/<a href="\/\?xa=\d{5}" aria-label="[^"]+: \d+ sản phẩm"/g)]).toHaveLength(38);
    const map = (await visitor.get('/ban-do/12.json')).json() as { units: { code: string; all: number }[] };
    const figures = (await visitor.get('/so-lieu.json?theo=xa&tinh=12')).json() as typeof map & {
      rows: { code: string; all: number }[];
    };
    const counts = (rows: readonly { code: string; all: number }[]) =>
      rows.filter(({ all }) => all > 0).map(({ code, all }) => `${code} ${all}`);
    expect(counts(map.units)).toEqual(counts(figures.rows));
    expect(counts(map.units)).toEqual(['03390 2']);
  });

  it('of a province without boundaries says so, and shows each commune as a tile', async () => {
    const { text } = await visitor.get('/ban-do/14');
    expect(wordsOf(text)).toContain('Chưa có ranh giới xã');
    expect([...text.matchAll(/<li class="map-tile"/g)]).toHaveLength(75);
  });

  it('show producers and open points as well, the points where they stand, as one mark where they lie close', async () => {
    const standing = async (name: string, position: string) =>
      await done(house.ports, localOperator, openPoint, { ...opened({ name, position }), isAnother: 'yes' });
    await standing('Điểm bán giả định A', '22.31, 103.62');
    await standing('Điểm bán giả định B', '22.311, 103.621');
    const { pointId } = await standing('Điểm bán giả định C', '22.355, 103.74');
    const { text } = await visitor.get('/ban-do/12?xem=diem-ban');
    expect(text).not.toMatch(/<script/);
    const marks = [...text.matchAll(/<a class="map__mark" href="([^"]+)" aria-label="([^"]+)"/g)];
    expect(marks.map(([, , words]) => words)).toEqual([
      '2 điểm bán: Điểm bán giả định A, Điểm bán giả định B',
      'Điểm bán giả định C',
    ]);
    expect(marks[0]?.[1]).toBe('/diem-ban?tinh=12');
    expect(marks[1]?.[1]).toMatch(/^\/diem-ban\/[0-9a-f-]{36}$/);
    const map = (await visitor.get('/ban-do/12.json')).json() as {
      units: { code: string; producers: number; points: number }[];
      producers: number;
      points: number;
    };
    expect(map.points).toBe(3);
    expect(map.units.find(({ code }) => code === '03390')?.points).toBe(3);
    const open = (await visitor.get('/du-lieu-mo/tep/producers.json')).json() as { rows: { provinceCode: string }[] };
    expect(map.producers).toBe(open.rows.filter(({ provinceCode }) => provinceCode === '12').length);
    expect(wordsOf((await visitor.get('/ban-do/12?xem=chu-the')).text)).toContain('Số chủ thể');
    // A point that was closed leaves the map; a word that there is not shows products.
    const point = await findPoint(house.ports.database.write, pointId);
    const turn = { turn: 'close', onDay: '20/11/2026', reason: 'Hết hạn thuê chỗ (giả định)' };
    await done(house.ports, localOperator, turnPoint, { pointId, version: point?.version, ...turn });
    expect(((await visitor.get('/ban-do/12.json')).json() as { points: number }).points).toBe(2);
    expect(wordsOf((await visitor.get('/ban-do/12?xem=tien')).text)).toContain('đến từ xã, phường nào');
  });

  it('are linked from the register and from every foot', async () => {
    const { text } = await visitor.get('/');
    expect(text).toContain('href="/ban-do"');
  });
});
