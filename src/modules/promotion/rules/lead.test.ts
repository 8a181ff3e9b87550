import { describe, expect, it } from 'vitest';
import type { ProducerId, ProductId } from '#kernel/ids.ts';
import { matchesOf, nameAnswers, passedOverBy } from './lead.ts';

describe('a name', () => {
  it('answers to what is sought where two words of one thing follow each other in it, and is only near by one word', () => {
    const sought = 'hat mac ca, mien dong dong goi';
    expect(nameAnswers(sought, 'mac ca say (gia dinh)')).toBe('words');
    expect(nameAnswers(sought, 'mien dong')).toBe('words');
    expect(nameAnswers(sought, 'bot dong')).toBe('near');
    expect(nameAnswers(sought, 'mat ong')).toBeNull();
    // The last word of one thing and the first of the next are no name.
    expect(nameAnswers('mat ong; mien dong', 'ong mien')).toBe('near');
  });

  it('of one word is named whole; two letters tell nothing', () => {
    expect(nameAnswers('che', 'che shan')).toBe('words');
    expect(nameAnswers('ca', 'ca kho')).toBeNull();
  });
});

describe('products for a buyer', () => {
  const product = (name: string) => ({ name, setNumber: null, stars: 3 });
  it('stand by their reasons, a near name below one that answers, equal ones by their lot', () => {
    const lots: Readonly<Record<string, number>> = { 'bot dong': 1, 'mien dong a': 3, 'mien dong b': 2 };
    const named = Object.keys(lots).map(product);
    const matches = matchesOf({ setNumbers: [], leastStars: null }, 'mien dong', named, {
      foldedName: ({ name }) => name,
      soldBefore: () => false,
      lot: ({ name }) => lots[name] ?? 0,
    });
    expect(matches.map((one) => one.product.name)).toEqual(['mien dong b', 'mien dong a', 'bot dong']);
  });
});

describe('a buyer passed on', () => {
  const [a, b, c] = ['a', 'b', 'c'] as unknown as [ProductId, ProductId, ProductId];
  const [x, y] = ['x', 'y'] as unknown as [ProducerId, ProducerId];
  const list = [
    { id: a, producerId: x },
    { id: b, producerId: y },
    { id: c, producerId: x },
  ];
  it('passes over who stands above the lowest one chosen, not who gets it or had it', () => {
    expect(passedOverBy(list, [a], [])).toEqual([]);
    expect(passedOverBy(list, [b], [])).toEqual([x]);
    expect(passedOverBy(list, [a, b], [])).toEqual([]);
    expect(passedOverBy(list, [c], [])).toEqual([y]);
    expect(passedOverBy(list, [b], [x])).toEqual([]);
    expect(passedOverBy(list, ['z' as unknown as ProductId], [])).toEqual([x, y]);
  });
});
