// The preview of an import as an officer of a commune meets it: a sheet without a name column, what is kept of a remark, names
// for codes, no alarm for what is in the register already; and what of it the ledger writes down.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { query } from '#platform/database/db.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { uploadList } from '../support/upload-list.ts';
import type { Person } from '../support/web.ts';
import { type BuiltSheet, buildWorkbook } from './office-workbook.ts';

let house: TestHouse;
let tua: Person;
let hoa: Person;
let pao: Person;
beforeAll(async () => {
  house = await freshHouse();
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
});
afterAll(async () => {
  await house.close();
});

type Cells = BuiltSheet['rows'];
const upload = async (person: Person, rows: Cells, ...further: readonly BuiltSheet[]): Promise<string> =>
  (await uploadList(person, await buildWorkbook([{ name: 'Sheet1', rows }, ...further]))).location ?? '';
const textOf = async (person: Person, path: string): Promise<string> => (await person.get(path)).text;
const rowsOf = <Row extends object>(sql: string, values: readonly unknown[] = []) =>
  query<Row>(house.ports.database.write, sql, [...values]);
const entries = (useCase: string) =>
  rowsOf<{ province_code: string | null; commune_code: string | null }>(
    'select province_code, commune_code from ledger_entry where use_case = $1 order by seq',
    [useCase],
  );

describe('a sheet that is a register but for the name of its products', () => {
  const producers: BuiltSheet = {
    name: 'Chủ thể',
    rows: [
      ['Tên', 'SĐT'],
      ['HTX Giả định Hoa Ban', '0200000001'],
    ],
  };
  const list: Cells = [
    ['TT', 'Nội dung', 'Hạng sao', 'Chủ thể', 'Xã'],
    [1, 'Miến dong giả định', 3, 'HTX Giả định Hoa Ban', 'Xã Bình Lư'],
    [2, 'Chè giả định', 3, 'HTX Giả định Chè', 'Xã Bình Lư'],
  ];

  it('is said first on the preview, and read once the officer says the column', async () => {
    const path = await upload(tua, list, producers);
    const before = await textOf(tua, path);
    expect(before).toContain('Có trang chưa được đọc');
    expect(before.indexOf('Trang «Sheet1» có 2 dòng')).toBeLessThan(before.indexOf('Nếu xác nhận bây giờ'));
    expect(before).toContain('Ví dụ: Miến dong giả định; Chè giả định');
    expect(before).toContain('0 dòng sản phẩm');
    expect(await textOf(tua, `${path}/xac-nhan`)).toContain('Trang «Sheet1» có 2 dòng');

    expect((await tua.submit(path, { act: 'name-column', sheet: 'Sheet1', column: '' })).status).toBe(422);
    expect((await tua.submit(path, { act: 'name-column', sheet: 'Sheet1', column: '1' })).text).toContain(
      'không có cột như vậy để chọn',
    );
    expect((await pao.force(path, { act: 'name-column', sheet: 'Sheet1', column: '2' })).status).toBe(404);
    expect((await tua.submit(path, { act: 'name-column', sheet: 'Sheet1', column: '2' })).status).toBe(303);

    const after = await textOf(tua, path);
    expect(after).toContain('2 dòng sản phẩm');
    expect(after).not.toContain('Có trang chưa được đọc');
    expect(after).toContain('tên sản phẩm lấy ở Cột B «Nội dung», theo lựa chọn của bạn');
    expect(await entries('exchange/choose-name-column')).toEqual([{ province_code: '12', commune_code: '03390' }]);

    expect((await tua.submit(`${path}/xac-nhan`, {})).status).toBe(303);
    expect(await rowsOf(`select name from product where name like '%giả định' order by name`)).toEqual([
      { name: 'Chè giả định' },
      { name: 'Miến dong giả định' },
    ]);
    expect(await rowsOf('select id from register_import where open_workbook is not null')).toEqual([]);
    expect((await tua.force(path, { act: 'name-column', sheet: 'Sheet1', column: '2' })).status).toBe(409);
  });

  it('keeps what was decided of the other sheets', async () => {
    const known: BuiltSheet = {
      name: 'Sheet2',
      rows: [
        ['Tên sản phẩm', 'Hạng sao', 'Chủ thể', 'Xã'],
        ['Rượu giả định', 3, 'HTX Giả định Rượu', 'Xã Bình Lư'],
      ],
    };
    const path = await upload(tua, list, known);
    const form = await textOf(tua, path);
    const position = /name="rows.0.position" value="(\d+)"/.exec(form)?.[1] ?? '';
    const words = { 'rows.0.position': position, 'rows.0.word': 'leave-out', warnings: 'take', changes: 'take' };
    expect((await tua.submit(path, { ...words, act: 'save' })).status).toBe(303);
    expect((await tua.submit(path, { act: 'name-column', sheet: 'Sheet1', column: '2' })).status).toBe(303);
    const decided = await rowsOf(
      'select sheet, decision from register_import_row where import_id = $1 and decision is not null',
      [path.split('/').at(-1)],
    );
    expect(decided).toEqual([{ sheet: 'Sheet2', decision: 'leave-out' }]);
  });
});

