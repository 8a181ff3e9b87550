// The public search as people type: without marks, misspelt, by an old commune; and addresses that mean nothing.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { layDemoProducts } from '../support/demo-products.ts';
import { openWeb, Person } from '../support/web.ts';

let house: TestHouse;
let buyer: Person;
beforeAll(async () => {
  house = await freshHouse();
  await layDemoProducts(house);
  buyer = new Person(openWeb(house.ports));
});
afterAll(async () => {
  await house.close();
});

interface Found {
  readonly total: number;
  readonly matchedBy: string;
  readonly rows: readonly { readonly name: string; readonly status: string; readonly stars: number | null }[];
  readonly ignored: readonly string[];
  readonly oldUnits: readonly { readonly name: string; readonly today: readonly { readonly name: string }[] }[];
}
const found = async (query: string): Promise<Found> => (await buyer.get(`/index.json${query}`)).json() as Found;
const search = (typed: string): Promise<Found> => found(`?q=${encodeURIComponent(typed)}`);
const names = (answer: Found): readonly string[] => answer.rows.map((row) => row.name);

describe('a search', () => {
  it.each([
    ['hong tra shan', 'Hồng trà Shan Mồ Sì San'],
    ['tra co thu', 'Trà cổ thụ Sà Dề Phìn'],
    ['mien dong binh lu', 'Miến dong Bình Lư'],
    ['MIẾN DONG Bình Lư', 'Miến dong Bình Lư'],
    ['chẳm chéo'.normalize('NFD'), 'Chẳm chéo Lực Lệ'],
    ['do trong kho', 'Đỗ trọng khô'],
  ])('for “%s” finds %s', async (typed, wanted) => {
    expect(names(await search(typed))).toContain(wanted);
  });

  it.each([
    ['hong tra sahn', 'Hồng trà Shan Mồ Sì San'],
    ['tra co tuh', 'Trà cổ thụ Sà Dề Phìn'],
    ['mienn dong bin lu', 'Miến dong Bình Lư'],
  ])('misspelt as “%s” still offers %s, and says that it is only like it', async (typed, wanted) => {
    const answer = await search(typed);
    expect(names(answer)).toContain(wanted);
    expect(answer.matchedBy).toBe('likeness');
    const page = await buyer.get(`/?q=${encodeURIComponent(typed)}`);
    expect(page.text).toContain('gần giống');
  });

  it('by the name of a commune that is no more says which commune it is today, and finds its products', async () => {
    const answer = await search('thị trấn Tam Đường');
    expect(answer.oldUnits[0]?.today.map((unit) => unit.name)).toContain('Xã Bình Lư');
    expect(names(await search('xa ban bo')).length + (await search('xa ban bo')).oldUnits.length).toBeGreaterThan(0);
  });

  it('never counts a star without a decision as valid', async () => {
    const valid = await found('?trang-thai=valid');
    expect(names(valid).every((name) => name.includes('giả định'))).toBe(true);
    expect(valid.total).toBe(2);
    const reported = await found('?trang-thai=no-decision');
    expect(reported.total).toBe(38);
  });

  it('is narrowed by set, stars, commune together, with the exact count', async () => {
    const answer = await found('?bo=11&sao=4&xa=03390');
    expect(answer.rows.every((row) => row.stars === 4)).toBe(true);
    expect(answer.total).toBe(answer.rows.length);
  });
});

describe('an address that means nothing', () => {
  it('leaves out the filters that are not understood, and says which', async () => {
    const page = await buyer.get('/?sao=9&trang-thai=dep&tinh=xx&q=mien');
    expect(page.status).toBe(200);
    expect(page.text).toMatch(
      /Không hiểu điều kiện lọc (sao|trang-thai|tinh), (sao|trang-thai|tinh), (sao|trang-thai|tinh)/,
    );
    expect(page.text).toContain('Miến dong Bình Lư');
  });

  it.each(['/?trang=99999', '/?trang=-1', `/?q=${'a'.repeat(5_000)}`, '/?q=%00%01%7f', '/?q=%25%5f%27', '/?bo=0'])(
    '%s is answered by a page, never by a fault',
    async (address) => {
      expect((await buyer.get(address)).status).toBe(200);
    },
  );

  it('a page beyond the last says where the products are', async () => {
    expect((await buyer.get('/?trang=500')).text).toContain('nằm ở các trang trước');
  });
});

describe('the page of the register', () => {
  it('carries no script and no session, and may be kept for a minute', async () => {
    const page = await new Person(openWeb(house.ports)).get('/');
    expect(page.text).not.toMatch(/<script(?![^>]*ld\+json)/);
    expect(page.headers.get('cache-control')).toBe('public, max-age=60');
    expect(page.headers.get('set-cookie')).toBe(null);
  });

  it('gives the same as JSON and CSV, the CSV with every product', async () => {
    const json = await found('');
    const csv = (await buyer.get('/index.csv')).text.trim().split(/\r?\n/);
    expect(csv.length).toBe(json.total + 1);
    expect(csv[0]).toContain('validUntil');
  });

  it('speaks English under /en, on the same view', async () => {
    const page = await buyer.get('/en?q=mien');
    expect(page.text).toContain('products for “mien”');
    expect(page.text).toContain('href="/?q=mien"');
  });
});
