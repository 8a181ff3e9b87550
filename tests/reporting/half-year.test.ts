// The half-year report of a province out of the training data: made in three clicks, every figure counted once more by a statement of its
// own and opened to as many records as it says, frozen, a decision recorded late told beside it; its paper and its tables opened again.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepareTraining } from '#entry/training/prepare-training.ts';
import { date } from '#kernel/calendar.ts';
import { loadIndicators } from '#law/indicators.ts';
import { query } from '#platform/database/db.ts';
import { partsOfDocx, textOfWord } from '../documents/read-docx.ts';
import { mustRead } from '../exchange/office-workbook.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { type Answer, hiddenFields, type Person, plainText, wordsOf } from '../support/web.ts';
import { figuresBySql } from './figures-by-sql.ts';
import { makeTask, ofBinhLu, ofMuongThan } from './letters.ts';
import { withdraw } from './people.ts';

let house: TestHouse;
let hoa: Person;
beforeAll(async () => {
  house = await freshHouse();
  await prepareTraining(house.ports, 'demo');
  // Nobody has given a task in the training data yet.
  await makeTask(house.ports, null, null, ofBinhLu);
  await makeTask(house.ports, null, null, ofBinhLu, { dueOn: date('2026-11-20') });
  const taken = { state: 'done', dueOn: date('2026-10-20'), closedOn: date('2026-10-25') } as const;
  await makeTask(house.ports, null, null, ofBinhLu, { ...taken, handedInOn: date('2026-10-20') });
  await makeTask(house.ports, null, null, ofMuongThan, { ...taken, handedInOn: date('2026-10-21') });
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
}, 600_000);
afterAll(() => house.close());

type Asked = readonly [province: string, commune: string | null, from: string, to: string, asOf: string];

const rows = async <Row>(statement: string, asked: Asked): Promise<readonly Row[]> =>
  await query<Row>(
    house.ports.database.write,
    `select * from (${statement}) q
      where ($1::text, $2::text, $3::date, $4::date, $5::date) is not distinct from ($1::text, $2::text, $3::date, $4::date, $5::date)`,
    [...asked],
  );

/** The value by the independent statement, and the keys of its records. */
async function bySql(code: string, asked: Asked) {
  const statement = figuresBySql[code];
  if (statement === undefined) throw new Error(`nobody wrote a statement for ${code}`);
  if (statement === null) return { value: null, keys: [] };
  const keys = (await rows<{ key: string }>(statement.records, asked)).map(({ key }) => key).sort();
  if (statement.known !== undefined && (await rows(statement.known, asked)).length === 0) return { value: null, keys };
  if (statement.amount !== undefined) {
    const [sum] = await rows<{ amount: number }>(statement.amount, asked);
    return { value: sum?.amount ?? null, keys };
  }
  if (statement.whole === undefined) return { value: keys.length, keys };
  const [all] = await rows<{ whole: number }>(statement.whole, asked);
  const whole = all?.whole ?? 0;
  return { value: whole === 0 ? null : Math.floor((keys.length * 1_000) / whole) / 10, keys };
}

/** The address behind a link with these words. */
function linkTo(page: Answer, words: RegExp): string {
  for (const [, href = '', inner = ''] of page.text.matchAll(/<a\b[^>]*href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)) {
    if (words.test(wordsOf(inner))) return plainText(href);
  }
  throw new Error(`no link says ${words}`);
}
const pathOf = (address: string): string => address.split('#')[0] ?? address;

interface Shown {
  readonly content: {
    readonly title: string;
    readonly indicators: readonly string[];
    readonly sections: readonly { kind: string; heading: string; text: string }[];
  };
  readonly figures: readonly {
    code: string;
    value: number | null;
    isUnnamed: boolean;
    records: readonly { key: string }[];
  }[];
  readonly frozenOn: string | null;
  readonly corrected: readonly {
    code: string;
    now: number | null;
    by: number | null;
    left: readonly { key: string }[];
  }[];
}

