import { describe, expect, it } from 'vitest';
import type { ProducerId } from '#kernel/ids.ts';
import { type ProductTraits, productLikenessesOf } from './duplicates.ts';

const one = '00000000-0000-7000-8000-000000000001' as ProducerId;
const two = '00000000-0000-7000-8000-000000000002' as ProducerId;
const traits = (change: Partial<ProductTraits> = {}): ProductTraits => ({
  norm: 'mat ong rung',
  producerId: one,
  communeCode: '03390',
  codes: [],
  ...change,
});

describe('two products look alike', () => {
  it('by an official code that both carry or carried, whatever their names', () => {
    const a = traits({ codes: ['12-03390-3-2026'] });
    expect(productLikenessesOf(a, traits({ norm: 'ruou ngo', producerId: two, codes: ['12-03390-3-2026'] }))).toEqual([
      'code',
    ]);
  });
  it('by the same name of the same producer', () => {
    expect(productLikenessesOf(traits(), traits({ communeCode: null }))).toEqual(['name-and-producer']);
  });
  it('by the same name in the same place where one producer is unknown', () => {
    expect(productLikenessesOf(traits(), traits({ producerId: null }))).toEqual(['name-and-place']);
  });
  it('by the same name where neither producer nor place is known', () => {
    const nowhere = traits({ producerId: null, communeCode: null });
    expect(productLikenessesOf(nowhere, nowhere)).toEqual(['near-name']);
  });
  it('by a near name of the same producer', () => {
    expect(productLikenessesOf(traits(), traits({ norm: 'mat ong rung 500ml' }))).toEqual(['near-name']);
  });
});

describe('many communes make honey', () => {
  it('the same name of two producers, in one place or in two, is no likeness', () => {
    expect(productLikenessesOf(traits(), traits({ producerId: two }))).toEqual([]);
    expect(productLikenessesOf(traits(), traits({ producerId: two, communeCode: '03388' }))).toEqual([]);
  });
  it('nor is another name of another producer', () => {
    expect(productLikenessesOf(traits(), traits({ norm: 'ruou ngo', producerId: two }))).toEqual([]);
  });
});
