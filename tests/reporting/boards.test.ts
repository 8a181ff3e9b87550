// Boards out of the training data: every number counted once more by a statement of its own and opened to as many records as it says, nobody
// else's board, the same numbers as a file, one sheet of paper each.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, type RunningServer } from '#entry/listen.ts';
import { trainingPassword } from '#entry/training/accounts.ts';
import { prepareTraining } from '#entry/training/prepare-training.ts';
import { formatVietnamese } from '#kernel/calendar.ts';
import { officeKey } from '#modules/offices/index.ts';
import type { BoardSheet } from '#modules/reporting/board-sheet.ts';
import { setTarget } from '#modules/reporting/use-cases/targets.ts';
import { viewByUnit } from '#modules/reporting/use-cases/view-by-unit.ts';
import { listFigureRecords } from '#modules/reporting/use-cases/view-figures.ts';
import { viewProducerBoard } from '#modules/reporting/use-cases/view-producer-board.ts';
import { listSummary, viewSummary } from '#modules/reporting/use-cases/view-summary.ts';
import { viewCommuneBoard, viewProvinceBoard } from '#modules/reporting/use-cases/view-unit-boards.ts';
import { query } from '#platform/database/db.ts';
import { mustRead } from '../exchange/office-workbook.ts';
import { binhLu, done, province, refused } from '../producers/people.ts';
import { launchBrowser } from '../support/browser.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { people, signedInPerson, stranger } from '../support/people.ts';
import { openWeb, wordsOf } from '../support/web.ts';
import { figuresBySql } from './figures-by-sql.ts';
import { BINH_LU, HELD, today } from './held-by-sql.ts';

let house: TestHouse;
let own = '';
let other = '';

const sql = <Row>(statement: string, values: readonly unknown[] = []): Promise<readonly Row[]> =>
  query<Row>(house.ports.database.write, statement, [...values]);

beforeAll(async () => {
  house = await freshHouse();
  await prepareTraining(house.ports, 'demo');
  const [tied] = await sql<{ code: string }>(
    `select p.code from producer p join producer_link l on l.producer_id = p.id where l.status = 'confirmed' limit 1`,
  );
  own = tied?.code ?? '';
  const [another] = await sql<{ code: string }>(
    `select code from producer where code <> $1 and status = 'active' limit 1`,
    [own],
  );
  other = another?.code ?? '';
}, 600_000);
afterAll(() => house.close());

const boardOf = (who = province): Promise<BoardSheet> => done(house.ports, who, viewProvinceBoard, {});
const communeBoard = (): Promise<BoardSheet> => done(house.ports, binhLu, viewCommuneBoard, { unit: BINH_LU });

async function countedBySql(code: string, { question }: BoardSheet): Promise<number | null> {
  const statement = figuresBySql[code];
  if (statement == null) throw new Error(`nobody wrote a statement for ${code}`);
  const { provinceCode, communeCode, period, asOf } = question;
  const rows = await sql(
    `select * from (${statement.records}) q
      where ($1::text, $2::text, $3::date, $4::date, $5::date) is not distinct from ($1::text, $2::text, $3::date, $4::date, $5::date)`,
    [provinceCode, communeCode, period.from, period.to, asOf],
  );
  return rows.length;
}

const crossesOf = (sheet: BoardSheet) => sheet.charts.flatMap((one) => (one.kind === 'cross' ? [one] : []));

