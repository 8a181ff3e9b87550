import { expect, test } from 'vitest';
import { kindMeant, readPointSheet } from './point-sheet.ts';

test('headings are known in any order, under titles and with marks left out', () => {
  const read = readPointSheet([
    { row: 1, cells: ['DANH SÁCH ĐIỂM BÁN'] },
    { row: 3, cells: ['TT', 'Ngày mở', 'Tên điểm bán', 'Xa, phuong', 'Không ai biết'] },
    { row: 4, cells: ['1', '10/01/2026', ' Điểm bán  chợ ', 'Xã Bình Lư', 'x'] },
    { row: 5, cells: ['', '', '', ''] },
  ]);
  expect(read).toEqual({
    missing: [],
    lines: [{ row: 4, fields: { openedOn: '10/01/2026', name: 'Điểm bán chợ', commune: 'Xã Bình Lư' } }],
  });
});

test('a filled row without a name stays, so that it is told; a sum below the list is none', () => {
  const { lines } = readPointSheet([
    { row: 1, cells: ['Tên điểm bán', 'Địa chỉ', 'Ngày mở'] },
    { row: 2, cells: ['', 'Quầy 2', '10/01/2026'] },
    { row: 3, cells: ['', 'Cộng: 1 điểm', ''] },
  ]);
  expect(lines.map(({ row }) => row)).toEqual([2]);
});

test('a sheet without the headings it needs says which', () => {
  expect(readPointSheet([{ row: 1, cells: ['Tên', 'Địa chỉ'] }])).toEqual({ lines: [], missing: ['openedOn'] });
  expect(readPointSheet([{ row: 1, cells: ['a', 'b'] }]).missing).toEqual(['name', 'openedOn']);
});

test.each([
  ['Khu du lịch', 'tourist-site'],
  ['Chợ, siêu thị', 'market'],
  ['Trạm dừng nghỉ', 'stop'],
  ['Gian hàng thương mại điện tử', 'e-commerce'],
  ['hotel', 'hotel'],
  ['Kho', 'Kho'],
])('%s is of the kind %s', (written, kind) => {
  expect(kindMeant(written)).toBe(kind);
});
