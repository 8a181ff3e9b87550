// Words typed on a phone laid against a shelf: names with and without marks, amounts in every way people write them, and what stays unclear.

import { expect, it } from 'vitest';
import { shelfProposal } from './visit-proposal.ts';

const tea = { lineKey: 'a', itemName: 'Chè Shan tuyết' };
const young = { lineKey: 'b', itemName: 'Chè xanh búp non' };
const old = { lineKey: 'c', itemName: 'Chè xanh lá già' };
const honey = { lineKey: 'd', itemName: 'Mật ong hoa rừng 37' };
const shelf = [tea, young, old, honey];
const none = { missing: null, prices: null };

it('proposes nothing where nothing was said', () => {
  expect(shelfProposal(shelf, none)).toEqual({ gone: [], prices: {}, unclear: [] });
});

it.each([
  ['Chè Shan tuyết 150.000', 'a', 150_000],
  ['che shan tuyet: 150.000 đ', 'a', 150_000],
  ['Chè Shan = 150k', 'a', 150_000],
  ['Mật ong hoa rừng 37 - 265 nghìn', 'd', 265_000],
  ['Mật ong hoa rừng 37 265.000', 'd', 265_000],
])('reads the price of %s', (prices, key, vnd) => {
  expect(shelfProposal(shelf, { missing: null, prices })).toEqual({
    gone: [],
    prices: { [key]: vnd },
    unclear: [],
  });
});

it('reads several at once, and takes no number of a name for a price', () => {
  const prices = 'Chè Shan tuyết 150.000; Mật ong hoa rừng 37\nChè xanh 90.000, Bánh lạ 20.000';
  expect(shelfProposal(shelf, { missing: null, prices })).toEqual({
    gone: [],
    prices: { a: 150_000 },
    unclear: ['Mật ong hoa rừng 37', 'Chè xanh 90.000', 'Bánh lạ 20.000'],
  });
});

it('knows which lines are gone by their whole name or by a beginning that one of them has', () => {
  expect(shelfProposal(shelf, { missing: 'chè xanh lá già, Mật ong', prices: null })).toMatchObject({
    gone: ['c', 'd'],
    unclear: [],
  });
  expect(shelfProposal(shelf, { missing: 'Chè xanh', prices: null })).toMatchObject({
    gone: [],
    unclear: ['Chè xanh'],
  });
});