describe('the numbers', () => {
  it('of the province and of a commune are those of a statement of their own', async () => {
    for (const sheet of [await boardOf(), await communeBoard()]) {
      expect(sheet.figures).toHaveLength(6);
      for (const { indicator, value } of sheet.figures) {
        expect(value, indicator.code).toBe(await countedBySql(indicator.code, sheet));
      }
    }
    expect((await boardOf()).figures[0]?.value).toBeGreaterThan(20);
  });

  it('of each month ahead, by stars, are those of the stored rows', async () => {
    const chart = crossesOf(await boardOf()).find(({ code }) => code === 'ending-by-month');
    const rows = await sql<{ month: string; stars: number; count: number }>(
      `select to_char(until, 'YYYY-MM') as month, stars, count(*)::int as count from (${HELD}) h group by 1, 2`,
    );
    expect(chart?.cross.rows).toHaveLength(12);
    expect(chart?.cross.rows.some(({ values }) => values.some((one) => one > 0))).toBe(true);
    for (const { key, values } of chart?.cross.rows ?? []) {
      const expected = [3, 4, 5].map(
        (stars) => rows.find((one) => one.month === key && one.stars === stars)?.count ?? 0,
      );
      expect(values, key).toEqual(expected);
    }
  });

  it('of each year of recognition, by stars, too', async () => {
    const leader = await signedInPerson(house, 'anh Bình, leader');
    const { sheet } = JSON.parse((await leader.get('/bao-cao.json')).text) as { sheet: BoardSheet };
    const chart = crossesOf(sheet).find(({ code }) => code === 'stars-by-year');
    const rows = await sql<{ year: string; stars: number; count: number }>(
      `select to_char(issued_on, 'YYYY') as year, stars, count(*)::int as count from (${HELD}) h group by 1, 2 order by 1, 2`,
    );
    const told = (chart?.cross.rows ?? []).flatMap(({ key, values }) =>
      values.flatMap((count, i) => (count === 0 ? [] : [{ year: key, stars: 3 + i, count }])),
    );
    expect(told).toEqual(rows);
    expect(told.length).toBeGreaterThan(2);
  });

  it('by former district add up to the whole, and what nothing decides stands apart', async () => {
    const chart = crossesOf(await boardOf()).find(({ code }) => code === 'by-old-district');
    const [whole] = await sql<{ count: number }>(`select count(*)::int as count from (${HELD}) h`);
    const sum = (chart?.cross.rows ?? []).reduce((all, { values }) => all + values.reduce((a, b) => a + b, 0), 0);
    expect(sum).toBe(whole?.count);
    // Bình Lư was made from communes of Tam Đường alone; Đoàn Kết from Lai Châu and Phong Thổ.
    const ofBinhLu = { unit: BINH_LU, indicator: 'products', by: 'old-district' };
    const there = await done(house.ports, province, viewByUnit, ofBinhLu);
    const [held] = await sql<{ count: number }>(
      `select count(*)::int as count from (${HELD}) h where commune_code = $1`,
      [BINH_LU],
    );
    expect(there.rows.map(({ name, count }) => [name, count])).toEqual([['Huyện Tam Đường', held?.count]]);
  });

  it('know a producer in every former district that has a product of its own', async () => {
    const by = 'old-district';
    const of = async (indicator: string) => (await done(house.ports, province, viewByUnit, { indicator, by })).rows;
    const [products, producers] = [await of('products'), await of('producers')];
    const makers = new Map(producers.map(({ code, count }) => [code, count]));
    const without = products.filter(({ code, count }) => count > 0 && (makers.get(code) ?? 0) === 0);
    expect(without.map(({ name }) => name)).toEqual([]);
    expect(products.filter(({ count }) => count > 0).length).toBeGreaterThan(3);
  });

  it('open as many records as they say, part by part', async () => {
    let opened = 0;
    for (const sheet of [await boardOf(), await communeBoard()]) {
      for (const { indicator, question, cross } of crossesOf(sheet)) {
        const { period, provinceCode, communeCode } = question;
        const unit = communeCode ?? provinceCode;
        const asked = { unit, periodKind: period.kind, from: '01/07/2026', indicator: indicator.code };
        for (const { key, values } of cross.rows) {
          for (const [i, value] of values.entries()) {
            if (value === 0) continue;
            const part = { split: cross.by, key, within: cross.per, withinKey: cross.columns[i] };
            const found = await done(house.ports, province, listFigureRecords, { ...asked, ...part });
            expect(found.records, `${indicator.code} ${key}`).toHaveLength(value);
            opened += 1;
          }
        }
      }
    }
    expect(opened).toBeGreaterThan(10);
  });

  it('of targets stand beside what is, each opening what it counts', async () => {
    const sheet = await communeBoard();
    const chart = sheet.charts.find(({ kind }) => kind === 'targets');
    if (chart?.kind !== 'targets') throw new Error('no targets on the board of a commune');
    expect(chart.targets.map(({ indicator }) => indicator.code)).toEqual(['products-reporting', 'products']);
    const [held] = await sql<{ count: number }>(
      `select count(*)::int as count from (${HELD}) h where commune_code = $1`,
      [BINH_LU],
    );
    expect(chart.targets.at(-1)).toMatchObject({ actual: held?.count, state: 'below' });
  });

  it('of targets say how many more there are, and name the plan where two would read alike', async () => {
    const binh = await signedInPerson(house, 'anh Bình, leader');
    const chart = async () => {
      const { sheet } = JSON.parse((await binh.get('/bao-cao.json')).text) as { sheet: BoardSheet };
      const found = sheet.charts.find(({ kind }) => kind === 'targets');
      if (found?.kind !== 'targets') throw new Error('no targets on the page of who leads');
      return found;
    };
    const first = await chart();
    const all = await sql<{ id: string }>(
      `select id from plan_target where province_code = '12' and commune_code is null and ended_on is null`,
    );
    expect(first.targets.length + first.more).toBe(all.length);
    expect(first.more).toBeGreaterThan(0);
    const more = async () =>
      /<a href="\/bao-cao\/chi-tieu">Còn (\d+) chỉ tiêu khác<\/a>/.exec((await binh.get('/bao-cao')).text)?.[1];
    expect(await more()).toBe(String(first.more));
    const { target } = first.targets.at(-1) ?? { target: null };
    if (target === null) throw new Error('no target');
    const plan = 'Kế hoạch số 99/KH-UBND ngày 05/03/2026';
    const [from, to] = [formatVietnamese(target.periodFrom), formatVietnamese(target.periodTo)];
    const twin = { office: officeKey(target), plan, indicator: target.indicator, from, to, target: '60' };
    await done(house.ports, province, setTarget, twin);
    const page = wordsOf((await binh.get('/bao-cao')).text);
    expect(page).toContain(`, ${plan}: `);
    expect(page).toContain(`, ${target.plan}: `);
    expect(await more()).toBe(String(first.more + 1));
    expect((await binh.get('/bao-cao.csv')).text).toContain(plan);
  });

  it('of a producer are those of its own products', async () => {
    const board = await done(house.ports, province, viewProducerBoard, { producer: own });
    const [held] = await sql<{ count: number; days: number }>(
      `select count(*)::int as count, min(until - date '${today}')::int as days from (${HELD}) h
        where id in (select p.id from product p join producer o on o.id = p.producer_id where o.code = $1)`,
      [own],
    );
    expect(board.figures[0]?.value).toBe(held?.count);
    expect(board.products[0]?.days).toBe(held?.days);
    const [reported] = await sql<{ sum: number }>(
      `select floor(sum(revenue_vnd) / 1000000)::int as sum from (
         select distinct on (r.product_id, r.period_to, r.period_kind) r.revenue_vnd from output_report r
           join producer o on o.id = r.producer_id
          where o.code = $1 and r.period_to between '2026-07-01' and '2026-09-30'
          order by r.product_id, r.period_to, r.period_kind, r.ordinal desc) q`,
      [own],
    );
    expect(board.revenue?.points.at(-2)?.value).toBe(reported?.sum);
    expect(board.revenue?.points.at(-1)?.value).toBeNull();
  });

  it('of a producer say what was found at it this year, each number with its records', async () => {
    const [most] = await sql<{ code: string; kind: string; count: number }>(
      `select o.code, f.kind, count(*)::int as count from finding f join producer o on o.id = f.producer_id
        where f.state <> 'dropped' and f.found_on between '2026-01-01' and $1::date group by 1, 2 order by 3 desc limit 1`,
      [today],
    );
    expect(most?.count).toBeGreaterThan(0);
    const { code = '', kind = '', count = 0 } = most ?? {};
    const board = await done(house.ports, province, viewProducerBoard, { producer: code });
    const row = board.findings?.cross.rows.find(({ key }) => key === kind);
    expect(row?.values.reduce((sum, one) => sum + one, 0)).toBe(count);
    const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
    const page = await hoa.get(`/bao-cao/bang/chu-the/${code}?mo=phat-hien.${kind}`);
    const opened = /<section[^>]*aria-labelledby="ban-ghi[\s\S]*?<\/section>/.exec(page.text)?.[0] ?? page.text;
    const links = [...opened.matchAll(/href="(\/phat-hien\/[0-9a-f-]{36})"/g)].map(([, to = '']) => to);
    expect(links).toHaveLength(count);
    expect((await hoa.get(links[0] ?? '')).status).toBe(200);
  });
});

