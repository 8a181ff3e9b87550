// Who answers for a letter that several offices have, and whose reading of it an office works from.

import { describe, expect, it } from 'vitest';
import type { Office } from '#modules/offices/index.ts';
import { issuerAmong, keeperOf, readingFor } from './keeper.ts';
import type { EntryDirection } from './letter.ts';

const province: Office = { provinceCode: '12', communeCode: null, bodyId: null };
const ward: Office = { provinceCode: '12', communeCode: '03388', bodyId: null };
const commune: Office = { provinceCode: '12', communeCode: '03390', bodyId: null };
const line = (office: Office, direction: EntryDirection = 'incoming', bookNumber: number | null = 1) => ({
  ...office,
  direction,
  bookNumber,
});

describe('a letter is kept', () => {
  it('by the province where it went out from there, whoever entered it first, and whatever others call it', () => {
    const out = line(province, 'outgoing');
    expect(keeperOf([line(ward), out])).toBe(out);
    expect(keeperOf([line(ward, 'outgoing'), out])).toBe(out);
    expect(issuerAmong([line(ward), out])).toBe(out);
  });

  it('by the commune that issued it, also after the province received it', () => {
    const out = line(commune, 'outgoing');
    expect(keeperOf([out, line(province)])).toBe(out);
  });

  it('by the province where it came from outside, else by whoever entered it first; a commune cannot take it over', () => {
    const first = line(ward);
    const own = line(province);
    expect(keeperOf([first, line(commune, 'outgoing')])).toBe(first);
    expect(keeperOf([first, own])).toBe(own);
    expect(keeperOf([own, line(ward, 'outgoing')])).toBe(own);
    expect(issuerAmong([first, own])).toBeNull();
  });

  it('by nobody who has not entered it yet', () => {
    expect(keeperOf([line(ward, 'incoming', null)])).toBeNull();
    expect(keeperOf([])).toBeNull();
  });
});

it('an office works from its own reading, else from the keeper’s, never from that of a third', () => {
  const [ofProvince, ofWard] = [
    { ...province, text: 'tỉnh' },
    { ...ward, text: 'phường' },
  ];
  const all = [ofProvince, ofWard];
  expect(readingFor(all, [province], province)).toEqual([ofProvince]);
  expect(readingFor(all, [ward], province)).toEqual([ofWard]);
  expect(readingFor(all, [commune], province)).toEqual([ofProvince]);
  expect(readingFor([ofWard], [commune], province)).toEqual([]);
});
