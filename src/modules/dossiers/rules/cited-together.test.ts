import { expect, it } from 'vitest';
import { citedTogether } from './cited-together.ts';

it('papers from the fold join those of the usual kinds, place by place; no fold, no change', () => {
  const usual = { 'tc-1-1': 'a', 'tc-2-1': ['b', 'c'] };
  expect(citedTogether(usual, { 'tc-1-1': ['d'], 'tc-3-1': 'e' })).toEqual({
    'tc-1-1': ['a', 'd'],
    'tc-2-1': ['b', 'c'],
    'tc-3-1': ['e'],
  });
  expect(citedTogether(usual, undefined)).toEqual({ 'tc-1-1': ['a'], 'tc-2-1': ['b', 'c'] });
  expect(citedTogether(undefined, undefined)).toEqual({});
});
