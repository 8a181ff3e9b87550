import { describe, expect, it } from 'vitest';
import { fitUnits } from './fit-units.ts';
import { type KnownOfProduct, nothingKnown, priceOf, saleDoubts } from './sale-doubts.ts';

const packs = [{ unit: 'Hộp 100 g', priceVnd: 120_000 }];
const tea: KnownOfProduct = { ...nothingKnown, prices: packs };
const codes = (...said: Parameters<typeof saleDoubts>) => saleDoubts(...said).map((one) => one.code);

describe('a sale that looks like a slip', () => {
  it('of 45 is asked about: 45.000 was meant', () => {
    const [doubt] = saleDoubts({ quantity: 1, unit: 'kg', salesVnd: 45 }, tea);
    expect(doubt).toMatchObject({ code: 'sales-too-small', details: { meant: 45_000 } });
    expect(codes({ quantity: 1, unit: 'kg', salesVnd: 999 }, nothingKnown)).toEqual(['sales-too-small']);
    expect(codes({ quantity: 1, unit: 'kg', salesVnd: 1_000 }, nothingKnown)).toEqual([]);
  });
  it('whose price lies more than ten times beside the record is asked about, a dear one is not', () => {
    expect(priceOf('kg', packs)).toBe(1_200_000);
    expect(codes({ quantity: 10, unit: 'kg', salesVnd: 1_190_000 }, tea)).toEqual(['price-far-off']);
    expect(codes({ quantity: 10, unit: 'Hộp 100 g', salesVnd: 1_190_000 }, tea)).toEqual([]);
    expect(codes({ quantity: 1, unit: 'kg', salesVnd: 12_000_000 }, tea)).toEqual([]);
    expect(codes({ quantity: 1, unit: 'kg', salesVnd: 12_000_001 }, tea)).toEqual(['price-far-off']);
  });
  it('is not made of what cannot be compared or was not said', () => {
    expect(codes({ quantity: 3, unit: 'giỏ', salesVnd: 90_000 }, tea)).toEqual([]);
    expect(codes({ quantity: null, unit: 'kg', salesVnd: 90_000 }, tea)).toEqual([]);
    expect(codes({ quantity: 0, unit: 'kg', salesVnd: 0 }, tea)).toEqual([]);
  });
  it('that fits a day but not the year, with what other days say, is asked about', () => {
    const made: KnownOfProduct = { ...nothingKnown, yearly: { quantity: 1, unit: 'tấn' } };
    const half = { quantity: 600, unit: 'kg', salesVnd: 60_000_000 };
    expect(codes(half, made)).toEqual([]);
    expect(codes(half, { ...made, soldInYear: [{ quantity: 400, unit: 'kg' }] })).toEqual([]);
    const [doubt] = saleDoubts(half, { ...made, soldInYear: [{ quantity: 0.5, unit: 'tấn' }] });
    expect(doubt).toMatchObject({ code: 'more-than-made', details: { quantity: 600, before: 500, made: 1_000 } });
  });
  it('of goods without money is asked about', () => {
    expect(codes({ quantity: 2, unit: 'kg', salesVnd: 0 }, tea)).toEqual(['no-money']);
  });
  it('of five trillion for two kilograms is asked about, with a price on record and without', () => {
    expect(codes({ quantity: 2, unit: 'kg', salesVnd: 5_000_000_000_000 }, tea)).toEqual([
      'sales-very-large',
      'price-far-off',
    ]);
    expect(codes({ quantity: 2, unit: 'kg', salesVnd: 5_000_000_000_000 }, nothingKnown)).toEqual([
      'sales-very-large',
      'price-impossible',
    ]);
    expect(codes({ quantity: 10, unit: 'kg', salesVnd: 500_000_000 }, nothingKnown)).toEqual([]);
    expect(codes({ quantity: 10, unit: 'kg', salesVnd: 500_000_001 }, nothingKnown)).toEqual([
      'sales-very-large',
      'price-impossible',
    ]);
  });
  it('of money for which nobody counted goods is asked about above twenty million, or above other days', () => {
    expect(codes({ quantity: null, unit: 'kg', salesVnd: 900_000_000 }, nothingKnown)).toEqual(['sales-very-large']);
    expect(codes({ quantity: null, unit: 'kg', salesVnd: 90_000_000 }, nothingKnown)).toEqual(['money-without-goods']);
    expect(codes({ quantity: null, unit: 'kg', salesVnd: 20_000_000 }, nothingKnown)).toEqual([]);
  });
  it('of three tonnes for the money of a bag is asked about', () => {
    expect(codes({ quantity: 3, unit: 'tấn', salesVnd: 450_000 }, nothingKnown)).toEqual(['price-impossible']);
  });
  it('of more than ten times the best other day is asked about', () => {
    const otherDays = [{ quantity: 2, unit: 'kg', salesVnd: 900_000 }];
    expect(codes({ quantity: 20, unit: 'kg', salesVnd: 9_000_000 }, { ...nothingKnown, otherDays })).toEqual([]);
    expect(codes({ quantity: 20, unit: 'kg', salesVnd: 9_000_001 }, { ...nothingKnown, otherDays })).toEqual([
      'other-days-differ',
    ]);
  });
  it('of more goods than are made in a year is asked about; without a capacity from two tonnes on', () => {
    const yearly = { quantity: 3, unit: 'tấn' };
    expect(codes({ quantity: 3_000, unit: 'kg', salesVnd: null }, { ...nothingKnown, yearly })).toEqual([]);
    expect(codes({ quantity: 3_001, unit: 'kg', salesVnd: null }, { ...nothingKnown, yearly })).toEqual([
      'more-than-made',
    ]);
    expect(codes({ quantity: 2, unit: 'tấn', salesVnd: null }, nothingKnown)).toEqual([]);
    expect(codes({ quantity: 2_001, unit: 'kg', salesVnd: null }, nothingKnown)).toEqual(['quantity-very-large']);
  });
});

describe('units of a product', () => {
  const nuts = { packs: [{ name: 'Túi 500 g' }], capacityUnit: 'kg/năm' };
  it('are those of its kind: visitors are no measure of food', () => {
    expect(fitUnits(nuts, 'I', null)).toContain('kg');
    expect(fitUnits(nuts, 'I', null)).toContain('Túi 500 g');
    expect(fitUnits(nuts, 'I', 'lượt khách')).not.toContain('lượt khách');
    expect(fitUnits({ packs: [], capacityUnit: 'lượt khách/năm' }, 'VI', null)).toEqual(['lượt khách', 'gói']);
    expect(fitUnits({ packs: [], capacityUnit: null }, null, null)).not.toContain('lượt khách');
  });
});
