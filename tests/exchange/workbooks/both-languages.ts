// A list for a fair: headings in two languages, no running number, blank lines between, codes and bar codes as text, a
// second sheet with the same headings, a summary sheet beside.

import { data, type OfficeShape } from './shape.ts';

const HEADINGS = [
  'Tên sản phẩm / Product',
  'Chủ thể / Producer',
  'Xã / Commune',
  'Mã sản phẩm / Code',
  'Sao / Stars',
  'Số QĐ / Decision',
  'Ngày cấp / Issued on',
  'Mã vạch / Barcode',
];

export const bothLanguages: OfficeShape = {
  title: 'a list for a fair: two languages in the headings, two sheets, no running number',
  asOf: '2026-11-23',
  provinceCode: '12',
  sheets: [
    {
      name: 'Gian 1',
      rows: [
        HEADINGS,
        [
          'Chè Ô Long giả định',
          'HTX Giả định Long',
          'Xã Bình Lư',
          '12-03390-7-2026',
          4,
          '77/QĐ-UBND',
          { day: '2026-04-10' },
          '8931234567895',
        ],
        [],
        [
          'Gạo séng cù giả định',
          'HTX Giả định Gạo',
          'Xã Than Uyên',
          null,
          3,
          '77/QĐ-UBND',
          { day: '2026-04-10' },
          null,
        ],
      ],
    },
    {
      name: 'Gian 2',
      rows: [HEADINGS, ['Thổ cẩm giả định', 'HTX Giả định Dệt', 'Xã Sìn Hồ', null, 3, null, null, null]],
    },
    {
      name: 'Cộng',
      rows: [
        ['Gian', 'Số lượng'],
        ['Gian 1', 2],
        ['Gian 2', 1],
      ],
    },
  ],
  ignored: ['Cộng'],
  rows: [
    { sheet: 'Gian 1', row: 1, kind: 'header' },
    {
      sheet: 'Gian 1',
      ...data(2, 'import', '', {
        productCode: '12-03390-7-2026',
        newCommuneCode: '03390',
        star: 4,
        decisionNo: '77/QĐ-UBND',
        issuedOn: '2026-04-10',
        gtin: '8931234567895',
      }),
    },
    { sheet: 'Gian 1', row: 3, kind: 'blank' },
    {
      sheet: 'Gian 1',
      ...data(4, 'import', '', { star: 3, producerName: 'HTX Giả định Gạo', issuedOn: '2026-04-10' }),
    },
    { sheet: 'Gian 2', row: 1, kind: 'header' },
    {
      sheet: 'Gian 2',
      ...data(2, 'import_with_warning', 'MISSING_DECISION', { star: 3, productName: 'Thổ cẩm giả định' }),
    },
  ],
};
