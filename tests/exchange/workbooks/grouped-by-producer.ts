// Producers as group heads without a column of their own, communes as heads above them, the product named only as
// "Sản phẩm", grade in the title, a city run by the centre as issuer.

import { data, kinds, type OfficeShape } from './shape.ts';

export const groupedByProducer: OfficeShape = {
  title: 'producers and communes as group heads, the grade only in the title',
  asOf: '2026-11-23',
  provinceCode: null,
  sheets: [
    {
      name: 'Sheet 1',
      rows: [
        ['THÀNH PHỐ HẢI PHÒNG', null, null],
        ['SẢN PHẨM OCOP ĐẠT 4 SAO', null, null],
        [],
        ['TT', 'Sản phẩm', 'Quy cách', 'Quyết định', 'Ngày cấp', 'Cơ quan công nhận'],
        ['A', 'HTX Giả định Vườn', null, null, null, null],
        [1, 'Cà rốt giả định', 'Túi 1 kg', '61/QĐ-UBND', '12/11/2025', 'UBND thành phố Hải Phòng'],
        [2, 'Nước mắm giả định', 'Chai 500 ml', '61/QĐ-UBND', '12/11/2025', 'UBND huyện Cát Hải'],
        ['B', 'Công ty TNHH Giả định Biển', null, null, null, null],
        [1, 'Chả mực giả định', 'Hộp 500 g', '62/QĐ-UBND', '24/11/2026', 'UBND TP Hải Phòng'],
      ],
      merges: ['A1:F1', 'A2:F2'],
    },
  ],
  ignored: [],
  rows: [
    ...kinds('letterhead', 1),
    ...kinds('title', 2),
    ...kinds('blank', 3),
    ...kinds('header', 4),
    ...kinds('group', 5, 8),
    data(6, 'import_with_warning', 'MISSING_COMMUNE', {
      productName: 'Cà rốt giả định',
      producerName: 'HTX Giả định Vườn',
      star: 4,
      decisionNo: '61/QĐ-UBND',
      packaging: 'Túi 1 kg',
      issuedOn: '2025-11-12',
    }),
    data(7, 'reject', 'ISSUER_NOT_COMPETENT MISSING_COMMUNE', { producerName: 'HTX Giả định Vườn', star: 4 }),
    data(9, 'reject', 'DATE_IN_FUTURE MISSING_COMMUNE', { producerName: 'Công ty TNHH Giả định Biển', star: 4 }),
  ],
};
