import { describe, expect, it } from 'vitest';
import { carriesAll, provinceWithin, searchTokens } from './search-tokens.ts';

describe('searchTokens', () => {
  it('drops marks, reads đ as d and joins hòa with hoà', () => {
    expect(searchTokens('Đỗ trọng HÒA hoà')).toEqual(['do', 'trong', 'hoa']);
    expect(searchTokens('che\u0300 Shan')).toEqual(['che', 'shan']);
  });
  it('keeps a code together, so that its figures are not looked for one by one', () => {
    expect(searchTokens('Chè  HOÀ 12-03390-3-2026')).toEqual(['che', 'hoa', '12 03390 3 2026']);
    expect(searchTokens('S7K2M-4QX9D')).toEqual(['s7k2m 4qx9d']);
  });
  it('finds nothing to look for in marks alone', () => {
    expect(searchTokens(' ?!… ')).toEqual([]);
    expect(searchTokens('')).toEqual([]);
  });
  it('takes at most eight parts of forty letters', () => {
    expect(searchTokens('a b c d e f g h i j')).toHaveLength(8);
    expect(searchTokens('x'.repeat(900))[0]).toHaveLength(40);
  });
});

describe('carriesAll', () => {
  const text = 'mien dong binh lu htx binh lu xa binh lu 12 03390 3 2026';
  it('finds whole words in any order, the last one already by its beginning', () => {
    expect(carriesAll(text, ['binh', 'lu', 'mien', 'don'])).toBe(true);
    expect(carriesAll(text, ['mie', 'dong'])).toBe(false);
    expect(carriesAll(text, ['dong', 'mie'])).toBe(true);
    expect(carriesAll(text, [])).toBe(true);
  });
  it('never finds the middle of a word', () => {
    expect(carriesAll(text, ['ong'])).toBe(false);
  });
  it('finds a code by its beginning', () => {
    expect(carriesAll(text, ['12 03390 3'])).toBe(true);
    expect(carriesAll(text, ['03390 3 12'])).toBe(false);
  });
});

describe('provinceWithin', () => {
  const provinces = new Map([
    ['lai chau', { code: '12', isCity: false }],
    ['hue', { code: '46', isCity: true }],
  ]);
  it('takes the province and its type word out of the search', () => {
    expect(provinceWithin(['tra', 'shan', 'tinh', 'lai', 'chau'], provinces)).toEqual({
      code: '12',
      rest: ['tra', 'shan'],
    });
    expect(provinceWithin(['hue', 'mam', 'ruoc'], provinces)).toEqual({ code: '46', rest: ['mam', 'ruoc'] });
  });
  it('takes a city that is asked for where the name is a province’s for another unit', () => {
    expect(provinceWithin(['tp', 'lai', 'chau'], provinces)).toBeNull();
    expect(provinceWithin(['thanh', 'pho', 'lai', 'chau'], provinces)).toBeNull();
    expect(provinceWithin(['tp', 'hue'], provinces)).toEqual({ code: '46', rest: [] });
  });
  it('may leave nothing but the province', () => {
    expect(provinceWithin(['tinh', 'lai', 'chau'], provinces)).toEqual({ code: '12', rest: [] });
  });
  it('leaves a search alone that names none', () => {
    expect(provinceWithin(['tra', 'shan', 'chau', 'lai'], provinces)).toBeNull();
    expect(provinceWithin([], provinces)).toBeNull();
  });
});
