// The public search as people type: without marks, misspelt, by an old commune; and addresses that mean nothing.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldText } from '#kernel/vietnamese-text.ts';
import { query } from '#platform/database/db.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { layDemoProducts } from '../support/demo-products.ts';
import { openWeb, Person, wordsOf } from '../support/web.ts';

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

  it('misspelt so that its words meet others by chance still puts the likest name first', async () => {
    expect(names(await search('tra co tu'))[0]).toBe('Trà cổ thụ Sà Dề Phìn');
  });

  it('shows names with the whole word before those in which it only begins one', async () => {
    const words = names(await search('che')).map((name) => ` ${foldText(name)} `);
    const whole = words.map((name) => name.includes(' che '));
    expect(words.some((name, i) => !whole[i] && name.includes(' che'))).toBe(true);
    expect(whole.indexOf(false)).toBe(whole.lastIndexOf(true) + 1);
  });

  it('shows what may carry its stars before what may not, whatever its stars', async () => {
    const { rows } = await found('');
    const carries = rows.map((row) => ['in-force', 'expiring', 'extended'].includes(row.status));
    expect(carries.indexOf(false)).toBe(carries.lastIndexOf(true) + 1);
    expect(rows.some((row) => row.status === 'no-decision' && (row.stars ?? 0) > 3)).toBe(true);
  });

  it('for the city that was within the province until 2025 finds its products and no others', async () => {
    const city = await search('TP Lai Châu');
    expect(city.matchedBy).not.toBe('province');
    expect(city.total).toBeLessThan((await search('tỉnh Lai Châu')).total);
    expect((await search('thành phố lai châu')).total).toBe(city.total);
  });

  it('by a name of a filter that there is not tells a machine so, and leaves a person alone', async () => {
    expect((await found('?stars=4')).ignored).toEqual(['stars']);
    expect(wordsOf((await buyer.get('/?fbclid=abc')).text)).not.toContain('Không hiểu điều kiện lọc');
    const { paths } = (await buyer.get('/api/v1/openapi.json')).json() as {
      paths: Record<string, { get: { parameters: readonly { name: string }[] } }>;
    };
    expect(paths['/index.json']?.get.parameters.map((one) => one.name)).toContain('sao');
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

describe('a search by a code', () => {
  beforeAll(async () => {
    const db = house.ports.database.write;
    const code = async (product: string, kind: string, text: string): Promise<void> => {
      await query(
        db,
        `insert into product_code (id, product_id, kind, code) select gen_random_uuid(), id, $2, $3 from product where name = $1`,
        [product, kind, text],
      );
    };
    await code('Miến dong Bình Lư', 'ocop-old', '12-106-03412-2-2023');
    await code('Miến dong Bình Lư', 'gtin', '8936012345674');
    await code('Chẳm chéo Lực Lệ', 'ocop-new', '12-03390-77-2026');
    await query(db, `update product set status = 'merged' where name = 'Chẳm chéo Lực Lệ'`);
    await query(db, `update product set province_code = '12', commune_code = '03532' where name = 'Đỗ trọng khô'`);
    // A result below three stars is no recognition: nobody learns of it by its code.
    await query(
      db,
      `insert into recognition (id, product_id, province_code, stars, product_code, source, made_at, changed_at)
       select gen_random_uuid(), id, '12', 2, '12-03390-99-2026', 'imported', now(), now() from product where name = 'Miến dong Bình Lư'`,
    );
  });
  afterAll(async () => {
    await query(house.ports.database.write, `update product set status = 'active' where name = 'Chẳm chéo Lực Lệ'`);
  });

  it.each([
    ['12-106-03412-2-2023', 'Miến dong Bình Lư'],
    ['12 106 03412 2 2023', 'Miến dong Bình Lư'],
    ['121060341222023', 'Miến dong Bình Lư'],
    ['12-03390-1-2026', 'Chè Shan tuyết giả định còn hạn'],
    ['mã số 12.03390.1.2026', 'Chè Shan tuyết giả định còn hạn'],
    ['8936012345674', 'Miến dong Bình Lư'],
    ['893 6012 345674', 'Miến dong Bình Lư'],
    ['101/QĐ-UBND', 'Mật ong rừng giả định sắp hết hạn'],
    ['quyet dinh so 101/qd-ubnd', 'Mật ong rừng giả định sắp hết hạn'],
  ])('“%s” finds %s alone, and says by what', async (typed, wanted) => {
    const answer = await search(typed);
    expect([answer.matchedBy, names(answer)]).toEqual(['code', [wanted]]);
    expect((await buyer.get(`/?q=${encodeURIComponent(typed)}`)).text).toContain('mang đúng mã số');
  });

  it.each(['12-106-03412-2-2022', '12-03390-77-2026', '8936012345675', '12-03390-99-2026'])(
    '“%s”, which no public record carries, finds no product by it',
    async (typed) => {
      const answer = await search(typed);
      expect([answer.matchedBy === 'code', answer.total]).toEqual([false, 0]);
    },
  );

  it('of a unit, of today or of before, finds the products of the commune of today', async () => {
    const today = await search('03390');
    expect([today.matchedBy, today.total]).toEqual(['unit-code', (await found('?xa=03390')).total]);
    expect(today.total).toBeGreaterThan(3);
    // Xã Sơn Bình of before lies in Xã Bình Lư.
    expect(names(await search('03413'))).toEqual(names(today));
    expect((await buyer.get('/?q=03413')).text).toContain('chỉ hiện sản phẩm của Xã Bình Lư');
    expect((await search('99999')).total).toBe(0);
  });

  it('keeps the filters, and says how many products they hide', async () => {
    const answer = (await found('?q=12-03390-1-2026&sao=3')) as Found & { readonly withoutFilters: number };
    expect([answer.total, answer.withoutFilters]).toEqual([0, 1]);
  });

  it('uses the indexes made for it', async () => {
    const { noConditions, searchStatement } = await import('#modules/catalogue/store-search.ts');
    const conditions = { ...noConditions, codeKey: '121060341222023' };
    const day = house.ports.clock.today();
    const { text, values } = searchStatement(
      [],
      'words',
      conditions,
      { day, soonUntil: day, lowestStars: 3 },
      { offset: 0, limit: 20 },
    );
    const plan = await house.ports.database.write.transaction().execute(async (db) => {
      await query(db, 'set local enable_seqscan = off');
      return JSON.stringify(await query(db, `explain ${text}`, values));
    });
    expect(plan).toContain('product_code_letters');
    expect(plan).toContain('recognition_decision_letters');
    expect(plan).toContain('recognition_code_letters');
  });
});

describe('a search by a commune that is no more', () => {
  it.each(['Noong Hẻo', 'xa noong heo', 'do trong noong heo'])(
    '“%s” finds what is made in the commune of today',
    async (typed) => {
      const answer = await search(typed);
      expect([answer.matchedBy, names(answer)]).toEqual(['old-unit', ['Đỗ trọng khô']]);
      expect((await buyer.get(`/?q=${encodeURIComponent(typed)}`)).text).toContain('Xã Pu Sam Cáp');
    },
  );

  it('finds no product of another kind there', async () => {
    expect((await search('mat ong noong heo')).matchedBy).not.toBe('old-unit');
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
