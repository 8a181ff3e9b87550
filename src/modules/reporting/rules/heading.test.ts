import { expect, test } from 'vitest';
import { headingOf } from './heading.ts';

test('a clause of one sentence is its heading; of several, the first', () => {
  expect(headingOf('Rà soát sản phẩm đã hết hạn, đánh giá lại')).toBe('Rà soát sản phẩm đã hết hạn, đánh giá lại');
  expect(headingOf('Báo cáo trước ngày 10/12/2026.Thường xuyên kiểm tra.')).toBe('Báo cáo trước ngày 10/12/2026');
  expect(headingOf('Sở Công Thương: hỗ trợ chủ thể; mở điểm bán.')).toBe('Sở Công Thương');
});

test('a long one is cut where a reader takes a breath', () => {
  const long = `Rà soát toàn bộ sản phẩm đã được công nhận, ${'kiểm tra điều kiện '.repeat(10)}`;
  expect(headingOf(long)).toBe('Rà soát toàn bộ sản phẩm đã được công nhận');
  expect(headingOf('kiểm tra '.repeat(30)).length).toBeLessThan(162);
});
