// Groups by decision and by grade, which no column repeats; two headings rows without any merged cell; producer, number
// and decision merged over several products; repeated headings on a second page; a note and footnotes at the end.

import { data, kinds, type OfficeShape } from './shape.ts';

export const groupedByDecision: OfficeShape = {
  title: 'groups say decision and stars, no merged headings, a second page with headings again',
  asOf: '2026-11-23',
  provinceCode: '12',
  sheets: [
    {
      name: 'PL',
      rows: [
        ['PHỤ LỤC'],
        ['DANH MỤC SẢN PHẨM OCOP NĂM 2024, 2025'],
        ['STT', 'Tên sản phẩm', 'Thông tin chủ thể', null, 'Đơn vị hành chính', null],
        [null, null, 'Tên chủ thể', 'Người đại diện', 'Cấp xã', 'Cấp huyện'],
        ['I', 'Theo Quyết định số 1500/QĐ-UBND ngày 20/12/2024 của UBND tỉnh'],
        ['1', 'Sản phẩm hạng 4 sao'],
        ['1.1', 'Miến dong giả định', 'HTX Giả định Miến', 'Người Giả Định A', 'Xã Bình Lư', 'Huyện Tam Đường'],
        ['1.2', 'Bún khô giả định', null, null, 'Xã Bình Lư', 'Huyện Tam Đường'],
        ['2', 'Sản phẩm hạng 3 sao'],
        ['2.1', 'Bánh đa giả định', 'Hộ kinh doanh Giả định Bánh', null, 'Xã Sơn Bình', 'Huyện Tam Đường'],
        ['II', 'Theo Quyết định số 18/QĐ-UBND ngày 15/01/2026 của Chủ tịch UBND tỉnh'],
        ['STT', 'Tên sản phẩm', 'Tên chủ thể', 'Người đại diện', 'Cấp xã', 'Cấp huyện'],
        ['1', 'Sản phẩm hạng 3 sao'],
        ['1.1', 'Cao atiso giả định', 'HTX Giả định Cao', null, 'Xã Sìn Hồ', null],
        ['1.2', 'Tinh dầu sả giả định', 'HTX Giả định Cao', null, 'Xã Tả Ngảo', 'Huyện Sìn Hồ'],
        [],
        ['Ghi chú: số liệu chưa gồm sản phẩm đang đánh giá'],
      ],
      merges: ['A1:F1', 'A2:F2', 'C7:C8', 'D7:D8', 'A17:F17'],
    },
  ],
  ignored: [],
  rows: [
    ...kinds('title', 1, 2),
    ...kinds('header', 3, 4, 12),
    ...kinds('group', 5, 6, 9, 11, 13),
    data(7, 'import', 'OLD_COMMUNE_MAPPED', {
      productName: 'Miến dong giả định',
      producerName: 'HTX Giả định Miến',
      representative: 'Người Giả Định A',
      star: 4,
      decisionNo: '1500/QĐ-UBND',
      issuedOn: '2024-12-20',
      oldCommuneCode: '03412',
      newCommuneCode: '03390',
      validUntil: '2027-12-20',
    }),
    data(8, 'import', 'OLD_COMMUNE_MAPPED MERGED_VALUE_INHERITED', {
      productName: 'Bún khô giả định',
      producerName: 'HTX Giả định Miến',
      star: 4,
      decisionNo: '1500/QĐ-UBND',
    }),
    data(10, 'import', 'OLD_COMMUNE_MAPPED', {
      producerType: 'production-household',
      star: 3,
      issuedOn: '2024-12-20',
      newCommuneCode: '03390',
    }),
    data(14, 'import', '', {
      star: 3,
      decisionNo: '18/QĐ-UBND',
      issuedOn: '2026-01-15',
      oldCommuneCode: null,
      newCommuneCode: '03478',
    }),
    data(15, 'import_with_warning', 'OLD_COMMUNE_AFTER_REFORM', {
      star: 3,
      oldCommuneCode: '03520',
      newCommuneCode: '03529',
    }),
    ...kinds('blank', 16),
    ...kinds('note', 17),
  ],
};