describe('the register summed up', () => {
  it('says line by line what a statement of its own counts, opened to as many products', async () => {
    const { lines, dueBy } = await done(house.ports, province, viewSummary, {});
    expect(dueBy).toBe('2027-05-23');
    const rows = await sql<{ line: string }>(
      `select concat_ws(' ', coalesce(h.commune_code, '-'), coalesce(p.set_number::text, '-'), h.stars, coalesce(o.producer_type, '-'),
                count(*), count(*) filter (where h.until <= '2027-05-23')) as line
         from (${HELD}) h join product p on p.id = h.id left join producer o on o.id = p.producer_id
        group by h.commune_code, p.set_number, h.stars, o.producer_type`,
    );
    const told = lines.map((line) => line.map((one) => one ?? '-').join(' '));
    expect(told.toSorted()).toEqual(rows.map(({ line }) => line).toSorted());
    const sheet = await boardOf();
    expect(lines.reduce((all, line) => all + line[4], 0)).toBe(sheet.figures[0]?.value);
    for (const [commune, set, stars, producerType, products, due] of lines.slice(0, 12)) {
      const line = { commune, set, stars, producerType };
      expect((await done(house.ports, province, listSummary, line)).products).toHaveLength(products);
      expect((await done(house.ports, province, listSummary, { ...line, onlyDue: 'yes' })).products).toHaveLength(due);
    }
  });

  it('is a commune’s own for a commune, on the page and behind it', async () => {
    const { lines } = await done(house.ports, binhLu, viewSummary, {});
    expect(new Set(lines.map(([commune]) => commune))).toEqual(new Set([BINH_LU]));
    const [foreign] = (await done(house.ports, province, viewSummary, {})).lines.filter(([one]) => one !== BINH_LU);
    const [commune, set, stars, producerType] = foreign ?? [];
    const asked = { commune, set, stars, producerType };
    expect((await done(house.ports, binhLu, listSummary, asked)).products).toEqual([]);
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const page = (await tua.get('/bao-cao/tong-hop')).text;
    const link = /href="([^"]*tong-hop\/san-pham[^"]*)">(\d+)</.exec(page);
    const behind = await tua.get((link?.[1] ?? '').replaceAll('&amp;', '&'));
    expect([...behind.text.matchAll(/<tr role="row">/g)]).toHaveLength(Number(link?.[2]) + 1);
    expect((await tua.get('/bao-cao/tong-hop.csv')).text).toContain('Xã Bình Lư');
    const may = await signedInPerson(house, 'chị Mẩy, producer');
    expect((await may.get('/bao-cao/tong-hop')).status).toBe(403);
  });
});

