import { describe, expect, it } from 'vitest';
import { ownClaims, starsSaid } from './own-claims.ts';

describe('stars in a producer’s own words', () => {
  it.each([
    ['Đạt 5 SAO OCOP quốc gia năm 2026', [5]],
    ['OCOP 4-sao', [4]],
    ['sản phẩm OCOP 4 sao, 4 sao', [4]],
    ['đạt bốn sao', [4]],
    ['A 5-star tea, 5 stars', [5]],
    ['★★★★★', [5]],
    ['chè sao suốt, sao 3 lần, bước ba sao khô', []],
    ['gói 250 g, 15 sao, 3,5 sao', []],
  ])('“%s”', (text, said) => {
    expect(starsSaid(text)).toEqual(said);
  });
});

describe('what a producer may not say by itself', () => {
  const draft = { specification: null, summary: null, story: null, whereToBuy: null, setNumber: 11 };
  const granted = { stars: 3, standing: 'granted', setNumber: 11 } as const;

  it('is another number of stars than the recognition, in every box that says it', () => {
    expect(ownClaims({ ...draft, summary: 'Đạt 5 sao', story: 'Hạng 4 sao' }, granted).map(({ path }) => path)).toEqual(
      ['summary', 'story'],
    );
    expect(ownClaims({ ...draft, summary: 'Đạt 3 sao từ 2024' }, granted)).toEqual([]);
  });

  it('is any star of a product that has none, or whose star has no decision', () => {
    expect(ownClaims({ ...draft, summary: 'Đạt 3 sao' }, null)).toHaveLength(1);
    expect(ownClaims({ ...draft, summary: 'Đạt 3 sao' }, { ...granted, standing: 'no-decision' })).toHaveLength(1);
  });

  it('is another set than the one that was judged; a set nobody wrote down may be filled in', () => {
    const problems = ownClaims({ ...draft, setNumber: 21 }, granted);
    expect(problems.map(({ path, code }) => [path, code])).toEqual([['setNumber', 'products/set-by-office']]);
    expect(ownClaims({ ...draft, setNumber: null }, granted)).toHaveLength(1);
    expect(ownClaims({ ...draft, setNumber: 21 }, { ...granted, setNumber: null })).toEqual([]);
    expect(ownClaims({ ...draft, setNumber: 21 }, { ...granted, stars: null, standing: 'none' })).toEqual([]);
  });
});
