import { describe, expect, it } from 'vitest';
import { type ComparedRow, DuplicateFinder } from './duplicates.ts';

const row = (n: number, changes: Partial<ComparedRow> = {}): ComparedRow => ({
  sheet: 'S',
  row: n,
  productCode: null,
  productName: 'Mật ong',
  producerName: 'HTX Bình An',
  communeCode: '03390',
  village: null,
  content: () => 'same',
  ...changes,
});

const kinds = (...rows: ComparedRow[]) => {
  const finder = new DuplicateFinder();
  return rows.map((r) => {
    const found = finder.next(r);
    return found === null ? null : `${found.kind} ${found.row}`;
  });
};

describe('a second row', () => {
  it('with every cell equal is the same row, and the first one is named however often', () => {
    expect(kinds(row(1), row(2), row(3))).toEqual([null, 'exact 1', 'exact 1']);
  });

  it('with the same name and producer, however abbreviated, is probably the same product', () => {
    expect(
      kinds(row(1), row(2, { producerName: 'Hợp tác xã Bình An', productName: 'MẬT ONG', content: () => 'other' })),
    ).toEqual([null, 'probable 1']);
  });

  it('with the same product code is probably the same product', () => {
    expect(
      kinds(
        row(1, { productCode: '12-03390-1-2026' }),
        row(2, { productName: 'Chè', producerName: 'B', productCode: '12-03390-1-2026' }),
      ),
    ).toEqual([null, 'probable 1']);
  });

  it('of another producer in the same commune is another product', () => {
    expect(kinds(row(1), row(2, { producerName: 'HTX Thanh Nga', content: () => 'b' }))).toEqual([null, null]);
  });

  it('without a producer is probably that of the same name in its commune, not elsewhere', () => {
    expect(
      kinds(
        row(1),
        row(2, { producerName: null, content: () => 'b' }),
        row(3, { producerName: null, communeCode: '03595', content: () => 'c' }),
      ),
    ).toEqual([null, 'probable 1', null]);
  });

  it('without any name is never taken for another', () => {
    expect(
      kinds(row(1, { productName: null, content: () => 'a' }), row(2, { productName: null, content: () => 'b' })),
    ).toEqual([null, null]);
  });
});
