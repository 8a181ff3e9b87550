// An indicator by commune on a map: each number is the one that the commune itself is told, opens as many records, and no commune sees another's.
// In a browser the map is opened, made larger, moved and gone through by keys.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localOperator } from '#access/actor.ts';
import { listen, type RunningServer } from '#entry/listen.ts';
import { trainingPassword } from '#entry/training/accounts.ts';
import { openPoint } from '#modules/points-of-sale/use-cases/open-point.ts';
import { turnPoint } from '#modules/points-of-sale/use-cases/turn-point.ts';
import {
  type FigureRecords,
  type FiguresView,
  listFigureRecords,
  viewFigures,
} from '#modules/reporting/use-cases/view-figures.ts';
import { type FigureMap, viewFigureMap } from '#modules/reporting/use-cases/view-map.ts';
import { opened } from '../points-of-sale/making.ts';
import { binhLu, done, province } from '../producers/people.ts';
import { launchBrowser } from '../support/browser.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { layDemoProducts } from '../support/demo-products.ts';
import { signedInPerson } from '../support/people.ts';
import { openWeb, Person, wordsOf } from '../support/web.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await freshHouse();
  await layDemoProducts(house);
});
afterAll(async () => await house.close());

const ask = (indicator: string) => done(house.ports, province, viewFigureMap, { indicator }) as Promise<FigureMap>;

describe('an indicator by commune', () => {
  it('is what each commune is told when it is asked alone, and opens as many records', async () => {
    const { indicators } = await ask('products');
    for (const code of ['products', 'producers', 'products-expired-waiting', 'communes-with-product']) {
      expect(indicators.map((one) => one.code)).toContain(code);
      const map = await ask(code);
      expect(map.communes).toHaveLength(38);
      const some = map.communes.filter(({ value }) => (value ?? 0) > 0);
      for (const commune of [...some, ...map.communes.slice(0, 2)]) {
        const asked = { unit: commune.code, indicator: code };
        const alone = (await done(house.ports, province, viewFigures, asked)) as FiguresView;
        expect(commune.value).toBe(alone.figures[0]?.value);
        const records = (await done(house.ports, province, listFigureRecords, asked)) as FigureRecords;
        expect(records.records).toHaveLength(commune.value ?? 0);
      }
    }
  });

  it('adds up to the whole for products, with what names no commune beside it', async () => {
    const map = await ask('products');
    const sum = map.communes.reduce((all, { value }) => all + (value ?? 0), 0);
    expect(sum + (map.undecided ?? 0)).toBe(map.whole.value);
    expect(map.whole.value).toBeGreaterThan(0);
  });

  it('is not parted by commune where people would be told of one by one', async () => {
    const map = await ask('producers-led-by-women');
    if (map.indicator.measure !== 'led-by-women') throw new Error('the indicator has another name');
    expect(map.communes.every(({ value, missing }) => value === null && missing === 'not-parted')).toBe(true);
  });

  it('shows a commune its own figure alone', async () => {
    const map = (await done(house.ports, binhLu, viewFigureMap, { indicator: 'products' })) as FigureMap;
    const seen = map.communes.filter(({ isWithin }) => isWithin);
    expect(seen.map(({ code }) => code)).toEqual([map.question.communeCode]);
    expect(map.communes.filter(({ isWithin }) => !isWithin).every(({ value }) => value === null)).toBe(true);
  });
});

describe('the page', () => {
  it('is for officers; a stranger is sent to sign in', async () => {
    const stranger = await new Person(openWeb(house.ports)).get('/bao-cao/ban-do');
    expect(stranger.status).toBe(303);
    expect(stranger.location).toContain('/dang-nhap');
  });

  it('has the map, the table and the country with both archipelagos; as for the public, small numbers of people are masked', async () => {
    const officer = await signedInPerson(house, 'chị Hoa, officer of the province');
    const { text } = await officer.get('/bao-cao/ban-do?chi-tieu=producers');
    expect([...text.matchAll(/data-place="\d{5}"/g)]).toHaveLength(38);
    expect(wordsOf(text)).toContain('Quần đảo Trường Sa');
    expect(text).toMatch(/aria-label="Xã Bình Lư: 1 chủ thể"/);
    const masked = await officer.get('/bao-cao/ban-do?chi-tieu=producers&ban=cong-khai');
    expect(masked.text).toMatch(/aria-label="Xã Bình Lư: dưới 3"/);
    expect(masked.text).not.toMatch(/don-vi=03390/);
    // One commune alone has a producer: the number of the province would be its own.
    const ofProvince = /Tỉnh Lai Châu: \d+ chủ thể/;
    expect([ofProvince.test(wordsOf(text)), ofProvince.test(wordsOf(masked.text))]).toEqual([true, false]);
    const csv = await officer.get('/bao-cao/ban-do.csv?chi-tieu=producers&ban=cong-khai');
    expect(csv.text).toMatch(/Bình Lư.*dưới 3/);
    type Answer = {
      readonly whole: { readonly value: number | null };
      readonly communes: readonly {
        readonly name: string;
        readonly value: number | null;
        readonly isMasked: boolean;
      }[];
    };
    const asked = '/bao-cao/ban-do.json?chi-tieu=producers&lop=chu-the';
    const [inside, outside] = await Promise.all(
      ['', '&ban=cong-khai'].map(async (ban) => JSON.parse((await officer.get(`${asked}${ban}`)).text) as Answer),
    );
    const there = (answer: Answer | undefined) => answer?.communes.find(({ name }) => name === 'Xã Bình Lư');
    expect(there(inside)).toMatchObject({ value: 1, isMasked: false, producers: 1 });
    expect(there(outside)).toMatchObject({ value: null, isMasked: true, producers: null });
    expect([inside?.whole.value, outside?.whole.value]).toEqual([expect.any(Number), null]);
  });
});

