// What is proposed of the papers of a paper dossier.

import { expect, it } from 'vitest';
import { proposedCitations } from './proposed-citations.ts';

const leaves = [
  { code: '1.1', criterion: { evidence: ['E12'] } },
  { code: '1.2', criterion: { evidence: ['E12', 'E04'] } },
  { code: '2.1', criterion: { evidence: [] } },
];

it('papers go to the criteria that usually ask for their kind', () => {
  const offered = [
    { id: 'a', code: 'E12' },
    { id: 'b', code: 'E09' },
  ];
  expect(proposedCitations(leaves, offered, {})).toEqual({ '1.1': ['a'], '1.2': ['a'] });
});

it('nothing is proposed once something is cited', () => {
  expect(proposedCitations(leaves, [{ id: 'a', code: 'E12' }], { '2.1': ['c'] })).toEqual({});
});
