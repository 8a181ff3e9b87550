// Headings that no list had before: what is still understood, and that a list which is not is never left out in silence.

import { beforeAll, describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { loadTerritory } from '#law/territory.ts';
import type { TerritoryIndex } from '#law/territory-types.ts';
import { judgeRegister } from '#modules/exchange/index.ts';
import { readRegister } from '#modules/exchange/services.ts';
import { type BuiltSheet, buildWorkbook, mustRead } from './office-workbook.ts';

let territory: TerritoryIndex;
beforeAll(async () => {
  territory = await loadTerritory();
});

async function judged(sheets: readonly BuiltSheet[]) {
  const read = await mustRead(await buildWorkbook(sheets));
  return judgeRegister(read.sheets, { territory, asOf: date('2026-11-23'), provinceCode: '12' });
}

const rest = ['Được công nhận (sao)', 'Cơ sở SX', 'ĐT liên hệ', 'Địa chỉ (xã cũ)', 'QĐ số', 'Ngày ký QĐ'];
const values = ['3 sao', 'HTX Giả định Hoa', '0200000001', 'Bình Lư', '45/QĐ-UBND', '15/03/2024'];
const list = (heading: string): BuiltSheet => ({
  name: 'Sheet1',
  rows: [
    ['Số TT', heading, ...rest],
    [1, 'Miến dong giả định', ...values],
    [2, 'Chè giả định', ...values],
  ],
});

describe('a list whose headings nobody has met', () => {
  it.each([
    'TÊN MẶT HÀNG',
    'Mặt hàng',
    'Tên, chủng loại sản phẩm',
    'Danh mục sản phẩm',
    'Tên gọi sản phẩm',
    'Hàng hoá',
    'Sản phẩm tham gia',
    'Sản phẩm chủ lực',
    'Sản phẩm đạt chuẩn OCOP',
    'Tên đặc sản',
    'Tên SP',
    'Tên',
  ])('is read where the name is headed “%s”', async (heading) => {
    const { rows, meta } = await judged([list(heading)]);
    expect(meta.sheets[0]?.ignored).toBeNull();
    expect(rows.flatMap(({ record }) => record?.productName ?? [])).toEqual(['Miến dong giả định', 'Chè giả định']);
    expect(rows.flatMap(({ record }) => [record?.star, record?.decisionNo, record?.producerName]).slice(3, 6)).toEqual([
      3,
      '45/QĐ-UBND',
      'HTX Giả định Hoa',
    ]);
  });

  it.each(['Đơn vị SX-KD', 'HTX/Cty/Hộ', 'Đơn vị sở hữu', 'Cơ sở SX, chế biến', 'Cty/HTX sản xuất'])(
    'knows the producer under “%s”',
    async (heading) => {
      const sheet = list('Tên sản phẩm');
      const [head = [], ...more] = sheet.rows;
      const { rows } = await judged([{ ...sheet, rows: [head.map((h) => (h === 'Cơ sở SX' ? heading : h)), ...more] }]);
      expect(rows.find(({ record }) => record)?.record?.producerName).toBe('HTX Giả định Hoa');
    },
  );

  it('is named with its columns where none is known as the name, and nothing is guessed', async () => {
    const { meta, rows } = await judged([list('Nội dung phụ trách')]);
    expect(rows.filter(({ kind }) => kind === 'data')).toEqual([]);
    expect(meta.sheets[0]?.ignored).toBe('no-name');
    expect(meta.sheets[0]?.columns.map(({ field }) => field)).toContain('decisionNo');
  });

  it('is refused with the sentence that says which column is missing', async () => {
    const bytes = await buildWorkbook([list('Nội dung phụ trách')]);
    const read = await readRegister({ name: 'so.xlsx', bytes: new Uint8Array(bytes) }, date('2026-11-23'), '12');
    expect(read.ok ? null : read.problem.code).toBe('exchange/no-name-column');
  });

  it('leaves a list of people or of producers alone: a name and a telephone make no product', async () => {
    const people: BuiltSheet = {
      name: 'Chủ thể',
      rows: [
        ['Tên', 'SĐT'],
        ['HTX Giả định Hoa', '0200000001'],
      ],
    };
    const { rows, meta } = await judged([list('Tên sản phẩm'), people]);
    expect(meta.sheets.map(({ ignored }) => ignored)).toEqual([null, 'no-headings']);
    expect(rows.filter(({ kind }) => kind === 'data')).toHaveLength(2);
  });
});
