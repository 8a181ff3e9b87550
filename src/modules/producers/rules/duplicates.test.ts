import { describe, expect, it } from 'vitest';
import { areNearNames, bareProducerName, type ProducerTraits, producerLikenessesOf } from './duplicates.ts';

const traits = (more: Partial<ProducerTraits> = {}): ProducerTraits => ({
  norm: 'htx che ta leng',
  communeCode: '03390',
  registrationNumber: null,
  phone: null,
  ...more,
});

describe('two producers look alike', () => {
  it('by the same registration number, wherever they are', () => {
    const a = traits({ registrationNumber: '6200000001' });
    const b = traits({ norm: 'ho lo van', communeCode: '03618', registrationNumber: '6200000001' });
    expect(producerLikenessesOf(a, b)).toEqual(['registration']);
  });

  it('by the same telephone', () => {
    const a = traits({ phone: '0900000001' });
    expect(producerLikenessesOf(a, { ...a, norm: 'co so mien dong', communeCode: '03618' })).toEqual(['phone']);
  });

  it('by the same name in the same commune, with the word for the kind written out or not', () => {
    expect(producerLikenessesOf(traits(), traits({ norm: 'hop tac xa che ta leng' }))).toEqual(['name-and-place']);
  });

  it('by the same name where one of them names no commune', () => {
    expect(producerLikenessesOf(traits(), traits({ communeCode: null }))).toEqual(['near-name']);
    expect(producerLikenessesOf(traits(), traits({ norm: 'hop tac xa che ta leng', communeCode: null }))).toEqual([
      'near-name',
    ]);
  });

  it('by nearly the same name in the same commune', () => {
    expect(producerLikenessesOf(traits(), traits({ norm: 'hop tac xa che ta len' }))).toEqual(['near-name']);
  });

  it('by several reasons at once, the strongest first', () => {
    const a = traits({ registrationNumber: '6200000001', phone: '0900000001' });
    expect(producerLikenessesOf(a, a)).toEqual(['registration', 'phone', 'name-and-place']);
  });
});

describe('two producers do not look alike', () => {
  it('where only the commune is the same', () => {
    expect(producerLikenessesOf(traits(), traits({ norm: 'ho mat ong rung' }))).toEqual([]);
  });

  it('where the same name stands in two communes: names repeat', () => {
    expect(producerLikenessesOf(traits(), traits({ communeCode: '03618' }))).toEqual([]);
  });

  it('where neither has a number: two unknown numbers are not the same number', () => {
    expect(producerLikenessesOf(traits({ norm: 'a b c' }), traits({ norm: 'x y z' }))).toEqual([]);
  });
});

describe('names', () => {
  it('lose the word for their kind, and nothing else', () => {
    expect(bareProducerName('hop tac xa muong so')).toBe('muong so');
    expect(bareProducerName('cong ty tnhh mtv che lai chau')).toBe('che lai chau');
    expect(bareProducerName('htxmuong so')).toBe('htxmuong so');
    expect(bareProducerName('che hop tac xa')).toBe('che hop tac xa');
  });

  it('are near with one letter off, and not with another word', () => {
    expect(areNearNames('htx che ta leng', 'hop tac xa che ta len')).toBe(true);
    expect(areNearNames('htx che ta leng', 'htx mien dong binh lu')).toBe(false);
    expect(areNearNames('htx', 'htx')).toBe(true);
  });
});