describe('the boards', () => {
  it('are for their own readers: another commune, another producer answers like a missing one', async () => {
    expect((await refused(house.ports, binhLu, viewCommuneBoard, { unit: '03388' })).code).toBe('records/not-found');
    expect((await refused(house.ports, binhLu, viewProvinceBoard, {})).code).toBe('access/right-missing');
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    expect((await tua.get(`/bao-cao/bang/xa/${BINH_LU}`)).status).toBe(200);
    for (const path of ['/bao-cao/bang/xa/03388', '/bao-cao/bang/xa/03388/bang.xlsx', '/bao-cao/bang/xa/99999']) {
      expect((await tua.get(path)).status, path).toBe(404);
    }
    expect((await tua.get('/bao-cao/bang/tinh')).status).toBe(403);
    const may = await signedInPerson(house, 'chị Mẩy, producer');
    expect((await may.get(`/bao-cao/bang/chu-the/${own}`)).status).toBe(200);
    expect((await may.get(`/bao-cao/bang/chu-the/${other}`)).status).toBe(404);
    for (const path of ['/bao-cao', '/bao-cao/bang/tinh', `/bao-cao/bang/xa/${BINH_LU}`, '/bao-cao/theo-don-vi']) {
      expect((await may.get(path)).status, path).toBe(403);
      expect((await stranger(house).get(path)).status, path).toBe(303);
    }
    const thu = await signedInPerson(house, 'chị Thu, clerk');
    expect((await thu.get(`/bao-cao/bang/chu-the/${own}`)).status).toBe(403);
  });

  it('put what has to be decided first, before the numbers', async () => {
    const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
    const page = wordsOf((await hoa.get('/bao-cao')).text);
    const first = page.indexOf('Cần anh/chị quyết định, xử lý trước');
    expect(first).toBeGreaterThan(0);
    expect(page.indexOf('Sản phẩm OCOP đạt từ 3 sao')).toBeGreaterThan(first);
    expect(page.slice(first, first + 300)).toContain('Cần quyết định');
    // Of a commune that is not hers: what presses there, not what waits for her.
    const there = wordsOf((await hoa.get(`/bao-cao/bang/xa/${BINH_LU}`)).text);
    expect(there).toContain('Cần chú ý');
    expect(there).not.toContain('Cần anh/chị quyết định');
  });

  it('say the same on the page, as table and as spreadsheet', async () => {
    const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
    const sheet = await boardOf();
    const chart = crossesOf(sheet).find(({ code }) => code === 'by-old-district');
    const sum = (chart?.cross.rows ?? []).reduce((all, { values }) => all + (values[0] ?? 0), 0);
    const file = await hoa.get('/bao-cao/bang/tinh/bang.xlsx');
    const [book] = (await mustRead(Buffer.from(file.bytes))).sheets;
    const lines = (book?.rows ?? []).map(({ cells }) => cells.map(({ value }) => value));
    const ofDistricts = lines.filter(
      (line) => line[0] === 'Sản phẩm còn hiệu lực theo huyện trước 01/7/2025' && line[2] === '3 sao',
    );
    expect(ofDistricts.map((line) => Number(line[3])).filter((one) => one > 0)).toEqual(
      chart?.cross.rows.map(({ values }) => values[0] ?? 0).filter((one) => one > 0),
    );
    expect(ofDistricts.reduce((all, line) => all + Number(line[3]), 0)).toBe(sum);
    const csv = (await hoa.get('/bao-cao/bang/tinh.csv')).text;
    expect(csv).toContain('Huyện Tam Đường');
    const { text } = await hoa.get('/bao-cao/bang/tinh');
    expect([...text.matchAll(/role="img"/g)]).toHaveLength(3);
    const link = /href="([^"]*theo=huyen-cu[^"]*theo-2=sao[^"]*)"[^>]*>(\d+)</.exec(text);
    const records = await hoa.get((link?.[1] ?? '').replaceAll('&amp;', '&'));
    expect([...records.text.matchAll(/<tr role="row">/g)]).toHaveLength(Number(link?.[2]) + 1);
  });

  it('mask small numbers of people as for the public', async () => {
    const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
    const inside = (await hoa.get('/bao-cao/theo-don-vi.csv?chi-tieu=producers&theo=huyen-cu')).text;
    expect(inside).not.toContain('dưới 3');
    const outside = (await hoa.get('/bao-cao/theo-don-vi.csv?chi-tieu=producers&theo=xa&ban=cong-khai')).text;
    expect(outside).toContain('dưới 3');
    const page = wordsOf((await hoa.get('/bao-cao/theo-don-vi?chi-tieu=producers&theo=xa&ban=cong-khai')).text);
    expect(page).toMatch(/Xã Bản Bo dưới 3/);
    expect(page).not.toContain('chưa rõ ');
    expect(outside).not.toMatch(/;[12]\r?\n|,[12]\r?\n/);
    type Row = { readonly count: number | null; readonly isMasked: boolean };
    const answer = async (ban: string): Promise<readonly Row[]> =>
      JSON.parse((await hoa.get(`/bao-cao/theo-don-vi.json?chi-tieu=producers&theo=xa${ban}`)).text).rows;
    const small = (rows: readonly Row[]) => rows.filter(({ count }) => count === 1 || count === 2).length;
    const [known, told] = [await answer(''), await answer('&ban=cong-khai')];
    expect([small(known) > 0, small(told)]).toEqual([true, 0]);
    expect(told.filter(({ isMasked }) => isMasked).every(({ count }) => count === null)).toBe(true);
  });
});

