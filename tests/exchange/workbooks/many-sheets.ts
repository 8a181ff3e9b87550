// A sheet for each district, each with its own columns and order, the district only in the sheet's name; a guide, a
// summary and a hidden copy beside them; the same product on two sheets.

import { data, kinds, type OfficeShape } from './shape.ts';

export const manySheets: OfficeShape = {
  title: 'a sheet for each district, each with its own columns',
  asOf: '2026-11-23',
  provinceCode: '12',
  sheets: [
    {
      name: 'Hướng dẫn',
      rows: [['HƯỚNG DẪN NHẬP LIỆU'], ['1. Mỗi sản phẩm một dòng'], ['2. Ngày viết theo dạng ngày/tháng/năm']],
    },
    {
      name: 'Huyện Tân Uyên',
      rows: [
        ['DANH SÁCH SẢN PHẨM OCOP'],
        ['TT', 'Tên sản phẩm', 'Chủ thể', 'Xã', 'Số sao', 'Số quyết định', 'Ngày quyết định', 'Hiệu lực đến'],
        [1, 'Chè xanh giả định', 'HTX Giả định Chè', 'Phúc Khoa', 3, '12/QĐ-UBND', '05/02/2025', '05/02/2028'],
        [2, 'Chè đen giả định', 'HTX Giả định Chè', 'Thân Thuộc', '4 sao', '2222/QĐ-UBND', '05/03/2025', '05/03/2028'],
        [3, 'Bí xanh giả định', 'HTX Giả định Bí', 'Xã Nậm Cần', 3, '13/QĐ-UBND', '11/10/2022', '11/10/2025'],
      ],
      merges: ['A1:H1'],
    },
    {
      name: 'Huyện Than Uyên',
      rows: [
        [
          'Chủ thể sản xuất',
          'Sản phẩm OCOP',
          'Năm công nhận',
          'Hạng',
          'Địa bàn cấp xã',
          'QĐ số',
          'Ngày ký',
          'Có giá trị đến',
        ],
        ['HTX Giả định Cá', 'Cá lăng giả định', 2024, 3, 'xã Mường Kim', '300/QĐ-UBND', '15/5/2024', '15/5/2027'],
        [
          'HTX Giả định Chè',
          'CHÈ XANH GIẢ ĐỊNH',
          2024,
          3,
          'Thị trấn Than Uyên',
          '301/QĐ-UBND',
          '16/5/2024',
          '16/5/2027',
        ],
        ['HTX Giả định Vịt', 'Vịt bầu giả định', 2020, '', 'Xã Hua Nà', '', '', ''],
      ],
    },
    {
      name: 'TH theo huyện',
      rows: [
        ['Huyện', 'Số sản phẩm', 'Số chủ thể'],
        ['Tân Uyên', 3, 2],
        ['Than Uyên', 3, 3],
      ],
    },
    {
      name: 'nháp',
      hidden: true,
      rows: [
        ['TT', 'Tên sản phẩm', 'Chủ thể', 'Số sao'],
        [1, 'Bản cũ giả định', 'HTX Giả định', 3],
      ],
    },
  ],
  ignored: ['Hướng dẫn', 'TH theo huyện', 'nháp'],
  rows: [
    { sheet: 'Huyện Tân Uyên', row: 1, kind: 'title' },
    { sheet: 'Huyện Tân Uyên', row: 2, kind: 'header' },
    {
      sheet: 'Huyện Tân Uyên',
      ...data(3, 'import', 'OLD_COMMUNE_MAPPED', {
        oldCommuneCode: '03602',
        newCommuneCode: '03601',
        star: 3,
        expiresOn: '2028-02-05',
      }),
    },
    {
      sheet: 'Huyện Tân Uyên',
      ...data(4, 'import', 'OLD_COMMUNE_MAPPED STAR_TEXT_PARSED', {
        oldCommuneCode: '03604',
        newCommuneCode: '03598',
        star: 4,
      }),
    },
    {
      sheet: 'Huyện Tân Uyên',
      ...data(5, 'import_with_warning', 'OLD_COMMUNE_MAPPED EXPIRED', {
        oldCommuneCode: '03610',
        newCommuneCode: '03598',
      }),
    },
    ...kinds('header', 1).map((row) => ({ sheet: 'Huyện Than Uyên', ...row })),
    {
      sheet: 'Huyện Than Uyên',
      ...data(2, 'import', 'OLD_COMMUNE_MAPPED RERANK_WINDOW_OPEN', {
        productName: 'Cá lăng giả định',
        producerName: 'HTX Giả định Cá',
        oldCommuneCode: '03637',
        newCommuneCode: '03637',
        year: 2024,
        star: 3,
      }),
    },
    {
      sheet: 'Huyện Than Uyên',
      ...data(3, 'review', 'OLD_COMMUNE_MAPPED RERANK_WINDOW_OPEN TEXT_NORMALISED DUPLICATE_PROBABLE@3', {
        productName: 'Chè xanh giả định',
        oldCommuneCode: '03595',
        newCommuneCode: '03595',
      }),
    },
    {
      sheet: 'Huyện Than Uyên',
      ...data(4, 'import_with_warning', 'OLD_COMMUNE_MAPPED MISSING_STAR MISSING_DECISION', {
        oldCommuneCode: '03632',
        newCommuneCode: '03595',
        year: 2020,
      }),
    },
  ],
};