describe('the half-year report of a province', () => {
  let report = '';
  const shown = async () => (await hoa.get(`${report}.json`)).json() as Shown;

  test('is made in three clicks from the first page', async () => {
    const first = await hoa.get('/viec');
    const board = await hoa.get(pathOf(linkTo(first, /báo cáo định kỳ đến kỳ, chưa lập/)));
    expect(wordsOf(board.text)).toContain('6 tháng cuối năm 2026');
    const form =
      /<form\b[^>]*aria-label="Lập báo cáo: 6 tháng cuối năm 2026[^"]*"[\s\S]*?<\/form>/.exec(board.text)?.[0] ?? '';
    const sent = new URLSearchParams(hiddenFields(form));
    const headers = { 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:8080' };
    const begun = await hoa.send('/bao-cao/lap', { method: 'POST', body: sent, headers });
    expect(begun.status).toBe(303);
    const write = begun.location ?? '';
    expect(write).toMatch(/^\/bao-cao\/xem\/[0-9a-f-]{36}\/soan$/);
    report = write.replace('/soan', '');
    // Results stand in sentences; one that says an older number is found, and told anew when the author asks for it.
    const results = (await shown()).content.sections.find(({ kind }) => kind === 'results')?.text ?? '';
    const valid = (await shown()).figures.find(({ code }) => code === 'products')?.value;
    expect(results).toContain(`Đến hết ngày 23/11/2026, tỉnh Lai Châu có ${valid} sản phẩm OCOP đạt từ 3 sao trở lên`);
    expect(results).toContain('- Kiểm tra, giám sát: thực hiện ');
    const older = results.replace(`có ${valid} sản phẩm`, 'có 12 sản phẩm');
    const own = 'Chè Shan tuyết là sản phẩm nổi bật.';
    const { content } = await shown();
    const boxes = (text: string) => ({
      title: content.title,
      asOf: '23/11/2026',
      indicators: content.indicators,
      ...Object.fromEntries(
        content.sections.flatMap((one, i) => [
          [`sections.${i}.heading`, one.heading],
          [`sections.${i}.text`, one.kind === 'results' ? text : one.text],
        ]),
      ),
    });
    expect((await hoa.submit(write, boxes(`${older}\n${own}`))).status).toBe(303);
    const doubts = wordsOf((await hoa.get(`${report}/trinh`)).text);
    expect(doubts).toContain('1 dòng ở phần kết quả còn ghi số cũ');
    const again = await hoa.submit(write, { ...boxes(`${older}\n${own}`), propose: 'figures' });
    expect(plainText(again.text)).toContain(`${results}\n${own}`);
    expect((await hoa.submit(write, boxes(`${results}\n${own}`))).status).toBe(303);
    expect(wordsOf((await hoa.get(`${report}/trinh`)).text)).not.toContain('số cũ');
    // The period is not over and parts are empty: it is asked, said, and read by who approves.
    const asked = await hoa.submit(`${report}/trinh`, {});
    expect(asked.status).toBe(422);
    const words = wordsOf(asked.text);
    for (const one of ['Kỳ báo cáo chưa hết', 'Số liệu tính đến hết ngày 23/11/2026', 'Còn phần chưa viết']) {
      expect(words).toContain(one);
    }
    expect(words).toContain('Hãy ghi lý do vẫn trình, hoặc quay lại soạn tiếp.');
    expect((await shown()).frozenOn).toBeNull();
    const submitted = await hoa.submit(`${report}/trinh`, { reason: 'Bộ yêu cầu gửi trước 30/11.' });
    expect([submitted.status, submitted.location]).toEqual([303, report]);
    expect((await shown()).frozenOn).toBe('2026-11-23');
    expect(wordsOf((await hoa.get(report)).text)).toContain('Bộ yêu cầu gửi trước 30/11.');
  });

  test('is begun once: the first page leads to it, and no second one is proposed', async () => {
    expect(wordsOf((await hoa.get('/bao-cao')).text)).toMatch(
      /6 tháng cuối năm 2026 .*? Chờ duyệt Mở báo cáo Số liệu mới đến hết ngày 23\/11\/2026/,
    );
    expect(wordsOf((await hoa.get('/bao-cao/cap-xa?ky=6-thang&tu=2026-07-01')).text)).toContain(
      '38 chưa gửi, 0 đã gửi',
    );
  });

  test('has every figure as an independent statement counts it, opened to as many records as it says', async () => {
    const { figures } = await shown();
    const asked: Asked = ['12', null, '2026-07-01', '2026-12-31', '2026-11-23'];
    const { all } = await loadIndicators();
    expect(figures.map((one) => one.code)).toEqual(
      all.filter((one) => one.measure !== 'not-kept').map((one) => one.code),
    );
    for (const figure of figures) {
      const { value, keys } = await bySql(figure.code, asked);
      expect([figure.code, figure.value], figure.code).toEqual([figure.code, value]);
      if (figure.isUnnamed || value === null) continue;
      expect([figure.code, figure.records.map(({ key }) => key).sort()]).toEqual([figure.code, keys]);
      const page = await hoa.get(`${report}/so-lieu/${figure.code}`);
      expect([figure.code, page.status]).toEqual([figure.code, 200]);
      const table = /<table[\s\S]*?<\/table>/.exec(page.text)?.[0] ?? '';
      const body = /<tbody[\s\S]*?<\/tbody>/.exec(table)?.[0] ?? '';
      expect([figure.code, body.split('<tr').length - 1]).toEqual([figure.code, keys.length]);
    }
    expect(figures.find((one) => one.code === 'products')?.value).toBeGreaterThan(40);
  });

  test('would say so of other days and of a commune too', async () => {
    const others: readonly (readonly [Asked, string])[] = [
      [
        ['12', '03390', '2026-07-01', '2026-12-31', '2026-11-23'],
        'don-vi=03390&ky=6-thang&tu=2026-07-01&ngay=2026-11-23',
      ],
      [['12', null, '2026-01-01', '2026-12-31', '2026-09-30'], 'ky=nam&tu=2026-07-01&ngay=2026-09-30'],
      [['12', null, '2024-01-01', '2024-12-31', '2024-12-31'], 'ky=nam&tu=2024-07-01&ngay=2024-12-31'],
      [['12', null, '2026-10-01', '2026-12-31', '2026-11-22'], 'ky=quy&tu=2026-10-01&ngay=2026-11-22'],
    ];
    for (const [asked, address] of others) {
      const { figures } = (await hoa.get(`/bao-cao/so-lieu.json?${address}`)).json() as {
        figures: readonly { code: string; value: number | null }[];
      };
      const counted: [string, number | null][] = [];
      for (const { code } of figures) counted.push([code, (await bySql(code, asked)).value]);
      expect([address, figures.map((one) => [one.code, one.value])]).toEqual([address, counted]);
    }
  });

  test('keeps what it said when a decision is recorded late, and tells the difference', async () => {
    const before = (await shown()).figures;
    const code = before.find((one) => one.code === 'products')?.records[0]?.key ?? '';
    const [held] = await query<{ id: string }>(
      house.ports.database.write,
      `select r.id from recognition r join product p on p.id = r.product_id
        where p.code = $1 and r.issued_on is not null and r.withdrawn_on is null order by r.issued_on desc limit 1`,
      [code],
    );
    await withdraw(house.ports, held?.id ?? '', '20/11/2026');
    const after = await shown();
    expect(after.figures).toEqual(before);
    const later = after.corrected.find((one) => one.code === 'products');
    expect([later?.by, later?.left.map(({ key }) => key)]).toEqual([-1, [code]]);
    // What is recounted is again what the statement counts.
    const now = await bySql('products', ['12', null, '2026-07-01', '2026-12-31', '2026-11-23']);
    expect(later?.now).toBe(now.value);
    expect(wordsOf((await hoa.get(report)).text)).toContain(`${now.value} (−1)`);
  });

  test('opens as a spreadsheet with every table, and nothing in it computes', async () => {
    const file = await hoa.get(`${report}/so-lieu.xlsx`);
    const { sheets } = await mustRead(Buffer.from(file.bytes));
    expect(sheets.map(({ name }) => name)).toEqual(['Số liệu', 'Trong đó', 'Bản ghi', 'Khác biệt về sau', 'Nội dung']);
    const cells = sheets.flatMap((sheet) => sheet.rows.flatMap((row) => row.cells));
    expect(cells.some((cell) => cell.formula)).toBe(false);
    const { figures } = await shown();
    const table = sheets[0]?.rows.slice(-figures.length).map(({ cells: row }) => {
      const at = (column: number) => row.find((cell) => cell.column === column)?.value;
      return [at(2), at(5), at(6)];
    });
    expect(table).toEqual(
      figures.map((one) => [
        one.code,
        one.value ?? expect.any(String),
        one.value === null || one.isUnnamed ? undefined : one.records.length,
      ]),
    );
    const records = sheets[2]?.rows.filter(({ cells: row }) => figures.some((one) => one.code === row[0]?.value)) ?? [];
    expect(records).toHaveLength(figures.reduce((sum, one) => sum + one.records.length, 0));
  });

  test('opens as Word and PDF with the same figures in its tables', async () => {
    const word = await hoa.get(`${report}/mau/ministry.docx`);
    const inside = (await partsOfDocx(Buffer.from(word.bytes))).get('word/document.xml') ?? '';
    const text = textOfWord(inside).replace(/\s+/g, ' ');
    for (const words of [
      'BÁO CÁO',
      '6 tháng cuối năm 2026',
      'BẢN NHÁP, chưa ban hành',
      'Bộ Nông nghiệp và Môi trường',
    ]) {
      expect(text).toContain(words);
    }
    const lines = inside.split(/<w:tr[ >]/).map((row) =>
      row
        .split(/<w:tc[ >]/)
        .slice(1)
        .map((cell) => textOfWord(cell).trim()),
    );
    const { figures } = await shown();
    const { find } = await loadIndicators();
    expect(text).toMatch(/I\. KẾT QUẢ THỰC HIỆN ?- Đến hết ngày 23\/11\/2026, tỉnh Lai Châu có/);
    expect(text).toContain('trong số 1 chủ thể đã ghi giới tính');
    // What nobody checked carries its mark on paper too, and the foot of the table says what it means.
    expect(text).toContain(`${find('revenue-reported')?.name} (*)`);
    expect(text).not.toContain(`${find('products')?.name} (*)`);
    expect(text).toContain('(*) Số do chủ thể báo cáo, chưa được kiểm chứng.');
    const products = figures.find((one) => one.code === 'products');
    const line = lines.find((row) => row.includes(find('products')?.name ?? '-'));
    expect(line).toContain(String(products?.value));
    // Who is led by a woman is private: what everybody may read says no number that names somebody.
    const portal = await hoa.get(`${report}/mau/portal.docx`);
    const open = textOfWord((await partsOfDocx(Buffer.from(portal.bytes))).get('word/document.xml') ?? '');
    const women = find('producers-led-by-women')?.name ?? '-';
    expect(figures.find((one) => one.code === 'producers-led-by-women')?.value).toBe(1);
    expect(open).toMatch(new RegExp(`${women}: dưới 5`));
    const pdf = await hoa.get(`${report}/mau/ministry.pdf`);
    expect([pdf.status, Buffer.from(pdf.bytes.subarray(0, 5)).toString()]).toEqual([200, '%PDF-']);
  });

  test('is nobody else’s while it waits, and nobody changes what is frozen', async () => {
    const bulk = { 'sections.0.heading': 'x', 'sections.0.text': 'x', title: 'x', version: '2' };
    expect((await hoa.force(`${report}/soan`, bulk)).status).toBe(409);
    expect((await hoa.force(`${report}/duyet`, { version: '4' })).status).toBe(403);
    const pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
    for (const path of [
      report,
      `${report}/so-lieu/products`,
      `${report}/so-lieu.xlsx`,
      `${report}/mau/ministry.docx`,
    ]) {
      expect([path, (await pao.get(path)).status]).toEqual([path, 404]);
    }
    expect((await pao.get('/bao-cao/cap-xa')).status).toBe(404);
    const may = await signedInPerson(house, 'chị Mẩy, producer');
    expect((await may.get(report)).status).toBe(403);
    expect((await stranger(house).get(report)).status).toBe(303);
  });
});