describe('a product that is in the register', () => {
  const heads = ['TT', 'Tên sản phẩm', 'Hạng sao', 'Chủ thể', 'Xã'];
  const product = [1, 'Mật ong giả định', 3, 'HTX Giả định Ong', 'Xã Bình Lư'];
  const notes = () =>
    rowsOf<{ note: string | null }>(
      `select r.note from recognition r join product p on p.id = r.product_id where p.name = 'Mật ong giả định'`,
    );

  it('keeps its remark where a list has no remark column, and gets what the list brings', async () => {
    const first = await upload(tua, [
      [...heads, 'Ghi chú'],
      [...product, 'Theo báo cáo năm 2024; Nguồn: giả định'],
    ]);
    await tua.submit(`${first}/xac-nhan`, {});
    const second = await upload(tua, [
      [...heads, 'QĐ số', 'Ngày ký QĐ'],
      [...product, '88/QĐ-UBND', '20/12/2023'],
    ]);
    const preview = await textOf(tua, second);
    expect(preview).toContain('sao được nhận là theo báo cáo, quyết định giữ ở ghi chú');
    expect(preview).toContain('Ghi chú: giữ nguyên, thêm «QĐ số: 88/QĐ-UBND; Ngày ký QĐ: 20/12/2023»');
    await tua.submit(`${second}/xac-nhan`, {});
    const grown = 'Theo báo cáo năm 2024; Nguồn: giả định; QĐ số: 88/QĐ-UBND; Ngày ký QĐ: 20/12/2023';
    expect(await notes()).toEqual([{ note: grown }]);

    // The same list again has nothing new, and raises no alarm.
    const third = await textOf(
      tua,
      await upload(tua, [
        [...heads, 'QĐ số', 'Ngày ký QĐ'],
        [...product, '88/QĐ-UBND', '20/12/2023'],
      ]),
    );
    expect(third).toContain('Đã có, không có gì mới');
    expect(third).not.toContain('sao được nhận là theo báo cáo');

    await tua.submit(`${second}/hoan-tac`, {});
    expect(await notes()).toEqual([{ note: 'Theo báo cáo năm 2024; Nguồn: giả định' }]);
  });

  it('raises no alarm for its decision of the province in a commune’s list', async () => {
    const decided: Cells = [
      [...heads, 'Số quyết định', 'Ngày quyết định', 'Ngày hết hạn', 'Cơ quan cấp'],
      [
        1,
        'Gạo giả định',
        3,
        'HTX Giả định Gạo',
        'Xã Bình Lư',
        '117/QĐ-UBND',
        '02/02/2026',
        '02/02/2029',
        'UBND tỉnh Lai Châu',
      ],
    ];
    const first = await upload(hoa, decided);
    await hoa.submit(`${first}/xac-nhan`, {});
    const again = await textOf(tua, await upload(tua, decided));
    expect(again).toContain('Đã có, không có gì mới');
    expect(again).not.toContain('sao được nhận là theo báo cáo');
  });

  it('shows what would change in words, not in codes', async () => {
    const path = await upload(tua, [
      [...heads, 'Giá bán', 'Xã cũ', 'Huyện cũ'],
      [...product.slice(0, 4), '', 45_000, 'Xã Sơn Bình', 'Huyện Tam Đường'],
    ]);
    const preview = await textOf(tua, path);
    expect(preview).toContain('Giá bán: trống thành 45.000');
    expect(preview).toContain('Xã cũ: trống thành Xã Sơn Bình, Huyện Tam Đường');
  });
});

