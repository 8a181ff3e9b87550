// A commune's report: capitals and abbreviations in the headings, number and day of the decision in one cell, the whole
// address in another, stars drawn, prices with dots, a letterhead in two halves and a signature under it.

import { data, kinds, type OfficeShape } from './shape.ts';

export const decisionInOneCell: OfficeShape = {
  title: 'a commune’s report: decision with day in one cell, capitals, stars drawn',
  asOf: '2026-11-23',
  provinceCode: '12',
  sheets: [
    {
      name: 'Biểu 05',
      rows: [
        ['UBND TỈNH LAI CHÂU', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['BIỂU TỔNG HỢP SẢN PHẨM OCOP'],
        ['STT', 'TÊN SP', 'CHỦ THỂ', 'XÃ/PHƯỜNG (MỚI)', 'XẾP HẠNG', 'QĐ CÔNG NHẬN', 'GIÁ BÁN (ĐỒNG)', 'SĐT'],
        [
          1,
          'Chè dây giả định',
          'HTX Giả định Dây',
          'Xã Bình Lư',
          '★★★★',
          '45/QĐ-UBND ngày 12/02/2026',
          '120.000',
          '0213.3876.543',
        ],
        [
          2,
          'Bánh chưng giả định',
          'Hộ KD Giả định Bánh',
          'Phường Đoàn Kết',
          '★★★',
          'QĐ số 46/QĐ-UBND ngày 12/02/2026',
          '35.000đ',
          null,
        ],
        [3, 'Rượu thóc giả định', null, 'Xã Sìn Hồ', '★★★', null, null, null],
        [null, 'Người lập biểu', null, null, null, 'TM. UBND XÃ'],
      ],
    },
  ],
  ignored: [],
  rows: [
    ...kinds('letterhead', 1),
    ...kinds('title', 2),
    ...kinds('header', 3),
    data(4, 'import', 'STAR_TEXT_PARSED', {
      productName: 'Chè dây giả định',
      producerName: 'HTX Giả định Dây',
      newCommuneCode: '03390',
      star: 4,
      decisionNo: '45/QĐ-UBND',
      issuedOn: '2026-02-12',
      priceVnd: 120000,
      phone: '0213.3876.543',
    }),
    data(5, 'import', 'STAR_TEXT_PARSED', {
      productName: 'Bánh chưng giả định',
      producerType: 'production-household',
      newCommuneCode: '03388',
      star: 3,
      decisionNo: '46/QĐ-UBND',
      issuedOn: '2026-02-12',
      priceVnd: 35000,
    }),
    data(6, 'import_with_warning', 'MISSING_PRODUCER MISSING_DECISION STAR_TEXT_PARSED', { star: 3, decisionNo: null }),
    ...kinds('signature', 7),
  ],
};
