import { expect, test } from 'vitest';
import { forPublic, forPublicTogether } from './small-number.ts';

const people = { group: 'producers', unit: 'chủ thể' } as const;
const shown = (values: readonly (number | null)[]) => forPublicTogether(values, people).cells.map(({ value }) => value);

test('two are masked, three are told, nought and what nobody knows stay what they are', () => {
  expect([2, 3, 0, null].map((value) => forPublic(value, people).value)).toEqual([null, 3, 0, null]);
});

test('products are told, however few', () => {
  expect(forPublicTogether([1, 5], { group: 'products', unit: 'sản phẩm' }).cells.map(({ value }) => value)).toEqual([
    1, 5,
  ]);
});

test('one small number alone is not given away by the whole: the next smallest is withheld too', () => {
  expect(shown([1, 5, 9, 0])).toEqual([null, null, 9, 0]);
  expect(forPublicTogether([1, 5, 9], people).tellsWhole).toBe(true);
  // 1 and 3 are the only way to 4, so a further one goes.
  expect(shown([1, 3, 9, 12])).toEqual([null, null, null, 12]);
});

test('small numbers that only one way adds up to are not given away, others are safe among themselves', () => {
  expect(shown([1, 1, 6, 8])).toEqual([null, null, null, 8]);
  expect(shown([2, 2, 6, 8])).toEqual([null, null, null, 8]);
  expect(shown([1, 2, 6, 8])).toEqual([null, null, 6, 8]);
});

test('with nothing left to withhold the whole is not told', () => {
  expect(forPublicTogether([2, 0], people)).toEqual({
    cells: [
      { value: null, isMasked: true, isWithheld: false },
      { value: 0, isMasked: false, isWithheld: false },
    ],
    tellsWhole: false,
  });
  expect(forPublicTogether([40, null], { group: 'market', unit: 'triệu đồng' }).tellsWhole).toBe(false);
});
