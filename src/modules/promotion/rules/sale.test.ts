import { describe, expect, it } from 'vitest';
import { priceOf, saleDoubts } from './sale.ts';

const tea = [{ unit: 'Hộp 100 g', priceVnd: 120_000 }];

describe('a sale that looks like a slip', () => {
  it('of 45 is asked about: 45.000 was meant', () => {
    const [doubt] = saleDoubts({ quantity: 1, unit: 'kg', salesVnd: 45 }, tea);
    expect(doubt).toMatchObject({ code: 'sales-too-small', details: { meant: 45_000 } });
    expect(saleDoubts({ quantity: 1, unit: 'kg', salesVnd: 999 }, [])).toHaveLength(1);
    expect(saleDoubts({ quantity: 1, unit: 'kg', salesVnd: 1_000 }, [])).toHaveLength(0);
  });
  it('whose price lies more than ten times beside the record is asked about, a dear one is not', () => {
    expect(priceOf('kg', tea)).toBe(1_200_000);
    expect(saleDoubts({ quantity: 10, unit: 'kg', salesVnd: 1_190_000 }, tea)[0]?.code).toBe('price-far-off');
    expect(saleDoubts({ quantity: 10, unit: 'Hộp 100 g', salesVnd: 1_190_000 }, tea)).toHaveLength(0);
    expect(saleDoubts({ quantity: 1, unit: 'kg', salesVnd: 12_000_000 }, tea)).toHaveLength(0);
    expect(saleDoubts({ quantity: 1, unit: 'kg', salesVnd: 12_000_001 }, tea)).toHaveLength(1);
  });
  it('is not made of what cannot be compared or was not said', () => {
    expect(saleDoubts({ quantity: 3, unit: 'giỏ', salesVnd: 90_000 }, tea)).toHaveLength(0);
    expect(saleDoubts({ quantity: null, unit: 'kg', salesVnd: 90_000 }, tea)).toHaveLength(0);
    expect(saleDoubts({ quantity: 0, unit: 'kg', salesVnd: 0 }, tea)).toHaveLength(0);
  });
  it('of a billion that no price on record answers for is asked about', () => {
    expect(saleDoubts({ quantity: null, unit: 'kg', salesVnd: 1_000_000_000 }, tea)[0]?.code).toBe('sales-very-large');
    expect(saleDoubts({ quantity: 3, unit: 'giỏ', salesVnd: 1_000_000_000 }, [])[0]?.code).toBe('sales-very-large');
    expect(saleDoubts({ quantity: 3, unit: 'giỏ', salesVnd: 999_999_999 }, [])).toHaveLength(0);
  });
  it('of goods without money is asked about', () => {
    expect(saleDoubts({ quantity: 2, unit: 'kg', salesVnd: 0 }, tea)[0]?.code).toBe('no-money');
  });
});
