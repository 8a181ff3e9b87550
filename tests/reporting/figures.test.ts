// Figures against a register counted by hand, the records behind each, who may ask for whose (26/2026/QĐ-TTg, Art. 10.3, 10.4).

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { loadIndicators } from '#law/indicators.ts';
import { listFigureRecords, viewFigures } from '#modules/reporting/use-cases/view-figures.ts';
import { viewBoard as viewTaskBoard } from '#modules/tasks/use-cases/view-board.ts';
import { query } from '#platform/database/db.ts';
import { binhLu, done, muongThan, otherProvince, province, refused } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { wordsOf } from '../support/web.ts';
import { makeTask, ofBinhLu } from './letters.ts';
import { makeRegister } from './people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
  await makeRegister(house.ports);
});
afterAll(() => house.close());

/** Every figure by its code. */
async function figures(who = province, more: Readonly<Record<string, unknown>> = {}) {
  const view = await done(house.ports, who, viewFigures, more);
  return Object.fromEntries(view.figures.map((one) => [one.indicator.code, one.value]));
}
const names = async (indicator: string, more: Readonly<Record<string, unknown>> = {}) =>
  (await done(house.ports, province, listFigureRecords, { indicator, ...more })).records.map((one) => one.name).sort();

describe('the figures', () => {
  test('of the second half of 2026 are those of the register counted by hand', async () => {
    expect(await figures()).toMatchObject({
      products: 4,
      'products-five-stars': 0,
      'products-new': 1,
      'products-upgraded': 1,
      'products-re-evaluated': 0,
      'products-expired': 1,
      'products-withdrawn': 1,
      'products-extended': 0,
      'products-ending': 0,
      'products-expired-waiting': 1,
      producers: 2,
      'communes-with-product': 2,
      'dossiers-received': 0,
    });
  });

  test('agree with a count of the stored rows by another way', async () => {
    const [row] = await query<{ held: number; gone: number }>(
      house.ports.database.write,
      `select count(*) filter (where withdrawn_on is null and superseded_on is null and expires_on >= '2026-11-23')::int as held,
              count(*) filter (where withdrawn_on between '2026-07-01' and '2026-12-31')::int as gone from recognition`,
    );
    const found = await figures();
    expect([found['products'], found['products-withdrawn']]).toEqual([row?.held, row?.gone]);
  });

  test('say of a task what its board says: handed in by its last day is in time, however long it waits', async () => {
    const waiting = { state: 'handed-in', dueOn: date('2026-11-20') } as const;
    await makeTask(house.ports, null, null, ofBinhLu, { ...waiting, handedInOn: date('2026-11-20') });
    await makeTask(house.ports, null, null, ofBinhLu, { ...waiting, handedInOn: date('2026-11-21') });
    await makeTask(house.ports, null, null, ofBinhLu, { dueOn: date('2026-11-20') });
    const board = await done(house.ports, province, viewTaskBoard, {});
    const sum = (light: 'inTime' | 'late') => board.rows.reduce((all, row) => all + row[light], 0);
    const found = await figures();
    expect([found['tasks-open'], found['tasks-overdue']]).toEqual([1, 2]);
    expect([sum('inTime'), sum('late')]).toEqual([1, 2]);
    // On the last day nobody was late, on the day after only who had handed nothing in.
    const asOf = async (day: string) => (await figures(province, { asOf: day }))['tasks-overdue'];
    expect([await asOf('20/11/2026'), await asOf('21/11/2026')]).toEqual([0, 2]);
  });

  test('of a day that is over are those of that day', async () => {
    // On 30/09/2026 the tea of number 3 still held, number 6 was not withdrawn.
    expect(await figures(province, { asOf: '30/09/2026' })).toMatchObject({
      products: 6,
      'products-expired': 0,
      'products-withdrawn': 0,
      'products-upgraded': 1,
    });
    expect(await figures(province, { periodKind: 'year', from: '01/06/2024', asOf: '31/12/2024' })).toMatchObject({
      products: 4,
      'products-new': 3,
    });
    // The last valid day counts: on 01/10/2026 number 3 holds, on 02/10/2026 it has ended.
    expect((await figures(province, { asOf: '01/10/2026' }))['products-expired']).toBe(0);
    expect((await figures(province, { asOf: '02/10/2026' }))['products-expired']).toBe(1);
  });

  test('of neighbouring periods come to the whole: what is valid on the last day of one ends in the next', async () => {
    const within = async (from: string, to: string, asOf = to) =>
      (await figures(province, { periodKind: 'days', from, to, asOf }))['products-expired'];
    // Number 3 is valid until 01/10/2026, whatever the day on which the period is told.
    expect([await within('01/07/2026', '01/10/2026'), await within('01/07/2026', '01/10/2026', '23/11/2026')]).toEqual([
      0, 0,
    ]);
    expect([await within('02/10/2026', '31/10/2026'), await within('01/07/2026', '31/10/2026')]).toEqual([1, 1]);
  });

  test('of a commune are its own alone', async () => {
    expect(await figures(binhLu)).toMatchObject({
      products: 2,
      'products-new': 0,
      'products-expired': 1,
      producers: 1,
    });
    expect(await figures(muongThan)).toMatchObject({ products: 0, producers: 0 });
    expect((await refused(house.ports, muongThan, viewFigures, { unit: '03390' })).code).toBe('records/not-found');
    expect((await refused(house.ports, otherProvince, viewFigures, { unit: '12' })).code).toBe('records/not-found');
  });

  test('which the system keeps nothing for have no value, and never nought', async () => {
    const view = await done(house.ports, province, viewFigures, {});
    const missing = view.figures.filter((one) => one.missing === 'not-kept');
    expect(missing.map((one) => one.indicator.code)).toContain('green-chain-share');
    expect(missing.every((one) => one.value === null)).toBe(true);
    const nobody = await done(house.ports, muongThan, viewFigures, { indicator: 'producers-cooperatives' });
    expect(nobody.figures[0]).toMatchObject({ value: null, missing: 'nothing-to-share' });
  });

  test('of a period that has not begun are unknown, never nought; what is planned for it is known ahead', async () => {
    const asked = { periodKind: 'quarter', from: '01/01/2027' };
    const { figures } = await done(house.ports, province, viewFigures, asked);
    const of = (code: string) => figures.find((one) => one.indicator.code === code);
    expect(of('findings')).toMatchObject({ value: null, missing: 'not-begun' });
    expect(of('inspections-planned')?.value).not.toBeNull();
    expect(of('products')?.value).toBeGreaterThan(0);
  });

  test('refuse a day to come and a period that ends before it begins, both at once', async () => {
    const wrong = { periodKind: 'days', from: '02/02/2026', to: '01/02/2026', asOf: '24/11/2026' };
    const answer = await refused(house.ports, province, viewFigures, wrong);
    expect(answer.fields?.map((one) => [one.path, one.code])).toEqual([
      ['to', 'reporting/period-ends-first'],
      ['asOf', 'reporting/as-of-in-future'],
    ]);
  });
});

