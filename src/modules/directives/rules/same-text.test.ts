// Whether who brings a text holds the letter.

import { expect, it } from 'vitest';
import { isSameText } from './same-text.ts';

const held = 'Sở Công Thương kiểm tra điểm bán trước ngày 15/3/2026. Các xã rà soát sản phẩm hết hạn và báo cáo.';

it('the same words in other lines, in capitals, or read by a machine with some faults, are the same letter', () => {
  expect(isSameText(held, held.replaceAll(' ', '\n').toLocaleUpperCase('vi'))).toBe(true);
  expect(isSameText(held, `Đầu trang ${held.replace('kiểm', 'kiem1').replace('hạn', 'han7')} cuối trang`)).toBe(true);
});

it('words that stand in every letter prove nothing, nor do few of them', () => {
  const other =
    'Ủy ban nhân dân các xã, phường. Rà soát sản phẩm OCOP hết hạn ngày 05 tháng 01 năm 2026. Công văn của Sở.';
  expect(isSameText(held, other)).toBe(false);
  expect(isSameText('Rà soát sản phẩm', 'Rà soát sản phẩm')).toBe(false);
});
