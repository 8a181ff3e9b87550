import { describe, expect, test } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { oldLines, resultsText, withFreshLines } from './results.ts';

const place = { name: 'tỉnh Lai Châu', asOf: date('2026-11-27') };
const figure = (code: string, value: number | null) => ({ code, value, stars: [] });
const plan = {
  name: 'Sản phẩm OCOP đạt từ 3 sao',
  unit: 'sản phẩm',
  target: 60,
  plan: 'Kế hoạch số 12/KH-UBND ngày 15/01/2026',
  from: date('2026-01-01'),
};
const stock = (value: number, of: number) => [
  {
    ...figure('products', value),
    stars: [
      { key: '3', value: of },
      { key: '4', value: value - of },
    ],
  },
  figure('producers', 42),
  figure('communes-with-product', 31),
];

describe('the results of a report', () => {
  test('say what there is, by stars from the most, whose and from where', () => {
    expect(resultsText(stock(45, 42), [], place)).toBe(
      '- Đến hết ngày 27/11/2026, tỉnh Lai Châu có 45 sản phẩm OCOP đạt từ 3 sao trở lên còn hiệu lực (4 sao: 3; 3 sao: 42), của 42 chủ thể, ở 31 xã, phường.',
    );
    expect(resultsText([figure('products', 0)], [], place)).toContain('chưa có sản phẩm OCOP');
  });

  test('leave out what has no value, and say in words that there was nothing', () => {
    const text = resultsText(
      [figure('inspections', 2), figure('findings', null), figure('products-new', 0)],
      [],
      place,
    );
    expect(text.split('\n')).toEqual([
      '- Đánh giá, phân hạng trong kỳ: không có sản phẩm được công nhận hoặc phân hạng lại.',
      '- Kiểm tra, giám sát: thực hiện 2 cuộc kiểm tra, giám sát.',
    ]);
    const some = resultsText([figure('products-new', 3), figure('products-upgraded', 0)], [], place);
    expect(some).toBe('- Đánh giá, phân hạng trong kỳ: 3 sản phẩm được công nhận lần đầu.');
  });

  test('say of money that nobody checked it, where there is any', () => {
    const of = (sales: number) =>
      resultsText([figure('promotion-events', 1), figure('promotion-sales', sales)], [], place);
    expect(of(22)).toContain('doanh thu tại chỗ 22 triệu đồng (doanh thu, giá trị hợp đồng do');
    expect(of(0)).not.toContain('chưa kiểm chứng');
  });

  test('stand beside the plan, reached or not, or without a figure', () => {
    const of = (actual: number | null, isReached: boolean) => resultsText([], [{ ...plan, actual, isReached }], place);
    expect(of(45, false)).toBe(
      '- So với Kế hoạch số 12/KH-UBND ngày 15/01/2026, tính từ ngày 01/01/2026: Sản phẩm OCOP đạt từ 3 sao: 45/60 sản phẩm, chưa đạt.',
    );
    expect(of(60, true)).toContain('60/60 sản phẩm, đạt.');
    expect(of(null, false)).toContain('chưa có số liệu');
  });
});

describe('when figures have moved on', () => {
  const before = resultsText(
    [...stock(45, 42), figure('products-new', 0), figure('promotion-events', 1), figure('promotion-sales', 0)],
    [{ ...plan, actual: 45, isReached: false }],
    place,
  );
  const after = resultsText(
    [...stock(61, 60), figure('products-new', 16), figure('promotion-events', 2), figure('promotion-sales', 1_250)],
    [{ ...plan, actual: 61, isReached: true }],
    { ...place, asOf: date('2026-12-31') },
  );

  test('every line that stands as it was proposed is found, whatever of its words depends on the number', () => {
    expect(oldLines(before, after).map(({ now }) => now)).toEqual(after.split('\n'));
    expect(oldLines(after, after)).toEqual([]);
  });

  test('words of the author are never touched, not even a line of theirs about the same', () => {
    const own = 'Nổi bật: chè Shan tuyết.\n- Đánh giá, phân hạng trong kỳ: Hội đồng họp hai phiên, rất kỹ.';
    expect(oldLines(own, after)).toEqual([]);
    expect(withFreshLines(`${before}\n${own}`, after)).toBe(`${after}\n${own}`);
  });

  test('a line that has nothing to say any more stays for the author to take out', () => {
    expect(oldLines(before, '')).toEqual([]);
  });
});
