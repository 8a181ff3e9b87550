// Open data: both forms say the same, nothing private, monthly copies that never change. Files against their dictionary: open-data-check.test.ts.

import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tasksOf } from '#entry/tasks.ts';
import { statusFilters } from '#modules/catalogue/rules/listed-status.ts';
import { datasets, openDataFields } from '#modules/catalogue/rules/open-data-fields.ts';
import { query } from '#platform/database/db.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { layDemoProducts } from '../support/demo-products.ts';
import { openWeb, Person } from '../support/web.ts';

let house: TestHouse;
let somebody: Person;
beforeAll(async () => {
  house = await freshHouse();
  await layDemoProducts(house);
  somebody = new Person(openWeb(house.ports));
});
afterAll(async () => {
  await house.close();
});

type Row = Readonly<Record<string, unknown>>;
const jsonRows = async (dataset: string): Promise<readonly Row[]> =>
  ((await somebody.get(`/du-lieu-mo/tep/${dataset}.json`)).json() as { rows: readonly Row[] }).rows;

describe('every file', () => {
  it.each(datasets.filter((one) => one !== 'points-of-sale'))(
    '%s says the same as CSV as it does as JSON',
    async (dataset) => {
      const rows = await jsonRows(dataset);
      const csv = (await somebody.get(`/du-lieu-mo/tep/${dataset}.csv`)).text;
      expect(csv.split('\r\n').length - 2).toBe(rows.length);
      const line = csv.split('\r\n')[1] ?? '';
      for (const value of Object.values(rows[0] ?? {})) {
        if (typeof value === 'string' && !/[",;]/.test(value)) expect(line).toContain(value);
      }
    },
  );

  it('tells a reported star as one without a decision, and the state of the day', async () => {
    const rows = await jsonRows('products');
    const noodles = rows.find((row) => row['name'] === 'Miến dong Bình Lư');
    expect(noodles).toMatchObject({
      stars: 3,
      status: 'no-decision',
      issuedOn: null,
      oldDistrictName: 'Huyện Tam Đường',
    });
    const known = new Set<unknown>([...statusFilters, 'superseded', 'not-yet', 're-evaluating', 'extension-proposed']);
    for (const row of rows) expect(known.has(row['status'])).toBe(true);
  });

  it('counts every commune of the country with the units it was made of', async () => {
    const units = await jsonRows('units');
    expect(units.filter((unit) => unit['level'] === 'province')).toHaveLength(34);
    expect(units.filter((unit) => unit['level'] === 'commune')).toHaveLength(3_321);
    expect(units.find((unit) => unit['code'] === '03390')?.['madeFrom']).toContain('Thị trấn Tam Đường');
  });
});

describe('the dictionary', () => {
  it('explains every field of every file in both languages', async () => {
    const { fields } = (await somebody.get('/du-lieu-mo/tep/dictionary.json')).json() as { fields: readonly Row[] };
    const expected = datasets.flatMap((dataset) => openDataFields[dataset].map((field) => `${dataset}.${field.name}`));
    expect(fields.map((field) => `${field['dataset']}.${field['field']}`)).toEqual(expected);
    for (const field of fields)
      expect(String(field['meaning']).length * String(field['meaningEnglish']).length).toBeGreaterThan(0);
  });
});

describe('what is private', () => {
  it('stands in no file', async () => {
    const db = house.ports.database.write;
    await query(
      db,
      `update producer set phone = '0912000111', email = 'canary@example.org', registration_number = 'CANARY-77',
         address = 'Bản CANARY-88', legal_representative_name = 'Người CANARY-99'`,
    );
    for (const dataset of datasets) {
      for (const format of ['csv', 'json']) {
        const { text } = await somebody.get(`/du-lieu-mo/tep/${dataset}.${format}`);
        expect([dataset, /0912000111|canary/i.exec(text)?.[0]]).toEqual([dataset, undefined]);
      }
    }
  });
});

describe('the monthly copy', () => {
  it('is made once, keeps its bytes whatever changes later, and says their hash', async () => {
    const snapshot = tasksOf(house.ports, 'http://127.0.0.1')['snapshot-open-data'];
    const context = { log: house.ports.log, once: async (_effect: string, work: () => Promise<void>) => await work() };
    await snapshot?.({}, context);
    const before = await somebody.get('/du-lieu-mo/2026-11/products.csv');
    expect(before.status).toBe(200);
    expect(before.headers.get('cache-control')).toContain('immutable');
    await query(house.ports.database.write, `update product set name = name || ' đổi tên'`);
    await snapshot?.({}, context);
    const after = await somebody.get('/du-lieu-mo/2026-11/products.csv');
    expect(after.text).toBe(before.text);
    const has = { 'if-none-match': before.headers.get('etag') ?? '' };
    const again = await somebody.send('/du-lieu-mo/2026-11/products.csv', { headers: has });
    expect([again.status, again.text]).toEqual([304, '']);
    const page = await somebody.get('/du-lieu-mo');
    expect(page.text).toContain('Tháng 11/2026');
    // The reader of the answer drops the mark at its beginning; the file on the wire has it.
    const hash = createHash('sha256')
      .update(`\ufeff${before.text.replace(/^\ufeff/, '')}`)
      .digest('hex');
    expect(page.text).toContain(hash);
  });

  it('of a month that never was, or of no such file, is not there', async () => {
    for (const path of [
      '2019-01/products.csv',
      '2026-13/products.csv',
      '2026-11/secrets.csv',
      'tep/products.xlsx',
      'tep/..%2f',
    ]) {
      expect([path, (await somebody.get(`/du-lieu-mo/${path}`)).status]).toEqual([path, 404]);
    }
  });
});

describe('the page', () => {
  it('lists every file with its content, without script, in both languages', async () => {
    const page = await somebody.get('/du-lieu-mo');
    expect(page.text.match(/href="\/du-lieu-mo\/tep\//g)).toHaveLength(16);
    expect(page.text).not.toMatch(/<script(?![^>]*ld\+json)/);
    expect(page.text).toContain('CC BY 4.0');
    expect((await somebody.get('/en/du-lieu-mo')).text).toContain('Download the register');
  });
});
