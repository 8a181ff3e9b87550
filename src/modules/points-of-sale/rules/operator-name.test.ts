import { expect, it } from 'vitest';
import { isPersonName, publicOperator } from './operator-name.ts';

it('a private person is told from an organisation or a household', () => {
  const persons = [
    'Bà Lò Thị Thử',
    'bà Thử',
    'ÔNG LÒ VĂN THỬ',
    'Lò Thị Thử',
    'Nguyễn Văn Thử',
    'Giàng A Thử',
    'Anh Páo',
  ];
  expect(persons.filter((name) => !isPersonName(name))).toEqual([]);
  const others = [
    'Hộ kinh doanh Lò Thị Thử',
    'HTX Giả định Nà Phát',
    'Tổ hợp tác Giả định Nà Phát',
    'Ban quản lý chợ xã Bình Lư',
    'Công ty TNHH Nguyễn Văn Thử',
    'Hộ bà Thử, quầy số 4',
    'Lê Gia',
    'Bảo tàng tỉnh',
    'Chị em phụ nữ bản Nà Phát',
    'Dương Quý Farm số 2',
  ];
  expect(others.filter(isPersonName)).toEqual([]);
  expect(['Bà Lò Thị Thử', 'HTX Giả định'].map(publicOperator)).toEqual(['', 'HTX Giả định']);
});