describe('what a finding is about', () => {
  it('names former and present communes, and says what was mended where one would not see it', async () => {
    const path = await upload(tua, [
      ['TT', 'Tên sản phẩm', 'Hạng sao', 'Chủ thể', 'Địa chỉ (xã cũ)'],
      [1, 'Trứng  gà giả định', 3, 'HTX Giả định Gà', 'Bản Giang'],
      [2, 'Vịt giả định'.normalize('NFD'), 3, 'HTX Giả định Vịt', 'Xã Sơn Bình'],
    ]);
    const preview = await textOf(tua, path);
    expect(preview).toContain('ghi «Bản Giang», đọc là «Xã Bản Giang, Huyện Tam Đường (');
    expect(preview).not.toMatch(/(\d{5}) \(\1\)/);
    expect(preview).toContain('đã bỏ khoảng trắng thừa');
    expect(preview).toContain('đã ghép lại dấu viết rời');
  });
});

describe('the ledger', () => {
  const list: Cells = [
    ['TT', 'Tên sản phẩm', 'Hạng sao', 'Chủ thể', 'Xã'],
    [1, 'Ớt giả định', 3, 'HTX Giả định Ớt', 'Xã Bình Lư'],
    [2, 'Tỏi giả định', '', 'HTX Giả định Tỏi', 'Xã Bình Lư'],
  ];

  it('knows whose list was brought and whose register was taken out', async () => {
    await upload(tua, list);
    await upload(hoa, list);
    const brought = await entries('exchange/preview-register-import');
    expect(brought).toContainEqual({ province_code: '12', commune_code: '03390' });
    expect(brought.at(-1)).toEqual({ province_code: '12', commune_code: null });
    expect(brought.filter((entry) => entry.province_code === null)).toEqual([]);
    await tua.submit('/bang-tinh/xuat', { purpose: 'Báo cáo quý giả định', format: 'csv' });
    expect(await entries('exchange/export-register')).toEqual([{ province_code: '12', commune_code: '03390' }]);
  });

  it('writes nothing where a filter or a page is only looked at, and each word that is new', async () => {
    const path = await upload(tua, list);
    const decided = async () => (await entries('exchange/decide-import-rows')).length;
    const form = await textOf(tua, path);
    const positions = [...form.matchAll(/name="(rows\.\d+)\.position" value="(\d+)"/g)];
    const words = (word: string) =>
      Object.fromEntries(
        positions.flatMap(([, name = '', position = ''], i) => [
          [`${name}.position`, position],
          [`${name}.word`, i === 0 ? word : ''],
        ]),
      );
    const usual = { warnings: 'take', changes: 'take' };
    const before = await decided();
    const looked = await tua.submit(path, { ...words(''), ...usual, view: 'canh-bao/1' });
    expect([looked.status, looked.location]).toEqual([303, `${path}?loc=canh-bao`]);
    await tua.submit(path, { ...words(''), ...usual, act: 'next' });
    expect(await decided()).toBe(before);

    await tua.submit(path, { ...words('leave-out'), ...usual, view: 'canh-bao/1' });
    expect(await decided()).toBe(before + 1);
    await tua.submit(path, { ...words('leave-out'), ...usual, view: 'canh-bao/1' });
    expect(await decided()).toBe(before + 1);
    await tua.submit(path, { ...words('leave-out'), warnings: 'leave-out', changes: 'take', view: '/1' });
    expect(await decided()).toBe(before + 2);
    await tua.submit(path, { ...words('leave-out'), warnings: 'leave-out', changes: 'take', act: 'compare' });
    expect(await decided()).toBe(before + 3);
  });
});