describe('a layer above the areas', () => {
  const point = async (name: string, more: Readonly<Record<string, string>> = {}) =>
    await done(house.ports, localOperator, openPoint, { ...opened({ name, ...more }), isAnother: 'yes' });
  beforeAll(async () => {
    await point('Quầy có tọa độ (giả định)', { position: '22.3123, 103.6212' });
    await point('Quầy chưa có tọa độ (giả định)');
    await point('Quầy phường khác (giả định)', { commune: 'Phường Đoàn Kết (03388)' });
    const { pointId } = (await point('Quầy đã đóng (giả định)')) as { readonly pointId: string };
    const turn = { pointId, version: 1, turn: 'close', onDay: '22/11/2026', reason: 'Trả mặt bằng' };
    await done(house.ports, localOperator, turnPoint, turn);
  });

  it('shows points of sale where they are, each in the table too; a closed one in neither', async () => {
    const officer = await signedInPerson(house, 'chị Hoa, officer of the province');
    const { text } = await officer.get('/bao-cao/ban-do?lop=diem-ban');
    const layer = /<g data-map-layer="points">.*?<\/g>/s.exec(text)?.[0] ?? '';
    expect([...layer.matchAll(/aria-label="([^"]+)"/g)].map(([, name]) => name)).toEqual(['Quầy có tọa độ (giả định)']);
    expect(layer).toMatch(/href="\/quan-ly\/diem-ban\/[0-9a-f-]{36}"/);
    const table = wordsOf(text.slice(text.indexOf('id="lop-diem"')));
    for (const name of ['Quầy có tọa độ', 'Quầy chưa có tọa độ', 'Quầy phường khác']) expect(table).toContain(name);
    expect(table).toContain('chưa ghi tọa độ');
    expect(table).not.toContain('Quầy đã đóng');
    expect((await officer.get('/bao-cao/ban-do')).text).not.toContain('data-map-layer');
  });

  it('shows a commune its own points alone', async () => {
    const asked = { indicator: 'products', layer: 'points' };
    const { points } = (await done(house.ports, binhLu, viewFigureMap, asked)) as FigureMap;
    expect(points.map(({ name }) => name)).toEqual(['Quầy chưa có tọa độ (giả định)', 'Quầy có tọa độ (giả định)']);
  });

  it('numbers producers by commune as their own indicator does, and masks few of them for the public', async () => {
    const asked = { indicator: 'products', layer: 'producers' };
    const map = (await done(house.ports, province, viewFigureMap, asked)) as FigureMap;
    const alone = await ask('producers');
    expect(map.communes.map(({ producers }) => producers)).toEqual(alone.communes.map(({ value }) => value));
    const officer = await signedInPerson(house, 'chị Hoa, officer of the province');
    const page = await officer.get('/bao-cao/ban-do?lop=chu-the');
    expect(page.text).toContain('aria-label="Xã Bình Lư: 1 chủ thể"');
    const masked = await officer.get('/bao-cao/ban-do?lop=chu-the&ban=cong-khai');
    expect(masked.text).not.toContain('aria-label="Xã Bình Lư: 1 chủ thể"');
    expect(wordsOf(masked.text)).toContain('dưới 3');
  });
});

describe('the map in a browser', () => {
  let server: RunningServer;
  let browser: Browser;

  beforeAll(async () => {
    await signedInPerson(house, 'chị Hoa, officer of the province');
    server = await listen(openWeb(house.ports).fetch as never, '127.0.0.1', 0);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.stop(1_000);
  });

  it.each([360, 1280])('is opened on demand, made larger, moved and gone through by keys at %i px', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.goto(`${server.address}/dang-nhap?tiep=/bao-cao/ban-do`);
    await page.locator('input[name=login]').fill('tinh');
    await page.locator('input[name=password]').fill(trainingPassword);
    await page.locator('main').getByRole('button').first().click();
    await page.waitForURL((url) => url.pathname === '/bao-cao/ban-do');
    const drawing = page.locator('.map__drawing');
    const windowOf = async () => (await drawing.getAttribute('viewBox'))?.split(' ').map(Number) ?? [];
    const [, , whole = 0] = await windowOf();
    await page.getByRole('button', { name: 'Mở bản đồ' }).click();
    await page.getByRole('button', { name: 'Phóng to', exact: true }).click();
    await drawing.focus();
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    const [x = 0, , close = 0] = await windowOf();
    expect(close).toBeLessThan(whole / 3);
    await page.keyboard.press('ArrowRight');
    expect((await windowOf())[0]).toBeGreaterThan(x);
    await page.keyboard.press('Tab');
    const focused = await page.evaluate('document.activeElement.getAttribute("aria-label")');
    expect(await page.locator('[data-map-chosen]').textContent()).toContain(focused);
    await page.keyboard.press('Escape');
    expect(await windowOf()).toEqual([0, 0, whole, (await windowOf())[3]]);
    await page.getByRole('button', { name: 'Mở bản đồ' }).click();
    const box = await page.locator('[data-place="03390"]').boundingBox();
    await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    expect(await page.locator('[data-map-chosen]').textContent()).toContain('Xã Bình Lư: 2 sản phẩm');
    await page.locator('[data-map-chosen] a').click();
    await page.waitForURL((url) => url.pathname === '/bao-cao/so-lieu/products');
    expect(faults).toEqual([]);
    await page.close();
  });
});
