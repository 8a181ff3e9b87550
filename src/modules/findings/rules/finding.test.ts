import { expect, it } from 'vitest';
import type { AccountId, Id } from '#kernel/ids.ts';
import { type Finding, findingsRead } from './finding.ts';

const [own, other] = ['a', 'b'] as unknown as readonly [AccountId, AccountId];
const [theirs, foreign] = ['v', 'w'] as unknown as readonly [Id<'visit'>, Id<'visit'>];

const finding = (id: string, foundBy: AccountId, visitId: string | null, recheckVisitId: string | null = null) =>
  ({ id, foundBy, visitId, recheckVisitId }) as unknown as Finding;

it('a guest reads findings of their visits, those without a visit that their visit went to see, and their own', () => {
  const all = [
    finding('of their visit', other, theirs),
    finding('of another visit', other, foreign),
    finding('seen again by their visit', other, null, theirs),
    finding('of nobody that they know', other, null),
    finding('own', own, null),
  ];
  const read = findingsRead(all, { accountId: own, visitIds: [theirs] }).map(({ id }) => id);
  expect(read).toEqual(['of their visit', 'seen again by their visit', 'own']);
  expect(findingsRead(all, { accountId: own, visitIds: null })).toEqual(all);
});
