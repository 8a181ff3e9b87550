// The set finder against the table of everyday names, written by hand before it.

import { describe, expect, it } from 'vitest';
import { loadEverydayWords } from '#law/everyday-words.ts';
import { loadProductSets } from '#law/product-sets.ts';
import { setFinder } from '#modules/criteria/rules/find-sets.ts';
import { noSet, oneSet, severalSets } from './everyday-names.ts';

const { today, sectorName } = await loadProductSets();
const words = await loadEverydayWords();
const find = setFinder(
  today.sets.map((set) => ({ ...set, sector: sectorName(set.sector) })),
  words,
);

describe('a name that belongs to one set', () => {
  it.each(oneSet)('%s: set %i stands first, with its reason', (typed, set) => {
    const [first] = find(typed).hits;
    expect(first?.number).toBe(set);
    expect(first?.reason.words.length).toBeGreaterThan(0);
  });
});

describe('a name that does not decide alone', () => {
  it.each(severalSets)('%s: offers %j with the question that decides', (typed, sets) => {
    const found = find(typed);
    expect(found.hits.map((hit) => hit.number).sort((a, b) => a - b)).toEqual(sets);
    expect(found.question?.answers.map((answer) => answer.set).sort((a, b) => a - b)).toEqual(sets);
  });
});

describe('a name of nothing in the programme', () => {
  it.each(noSet)('%s: finds no set', (typed) => {
    expect(find(typed).hits).toEqual([]);
  });
});
