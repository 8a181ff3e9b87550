// A department's list read from the producer: maker first, product late, the grade as words, both communes side by side,
// a column of ours nobody else has, headings with remarks in brackets.

import { data, kinds, type OfficeShape } from './shape.ts';

export const producerFirst: OfficeShape = {
  title: 'a department’s list: producer first, communes before and after side by side',
  asOf: '2026-11-23',
  provinceCode: '12',
  sheets: [
    {
      name: 'Sheet1',
      rows: [
        ['Danh sách chủ thể có sản phẩm OCOP tỉnh Lai Châu'],
        [
          'Tên chủ thể (HTX, THT, DN, hộ)',
          'Người đại diện',
          'Điện thoại liên hệ',
          'Xã trước sáp nhập',
          'Huyện',
          'Xã sau sáp nhập',
          'Tên sản phẩm (theo quyết định)',
          'Hạng sao đạt',
          'Năm công nhận',
          'Diện tích vùng nguyên liệu',
        ],
        [
          'HTX Giả định Sương',
          'Người Giả Định',
          213387654,
          'Xã Sơn Bình',
          'Tam Đường',
          'Xã Bình Lư',
          'Mắc ca giả định',
          'Ba sao',
          2024,
          '12 ha',
        ],
        [
          'THT Giả định Mây',
          null,
          null,
          'Xã Tả Ngảo',
          'Sìn Hồ',
          null,
          'Nấm hương giả định',
          'bốn sao',
          'Năm 2023',
          null,
        ],
        ['Cty TNHH Giả định Nắng', null, null, null, null, 'Phường Tân Phong', 'Trà hoa giả định', 5, 2025, null],
      ],
    },
  ],
  ignored: [],
  rows: [
    ...kinds('title', 1),
    ...kinds('header', 2),
    data(3, 'import_with_warning', 'STAR_TEXT_PARSED MISSING_DECISION OLD_COMMUNE_MAPPED', {
      productName: 'Mắc ca giả định',
      producerName: 'HTX Giả định Sương',
      representative: 'Người Giả Định',
      phone: '0213387654',
      newCommuneCode: '03390',
      star: 3,
      year: 2024,
    }),
    data(4, 'import_with_warning', 'STAR_TEXT_PARSED MISSING_DECISION OLD_COMMUNE_MAPPED', {
      producerType: 'cooperative-group',
      oldCommuneCode: '03520',
      newCommuneCode: '03529',
      star: 4,
      year: 2023,
    }),
    data(5, 'import_with_warning', 'MISSING_DECISION', {
      producerType: 'enterprise',
      newCommuneCode: '03408',
      star: 5,
      year: 2025,
    }),
  ],
};