describe('the records behind a figure', () => {
  test('are as many as it says, for every figure and every part of it', async () => {
    const view = await done(house.ports, province, viewFigures, {});
    for (const { indicator, value, parts, outOf } of view.figures) {
      const whole = await done(house.ports, province, listFigureRecords, { indicator: indicator.code });
      if (value !== null && outOf === null && !whole.figure.isUnnamed) expect(whole.records.length).toBe(value);
      for (const { split, parts: own } of parts) {
        expect(own.reduce((sum, one) => sum + one.value, 0)).toBe(whole.records.length);
        for (const { key, value: count } of own) {
          const part = await done(house.ports, province, listFigureRecords, { indicator: indicator.code, split, key });
          expect(part.records.length).toBe(count);
        }
      }
    }
  });

  test('are the right ones', async () => {
    expect(await names('products')).toEqual(['Chè giữ hạng', 'Chè nâng hạng', 'Gạo mới', 'Mật ong bốn sao']);
    expect(await names('products', { split: 'stars', key: '4' })).toEqual(['Chè nâng hạng', 'Mật ong bốn sao']);
    expect(await names('products-expired')).toEqual(['Chè đã hết hạn']);
    expect(await names('products-withdrawn')).toEqual(['Chè bị thu hồi']);
    expect(await names('producers')).toEqual(['HTX Giả định Chè', 'Hộ Giả định Mật ong']);
    expect((await refused(house.ports, province, listFigureRecords, { indicator: 'khong-co' })).code).toBe(
      'records/not-found',
    );
  });
});

describe('the pages', () => {
  test('show the figures to offices, their own to a commune, to nobody else', async () => {
    const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
    const pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
    const page = wordsOf((await hoa.get('/bao-cao/so-lieu')).text);
    expect(page).toContain('Kỳ: 6 tháng cuối năm 2026. Số liệu tính đến hết ngày 23/11/2026.');
    expect(page).toContain('chưa có số liệu trong hệ thống');
    const behind = wordsOf((await hoa.get('/bao-cao/so-lieu/products-withdrawn?ky=6-thang')).text);
    expect(behind).toContain('Chè bị thu hồi');
    expect(wordsOf((await pao.get('/bao-cao/so-lieu/products')).text)).not.toContain('Chè giữ hạng');
    expect((await pao.get('/bao-cao/so-lieu/products?don-vi=03390')).status).toBe(404);
    const wrong = wordsOf((await hoa.get('/bao-cao/so-lieu?ngay=24/11/2026')).text);
    expect(wrong).toContain('Chưa có số liệu của ngày sau hôm nay.');
    const file = await hoa.get('/bao-cao/so-lieu/bang.xlsx');
    expect([file.status, file.bytes.length > 3_000]).toEqual([200, true]);
    expect((await hoa.get('/bao-cao/so-lieu.csv')).text).toContain('products-withdrawn');
    const may = await signedInPerson(house, 'chị Mẩy, producer');
    expect((await may.get('/bao-cao/so-lieu')).status).toBe(403);
    expect((await stranger(house).get('/bao-cao/so-lieu')).status).toBe(303);
  });
});

test('every indicator of the law’s data has a name, a unit and a source, and a target names one of them', async () => {
  const { all, nationalTargets, find } = await loadIndicators();
  expect(all.length).toBeGreaterThan(25);
  expect(nationalTargets.every((one) => find(one.indicator) !== undefined && one.confidence === 'S')).toBe(true);
});