describe('on paper', () => {
  let server: RunningServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await listen(openWeb(house.ports).fetch as never, '127.0.0.1', 0);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.stop(1_000);
  });

  it.each([
    ['anh Bình, leader', (): string => '/bao-cao'],
    ['chị Hoa, officer of the province', (): string => '/bao-cao/bang/tinh'],
    ['anh Tủa, officer of Bình Lư', (): string => `/bao-cao/bang/xa/${BINH_LU}`],
    ['chị Mẩy, producer', (): string => `/bao-cao/bang/chu-the/${own}`],
  ] as const)('the board of %s is one A4 sheet, without its controls', async (who, pathOf) => {
    await signedInPerson(house, who);
    const page = await browser.newPage();
    await page.goto(`${server.address}/dang-nhap`);
    await page.locator('input[name=login]').fill(people[who]);
    await page.locator('input[name=password]').fill(trainingPassword);
    await page.locator('main').getByRole('button').first().click();
    await page.waitForURL((url) => url.pathname !== '/dang-nhap');
    await page.goto(`${server.address}${pathOf()}`);
    await page.evaluate('document.fonts.ready');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    const [, width, height] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(pdf) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
    // As full as it gets: as many lines as ever wait, each as long as the longest.
    await page.evaluate(`for (const list of document.querySelectorAll('.board__waiting')) {
      const line = list.firstElementChild;
      line.firstElementChild.textContent = '12 hồ sơ đã nộp, chưa nhận đủ mẫu và hồ sơ giấy của chủ thể';
      while (list.children.length < 6) list.append(line.cloneNode(true));
    }`);
    const full = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(full.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    // What promotion cost and brought is on the paper of who leads too.
    expect(await page.locator('#xuc-tien').isVisible()).toBe(who === 'anh Bình, leader');
    expect(await page.locator('.main-nav').first().isVisible()).toBe(false);
    await page.close();
  });
});
