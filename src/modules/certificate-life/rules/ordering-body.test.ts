// Bodies that can order, and names that cannot.

import { expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { isOrderingBody } from './ordering-body.ts';

const day = date('2026-11-10');

it.each([
  'Chi cục An toàn thực phẩm',
  'Chi cục Quản lý thị trường tỉnh Lai Châu',
  'Sở Nông nghiệp và Môi trường',
  'UBND tỉnh Lai Châu',
  'Chủ tịch UBND xã Bình Lư',
  'Tòa án nhân dân khu vực 1',
  'Bộ Y tế',
])('%s can order', (name) => {
  expect(isOrderingBody(name, day)).toBe(true);
});

it.each(['Công ty TNHH ABC', 'Hợp tác xã Chè Tả Lèng', 'Ông Giả Định', 'Hội Nông dân tỉnh'])('%s cannot', (name) => {
  expect(isOrderingBody(name, day)).toBe(false);
});
