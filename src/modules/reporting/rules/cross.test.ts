// Figures divided twice: every record in one cell, rows that stand though nothing lies in them, what no part decides last.

import { describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { crossOf, isPartedBy, monthsFrom } from './cross.ts';
import type { CountedRecord } from './figure.ts';

const record = (key: string, parts: CountedRecord['parts']): CountedRecord => ({
  ...{ kind: 'product', key, name: key, of: '', communeCode: null, day: null, parts },
});
const records = [
  record('a', { 'granted-year': '2025', stars: '3' }),
  record('b', { 'granted-year': '2024', stars: '4' }),
  record('c', { 'granted-year': '2024', stars: '3' }),
  record('d', { stars: '3' }),
];

describe('a figure divided twice', () => {
  it('has years in their order, and what has none last', () => {
    expect(crossOf(records, { by: 'granted-year', per: 'stars' })).toEqual({
      by: 'granted-year',
      per: 'stars',
      columns: ['3', '4'],
      rows: [
        { key: '2024', values: [1, 1] },
        { key: '2025', values: [1, 0] },
        { key: '', values: [1, 0] },
      ],
    });
  });

  it('keeps the rows and columns that were asked for, and can leave out columns of nothing', () => {
    const asked = { by: 'granted-year', per: 'stars', rows: ['2026', '2024'], columns: ['5', '3'] } as const;
    expect(crossOf(records, asked).rows).toEqual([
      { key: '2026', values: [0, 0] },
      { key: '2024', values: [0, 1] },
    ]);
    expect(crossOf(records, { ...asked, onlyUsed: true }).columns).toEqual(['3']);
  });

  it('has the largest row first where rows are no time', () => {
    const kinds = ['x', 'y', 'y'].map((kind, i) => record(String(i), { 'finding-kind': kind }));
    expect(crossOf(kinds, { by: 'finding-kind', per: null }).rows).toEqual([
      { key: 'y', values: [2] },
      { key: 'x', values: [1] },
    ]);
  });
});

it('twelve months ahead go over the end of the year', () => {
  expect(monthsFrom(date('2026-11-30'), 3)).toEqual(['2026-11', '2026-12', '2027-01']);
});

it('only products are asked for by the month in which they end, only what is told by commune by a former unit', () => {
  expect(isPartedBy({ group: 'products', splits: ['stars'] }, 'ending-month')).toBe(true);
  expect(isPartedBy({ group: 'tasks', splits: ['commune'] }, 'ending-month')).toBe(false);
  expect(isPartedBy({ group: 'tasks', splits: ['commune'] }, 'old-district')).toBe(true);
  expect(isPartedBy({ group: 'producers', splits: [] }, 'old-district')).toBe(false);
});
